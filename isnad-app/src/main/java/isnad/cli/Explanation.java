package isnad.cli;

import isnad.card.CardWriter;
import isnad.model.Dropped;
import isnad.model.Event;
import isnad.model.Note;
import isnad.model.Published;
import isnad.model.Quote;
import isnad.model.Reading;
import java.util.List;

/**
 * Cards with the rules and lexicon rows behind each line.
 *
 * @param only the number of the one event to explain in each article, or 0 for everything
 */
record Explanation(CardWriter cards, RuleBook rules, int only) implements Layout {

    @Override
    public Part page(PageReadings page) {
        var text = new StringBuilder();
        for (Reading reading : page.readings()) {
            explain(text, reading);
        }
        page.notes().forEach(note -> text.append(cards.note(note)));
        return new Part(text.toString());
    }

    private void explain(StringBuilder text, Reading reading) {
        text.append(cards.title(reading));
        if (only == 0) {
            article(text, reading);
        }
        List<Event> events = reading.events();
        for (int i = 0; i < events.size(); i++) {
            if (only == 0 || only == i + 1) {
                text.append('\n').append(cards.event(i + 1, events.get(i)));
                events.get(i).rules().forEach(rule -> rule(text, rule));
            }
        }
        if (only == 0) {
            reading.quotes().forEach(quote -> quote(text, quote));
        }
        text.append('\n');
    }

    private void article(StringBuilder text, Reading reading) {
        Published published = reading.article().published();
        if (published != null) {
            text.append(cards.reason("published", published.value(), List.of(published.text())));
        }
        for (Dropped dropped : reading.article().dropped()) {
            text.append(cards.reason("dropped", dropped.reason(), List.of(dropped.what().text())));
        }
        for (Note note : reading.notes()) {
            text.append(cards.reason("note", note.rule(), List.of(note.message())));
        }
    }

    private void quote(StringBuilder text, Quote quote) {
        text.append('\n').append(cards.quote(quote));
        quote.rules().forEach(rule -> rule(text, rule));
    }

    private void rule(StringBuilder text, String rule) {
        text.append(cards.reason("rule", rule, rules.row(rule).orElse(List.of())));
    }
}
