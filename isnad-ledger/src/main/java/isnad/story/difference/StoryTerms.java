package isnad.story.difference;

import isnad.story.difference.Difference.Kind;
import isnad.story.difference.Terms.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the terms of articles. Where a set names one referent, its terms are compared wherever
 * they stand; else the sentences must be on one matter.
 */
final class StoryTerms {
    /** Weight of shared terms from which on two sentences are on one matter. */
    private static final double SHARED = 13;

    private static final double SHARE = 0.23;

    private final Terms terms;
    private final Company company;

    private record Told(Passage passage, Hit hit) {}

    StoryTerms(Terms terms, Company company) {
        this.terms = terms;
        this.company = company;
    }

    void compare(Account one, Account other, Collected into) {
        Map<String, List<Told>> left = hits(one);
        Map<String, List<Told>> right = hits(other);
        left.forEach((set, here) -> {
            Told[] pair = differing(here, right.getOrDefault(set, List.of()));
            if (pair != null) {
                into.add(
                        Kind.TERM,
                        set + pair[0].hit.term(),
                        teller(one, pair[0]),
                        set + pair[1].hit.term(),
                        teller(other, pair[1]));
            }
        });
    }

    private static Difference.Teller teller(Account account, Told told) {
        return account.teller(told.passage, told.hit.from(), told.hit.to());
    }

    /**
     * The two that stand in the likest sentences, where no article has both terms of a referent.
     */
    private Told @Nullable [] differing(List<Told> here, List<Told> there) {
        Told[] best = null;
        double most = -1;
        for (Told one : here) {
            for (Told other : there) {
                if (one.hit.alone() && one.hit.term().equals(other.hit.term())) {
                    return null;
                }
                double score = score(one, other);
                if (score > most) {
                    most = score;
                    best = new Told[] {one, other};
                }
            }
        }
        return best;
    }

    /** How much two sentences share; -1 where that is too little for the terms to be compared. */
    private double score(Told one, Told other) {
        if (one.hit.term().equals(other.hit.term())) {
            return -1;
        }
        double shared = one.passage.terms().weightOfShared(other.passage.terms());
        boolean near =
                Matter.isOne(one.passage, other.passage, SHARED, SHARE)
                        && company.isSame(
                                one.passage.prose(), one.hit, other.passage.prose(), other.hit);
        return one.hit.alone() || near ? shared : -1;
    }

    private Map<String, List<Told>> hits(Account account) {
        Map<String, List<Told>> out = new HashMap<>();
        for (Passage passage : account.passages()) {
            for (Hit hit : terms.find(passage.prose().words())) {
                out.computeIfAbsent(hit.set(), _ -> new ArrayList<>()).add(new Told(passage, hit));
            }
        }
        return out;
    }
}
