package isnad.search;

import isnad.model.Span;
import java.util.List;

/**
 * Why an article answers a query.
 *
 * @param marks places in its text, in order, none inside another
 * @param snippet the stretch of its text that shows most; its beginning where nothing is marked
 * @param events which of the record's events answer what is asked of events, from 0
 * @param quotes which of its quotes answer that, from 0
 */
public record Explanation(
        List<Mark> marks, Span snippet, List<Integer> events, List<Integer> quotes) {
    public Explanation {
        marks = List.copyOf(marks);
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
    }
}
