package isnad.model;

import java.util.List;

/** All that was read in one article: its record. */
public record Reading(Article article, List<Event> events, List<Quote> quotes, List<Note> notes) {
    public Reading {
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
    }
}
