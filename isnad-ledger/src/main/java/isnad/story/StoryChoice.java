package isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the story that an article belongs to, or none. An article must be like the whole story,
 * not only like the one of its articles that is nearest: so no chain of pages, each like the next,
 * leads from one affair into another.
 */
public final class StoryChoice {
    /** How like the nearest article it must be. */
    private static final double NEAREST = 0.5;

    /** How like the mean of the articles. */
    private static final double WHOLE = 0.35;

    /** An article is compared with so many of a story, the last ones. */
    private static final int MOST_MEMBERS = 24;

    private StoryChoice() {}

    /**
     * An article of a story.
     *
     * @param article its id
     */
    public record Member(String article, Profile profile) {}

    /**
     * A story with its articles, in the order of publication.
     *
     * @param id in its ledger
     */
    public record Candidate(long id, List<Member> members) {
        public Candidate {
            members = List.copyOf(members);
        }
    }

    /**
     * The story chosen.
     *
     * @param story its id
     * @param with the article of it that is most alike
     */
    public record Choice(long story, String with, Verdict verdict) {}

    /** The story among these that an article belongs to, or null where it begins one of its own. */
    public static @Nullable Choice choose(Profile article, List<Candidate> among) {
        Choice best = null;
        for (Candidate candidate : among) {
            Choice choice = fit(article, candidate);
            if (choice != null
                    && (best == null || choice.verdict().score() > best.verdict().score())) {
                best = choice;
            }
        }
        return best;
    }

    private static @Nullable Choice fit(Profile article, Candidate story) {
        List<Member> members = recent(story.members());
        List<Double> scores = new ArrayList<>();
        for (Member member : members) {
            scores.add(SameAffair.score(article, member.profile()));
        }
        int nearest = best(scores);
        if (nearest < 0 || scores.get(nearest) < NEAREST) {
            return null;
        }
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        if (mean < WHOLE) {
            return null;
        }
        Member with = members.get(nearest);
        List<String> reasons = SameAffair.reasons(article, with.profile());
        return new Choice(story.id(), with.article(), new Verdict(mean, reasons));
    }

    private static List<Member> recent(List<Member> members) {
        return members.subList(Math.max(0, members.size() - MOST_MEMBERS), members.size());
    }

    private static int best(List<Double> scores) {
        return java.util.stream.IntStream.range(0, scores.size())
                .boxed()
                .max(Comparator.comparingDouble(scores::get))
                .orElse(-1);
    }
}
