package isnad.story.difference;

import isnad.model.Event;
import isnad.model.Participant;
import isnad.record.ArticleLine;
import isnad.story.difference.Difference.Kind;
import isnad.story.difference.Terms.Hit;
import isnad.story.difference.Terms.Slot;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the terms of two tellings of one act. */
final class TermSlots {
    /**
     * Weight of the terms that two tellings must share for what they call an act to be compared.
     */
    private static final double SHARED = 6;

    private final Terms terms;
    private final NearCopies copies;
    private final Company company;

    TermSlots(Terms terms, NearCopies copies, Company company) {
        this.terms = terms;
        this.copies = copies;
        this.company = company;
    }

    void compare(Told one, Told other, Collected into) {
        List<Hit> left = terms.find(one.prose().words());
        List<Hit> right = terms.find(other.prose().words());
        for (Hit hit : left) {
            Hit sibling = sibling(hit, right);
            if (sibling != null && isOnly(hit, left) && stand(one, hit, other, sibling)) {
                into.add(
                        Kind.TERM,
                        hit.term(),
                        one.teller(hit.from(), hit.to(), false),
                        sibling.term(),
                        other.teller(sibling.from(), sibling.to(), false));
            }
        }
        compareMarks(one, other, into);
        compareMarks(other, one, into);
    }

    private static @Nullable Hit sibling(Hit hit, List<Hit> others) {
        for (Hit other : others) {
            if (hit.isSiblingOf(other) && isOnly(other, others)) {
                return other;
            }
        }
        return null;
    }

    /** Where a telling has two terms of a set, neither need answer the other's. */
    private static boolean isOnly(Hit hit, List<Hit> hits) {
        return hits.stream().filter(other -> other.set().equals(hit.set())).count() == 1;
    }

    private boolean stand(Told one, Hit hit, Told other, Hit sibling) {
        boolean called = hit.slot() == Slot.ACT && areNear(one, other);
        if (!called && !company.isSame(one.prose(), hit, other.prose(), sibling)) {
            return false;
        }
        if (hit.slot() != Slot.PARTY) {
            return true;
        }
        Participant party = party(one, hit);
        Participant same = party(other, sibling);
        return party != null
                && same != null
                && (party.id().equals(same.id())
                        || party.state() != null && Objects.equals(party.state(), same.state()));
    }

    private static boolean areNear(Told one, Told other) {
        return Matter.areOfOneTime(article(one), article(other))
                && one.terms().weightOfShared(other.terms()) >= SHARED;
    }

    private static ArticleLine article(Told told) {
        return told.telling().article();
    }

    /** The party in whose mention the term stands. */
    private static @Nullable Participant party(Told told, Hit hit) {
        Event event = told.telling().event();
        for (List<Participant> side : List.of(event.who(), event.whom())) {
            for (Participant party : side) {
                if (told.mentions(party, hit.from(), hit.to())) {
                    return party;
                }
            }
        }
        return null;
    }

    /** A name that stands in marks in one telling and bare in the other. */
    private void compareMarks(Told one, Told other, Collected into) {
        for (int at = 0; at < one.prose().size(); at++) {
            int length = copies.marked(one.prose(), at);
            int bare = length == 0 ? -1 : bare(one.prose(), at, length, other.prose());
            if (bare >= 0) {
                into.add(
                        Kind.TERM,
                        one.teller(at, at + length, true),
                        other.teller(bare, bare + length, true));
            }
        }
    }

    private static int bare(Prose one, int from, int length, Prose other) {
        for (int at = 0; at + length <= other.size(); at++) {
            int same = 0;
            while (same < length && Alignment.same(one.word(from + same), other.word(at + same))) {
                same++;
            }
            if (same == length && other.isPlain(at, at + length)) {
                return at;
            }
        }
        return -1;
    }
}
