package isnad.story;

import isnad.record.ArticleLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One affair as several articles tell it.
 *
 * @param id in its ledger
 * @param headline of its first article
 * @param days of publication; null where no article is dated
 * @param articles at least one, in the order of publication
 * @param joins why each article but the first belongs to it
 */
public record Story(
        long id,
        String headline,
        @Nullable Days days,
        List<ArticleLine> articles,
        List<Join> joins) {
    public Story {
        articles = List.copyOf(articles);
        joins = List.copyOf(joins);
    }

    /**
     * Why an article belongs to a story.
     *
     * @param article its id
     * @param with id of the article of the story that it is most like
     * @param score 0 to 1
     * @param reasons what they share, such as {@code line:123}, {@code entity:ali-shamkhani}
     */
    public record Join(String article, String with, double score, List<String> reasons) {
        public Join {
            reasons = List.copyOf(reasons);
        }
    }
}
