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
    private static final double NEAREST = 0.71;

    /** How like the mean of the articles, and what a story of many asks for besides. */
    private static final double WHOLE = 0.6;

    private static final double MORE = 0.15;
    private static final double MANY = 6;

    /** The next best story of an article without a date must be less like than this share. */
    private static final double DOUBTFUL = 0.92;

    /** An article is compared with so many of a story, the last ones. */
    private static final int MOST_MEMBERS = 16;

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

    /** As {@link #choose(Profile, List, long)} in a ledger that knows few affairs. */
    public static @Nullable Choice choose(Profile article, List<Candidate> among) {
        return choose(article, among, 0);
    }

    /**
     * The story among these that an article belongs to, or null where it begins one of its own.
     *
     * @param around how many articles the ledger has of the days round the article's
     */
    public static @Nullable Choice choose(Profile article, List<Candidate> among, long around) {
        Choice best = null;
        double next = 0;
        for (Candidate candidate : among) {
            Choice choice = fit(article, candidate, around);
            if (choice == null) {
                continue;
            }
            if (best == null || choice.verdict().score() > best.verdict().score()) {
                next = best == null ? 0 : best.verdict().score();
                best = choice;
            } else {
                next = Math.max(next, choice.verdict().score());
            }
        }
        return best != null && isDoubtful(article, best, next) ? null : best;
    }

    /** An article without a date may be of another round of the same affair. */
    private static boolean isDoubtful(Profile article, Choice best, double next) {
        return SameAffair.isUndated(article.published())
                && next > best.verdict().score() * DOUBTFUL;
    }

    private static @Nullable Choice fit(Profile article, Candidate story, long around) {
        List<Member> members = recent(story.members());
        List<Double> scores = new ArrayList<>();
        for (Member member : members) {
            scores.add(SameAffair.score(article, member.profile(), around));
        }
        int nearest = best(scores);
        if (nearest < 0 || scores.get(nearest) < NEAREST) {
            return null;
        }
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        if (mean < whole(members.size()) || isAnotherRound(article, members)) {
            return null;
        }
        Member with = members.get(nearest);
        List<String> reasons = SameAffair.reasons(article, with.profile());
        return new Choice(story.id(), with.article(), new Verdict(mean, reasons));
    }

    /** Whoever belongs to what a day is full of is like much of a story of many. */
    private static double whole(int members) {
        return WHOLE + MORE * Math.min(1, (members - 1) / (MANY - 1));
    }

    /** Whether it tells acts of the same kind and parties on other days than the story does. */
    private static boolean isAnotherRound(Profile article, List<Member> members) {
        double apart = 0;
        double same = 0;
        for (Member member : members) {
            apart += article.acts().apart(member.profile().acts());
            same += article.acts().same(member.profile().acts());
        }
        return apart >= 2 && apart > 2 * same;
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
