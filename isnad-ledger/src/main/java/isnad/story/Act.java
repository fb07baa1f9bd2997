package isnad.story;

import isnad.model.EventType;
import isnad.model.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event of an article as it is compared with events of other articles. Made by {@link
 * ActReader}, and made anew from the record whenever it is needed.
 *
 * @param mode how it was done, or null
 * @param frame hash of the lexicon's entry that tells it
 * @param days when it was; null where nothing is known
 * @param dated whether the page says when; else {@code days} stand round the publication date
 * @param sure whether the words that date it stand in its evidence
 * @param lead whether it stands where an article tells its news, not what went before
 * @param published when the page was published, null where that is not known to a month
 * @param place folded name of the place, or null
 * @param country of the place, or null
 * @param parties who takes part, on either side
 * @param cast who is named on either side or in the words that tell the act
 * @param words of the evidence
 * @param weight of its rarest party, as {@link Rarity} has it
 */
public record Act(
        EventType type,
        @Nullable String mode,
        long frame,
        Status status,
        List<Party> who,
        List<Party> whom,
        @Nullable Days days,
        boolean dated,
        boolean sure,
        boolean lead,
        @Nullable Days published,
        @Nullable String place,
        @Nullable String country,
        List<Party> parties,
        List<Party> cast,
        Words words,
        double weight) {
    private static final int MOST_FEATURES = 6;
    private static final int MOST_WORDS = 2;

    public Act {
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        parties = List.copyOf(parties);
        cast = List.copyOf(cast);
    }

    /**
     * What another act shares at least one of if it may be the same: at most six, the most
     * selective first.
     */
    public long[] features() {
        long kind = Kin.of(type).ordinal() + 1;
        Set<Long> out = new LinkedHashSet<>();
        persons(kind, cast, out);
        states(kind, parties, out);
        for (int i = 0; i < Math.min(MOST_WORDS, words.rarest().length); i++) {
            out.add(Hashes.join(kind, words.rarest()[i]));
        }
        return out.stream().limit(MOST_FEATURES).mapToLong(Long::longValue).toArray();
    }

    /** The features that name parties alone. */
    long[] pairs() {
        long kind = Kin.of(type).ordinal() + 1;
        Set<Long> out = new LinkedHashSet<>();
        states(kind, cast, out);
        return out.stream().mapToLong(Long::longValue).toArray();
    }

    private static void persons(long kind, List<Party> parties, Set<Long> out) {
        for (Party party : parties) {
            if (party.isNamed() && party.state() != null && !party.id().equals(party.state())) {
                out.add(Hashes.join(kind, party.key()));
            }
            if (out.size() == 2) {
                return;
            }
        }
    }

    private static void states(long kind, List<Party> parties, Set<Long> out) {
        List<String> states = parties.stream().map(Party::place).distinct().limit(3).toList();
        if (states.size() == 1) {
            out.add(Hashes.join(kind, Hashes.of(states.getFirst())));
        }
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size() && out.size() < MOST_FEATURES - 1; j++) {
                out.add(pair(kind, states.get(i), states.get(j)));
            }
        }
    }

    private static long pair(long kind, String one, String other) {
        return Hashes.join(kind, Hashes.pair(Hashes.of(one), Hashes.of(other)));
    }

    /** For a reason: {@code CONSULT/EGY-TUR}. */
    String label() {
        List<String> sides = cast.stream().map(Party::place).distinct().sorted().toList();
        return type + (sides.isEmpty() ? "" : "/" + String.join("-", sides));
    }
}
