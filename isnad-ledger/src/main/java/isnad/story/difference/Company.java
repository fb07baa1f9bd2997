package isnad.story.difference;

import isnad.story.ActReader;
import isnad.story.Words;
import isnad.story.difference.Terms.Hit;
import isnad.story.difference.Terms.Slot;

/**
 * The words round a term. Terms that name many things («قوات», «سقوط») speak of one thing in two
 * sentences only where they keep the same company.
 */
final class Company {
    /** Words on each side of a term that belong to it. */
    private static final int REACH = 3;

    /** Weight of the company that two terms must share. */
    private static final double SHARED = 4.5;

    private final ActReader acts;

    Company(ActReader acts) {
        this.acts = acts;
    }

    /** Whether two terms speak of one thing. */
    boolean isSame(Prose one, Hit hit, Prose other, Hit sibling) {
        return hit.alone() || of(one, hit).weightOfShared(of(other, sibling)) >= SHARED;
    }

    /** A name follows the noun for its bearer; about an act the words before tell as well. */
    private Words of(Prose prose, Hit hit) {
        boolean party = hit.slot() == Slot.PARTY;
        int to = Math.min(prose.size(), hit.to() + (party ? 2 : REACH));
        String before =
                party || hit.from() == 0
                        ? ""
                        : prose.words(Math.max(0, hit.from() - REACH), hit.from());
        return acts.words(before + " " + (to > hit.to() ? prose.words(hit.to(), to) : ""));
    }
}
