package isnad.score;

import isnad.model.Event;
import isnad.model.Participant;
import java.util.List;
import java.util.stream.Stream;

/** Which parts of a matched event are right; {@code only} where nobody is in it who is not. */
record EventSlots(
        boolean who, boolean whom, boolean only, boolean status, boolean when, boolean sources) {
    static EventSlots of(Match<GoldEvent, Event> match) {
        GoldEvent gold = match.gold();
        Event found = match.found().line();
        List<Participant> all = both(found.who(), found.whom());
        boolean either = gold.isSymmetric();
        return new EventSlots(
                GoldParty.areAllIn(gold.who(), either ? all : found.who()),
                GoldParty.areAllIn(gold.whom(), either ? all : found.whom()),
                all.stream().allMatch(one -> isKnown(one, both(gold.who(), gold.whom()))),
                gold.isStatusOf(found),
                gold.isDateOf(found),
                gold.isChain(found.attribution()));
    }

    /** Whether all of it is right. */
    boolean record() {
        return who && whom && only && status && when && sources;
    }

    private static boolean isKnown(Participant found, List<GoldParty> gold) {
        return gold.stream().anyMatch(party -> party.agreement(found) > 0);
    }

    private static <T> List<T> both(List<T> who, List<T> whom) {
        return Stream.concat(who.stream(), whom.stream()).toList();
    }
}
