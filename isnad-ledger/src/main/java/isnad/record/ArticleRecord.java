package isnad.record;

import isnad.model.Event;
import isnad.model.Note;
import isnad.model.Quote;
import java.util.List;

/**
 * One article with everything that was read in it, as the record writes it. Spans count in the page
 * as it was delivered.
 *
 * @param json the lines it was read from, each ended by {@code \n}: what is stored and exported
 */
public record ArticleRecord(
        ArticleLine article,
        List<Event> events,
        List<Quote> quotes,
        List<Note> notes,
        String json) {
    public ArticleRecord {
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
    }

    /** The article's stable id. */
    public String id() {
        return article.id();
    }
}
