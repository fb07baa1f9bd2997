package isnad.alert;

import isnad.model.Event;
import isnad.model.Quote;
import isnad.record.ArticleLine;
import isnad.search.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that answers a saved search.
 *
 * @param explanation where and why it answers
 * @param events of the article that answer, with their chains
 * @param quotes of it that answer
 */
public record Alert(
        SavedSearch search,
        ArticleLine article,
        Explanation explanation,
        List<Told> events,
        List<Quote> quotes) {
    public Alert {
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
    }

    /**
     * An event that answers.
     *
     * @param line the number of its line in the ledger, or null where it is not known
     */
    public record Told(Event event, @Nullable Long line) {}

    /** The same whenever this article is found by this search: what a receiver knows it by. */
    public String id() {
        return search.name() + "/" + article.id();
    }

    /** The stretch of the text that shows most. */
    public String snippet() {
        return explanation.snippet().of(article.text());
    }
}
