package isnad.story.difference;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Sense;
import isnad.record.ArticleLine;
import isnad.story.Days;
import isnad.text.Phrases;
import isnad.text.Sentence;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two tellers speak of one matter: a day later it is another state of affairs, and in
 * another place another act.
 */
final class Matter {
    private static final int SAME_DAYS = 1;

    private final Gazetteer names;

    Matter(Gazetteer names) {
        this.names = names;
    }

    /** The towns and regions that a sentence names, by id. */
    Set<String> places(Sentence words) {
        Set<String> out = new HashSet<>(2);
        for (int at = 0; at < words.size(); at++) {
            for (Phrases.Match match : Phrases.at(names, words, at)) {
                for (Sense sense : match.senses()) {
                    if (sense instanceof Sense.PlaceName(var place)) {
                        out.add(place.id());
                    }
                }
            }
        }
        return Set.copyOf(out);
    }

    /**
     * Whether two sentences are on one matter.
     *
     * @param weight of shared terms from which on they are
     * @param share of the terms of the shorter that both must have, 0 to 1
     */
    static boolean isOne(Passage one, Passage other, double weight, double share) {
        return !one.past()
                && !other.past()
                && one.terms().weightOfShared(other.terms()) >= weight
                && one.terms().shared(other.terms()) >= share
                && !areApart(one, other);
    }

    /** Whether both name places and none in common. */
    static boolean areApart(Passage one, Passage other) {
        return !one.places().isEmpty()
                && !other.places().isEmpty()
                && Collections.disjoint(one.places(), other.places());
    }

    /** Whether two articles were published on one day or the next; true where a day is unknown. */
    static boolean areOfOneTime(ArticleLine one, ArticleLine other) {
        return Math.abs(daysBetween(one, other)) <= SAME_DAYS;
    }

    /** Days from one publication to the other, 0 where either is unknown. */
    static int daysBetween(ArticleLine one, ArticleLine other) {
        Days first = day(one);
        Days second = day(other);
        return first == null || second == null ? 0 : second.from() - first.from();
    }

    private static @Nullable Days day(ArticleLine article) {
        Days published = Days.of(article.published());
        return published == null || published.length() > 1 ? null : published;
    }
}
