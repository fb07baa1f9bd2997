package isnad.story;

import isnad.model.Event;
import isnad.record.ArticleLine;
import org.jspecify.annotations.Nullable;

/**
 * One act as one article tells it.
 *
 * @param id of the event in its ledger
 * @param article who tells it
 * @param event what is told, with its own chain, status, date and words
 * @param story of the article, 0 where it is in none
 */
public record Telling(long id, ArticleLine article, Event event, long story) {

    /** When the act was; the article's word for it. */
    public @Nullable Days when() {
        return Days.of(event.when());
    }

    /** When the article was published. */
    public @Nullable Days published() {
        return Days.of(article.published());
    }

    /** The words that tell it. */
    public String words() {
        return event.evidence().isEmpty() ? "" : event.evidence().getFirst().text();
    }
}
