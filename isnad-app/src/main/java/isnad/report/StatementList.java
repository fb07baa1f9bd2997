package isnad.report;

import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Participant;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.When;
import isnad.model.Where;
import isnad.view.Language;
import isnad.view.Wording;
import isnad.view.Wording.Named;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The events and quotes of an article as lists, each pointing to its words. */
final class StatementList {
    private static final Wording ARABIC = new Wording(Language.AR);
    private static final Wording ENGLISH = new Wording(Language.EN);

    private final String prefix;
    private final Reading reading;
    private final MarkedText text;
    private final Markup html = new Markup();

    /** The text must have been drawn before: what it does not show is shown here. */
    StatementList(String prefix, Reading reading, MarkedText text) {
        this.prefix = prefix;
        this.reading = reading;
        this.text = text;
    }

    String html() {
        html.open("div", "class", "lists");
        if (reading.events().isEmpty() && reading.quotes().isEmpty()) {
            html.open("p", "class", "none").label("word", "none").close("p");
        }
        events();
        quotes();
        return html.close("div").toString();
    }

    private void events() {
        List<Event> events = reading.events();
        if (events.isEmpty()) {
            return;
        }
        title("events", events.size());
        html.open("ol", "class", "statements");
        for (int i = 0; i < events.size(); i++) {
            event(i + 1, events.get(i));
        }
        html.close("ol");
    }

    private void quotes() {
        List<Quote> quotes = reading.quotes();
        if (quotes.isEmpty()) {
            return;
        }
        title("quotes", quotes.size());
        html.open("ol", "class", "statements");
        for (int i = 0; i < quotes.size(); i++) {
            quote(i + 1, quotes.get(i));
        }
        html.close("ol");
    }

    private void title(String word, int count) {
        html.open("h3").label("word", word).text(" " + count).close("h3");
    }

    private void event(int number, Event event) {
        String id = "e" + number;
        html.open(
                "li",
                "id",
                prefix + id,
                "class",
                "event " + ArticleSection.style(event),
                "data-type",
                event.type().name(),
                "data-status",
                ArticleSection.style(event));
        jump(id, Integer.toString(number));
        heading(event);
        html.close("a");
        parties(event);
        circumstances(event);
        chain(event.attribution());
        event.evidence().forEach(this::undrawn);
        rules(event.rules());
        html.close("li").newLine();
    }

    private void jump(String id, String number) {
        html.open("a", "class", "go", "href", "#" + prefix + "w" + id);
        html.element("span", number, "class", "no").text(" ");
    }

    private void heading(Event event) {
        html.open("b").label("type", event.type().name()).close("b");
        String mode = event.mode();
        if (mode != null) {
            html.text(" ").open("span", "class", "mode").label("mode", mode).close("span");
        }
        html.text(" ").open("span", "class", "status").text(Wording.mark(event.status()) + " ");
        html.label("status", ArticleSection.style(event)).close("span");
        html.text(" ").open("span", "class", "confidence");
        html.text("%.0f %%".formatted(event.confidence() * 100)).close("span");
    }

    private void parties(Event event) {
        html.open("p", "class", "parties");
        if (event.who().isEmpty()) {
            html.open("i").label("word", "nobody").close("i");
        }
        participants(event.who());
        if (!event.whom().isEmpty()) {
            boolean symmetric = event.type().isSymmetric();
            html.element("span", symmetric ? " – " : " › ", "class", "arrow");
            participants(event.whom());
        }
        html.close("p");
    }

    private void participants(List<Participant> participants) {
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            html.text(i > 0 ? " + " : "");
            named(wording -> wording.participant(participant));
        }
    }

    private void circumstances(Event event) {
        When when = event.when();
        if (when != null) {
            html.open("p").open("span", "class", "key").label("word", "when").close("span");
            html.element("bdi", ENGLISH.date(when.value()), "class", "date").text(" ");
            html.element("bdi", when.what().text(), "class", "words", "lang", "ar").close("p");
        }
        Where where = event.where();
        if (where != null) {
            html.open("p").open("span", "class", "key").label("word", "where").close("span");
            named(wording -> wording.place(where));
            html.close("p");
        }
    }

    private void chain(List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        html.open("p").open("span", "class", "key").label("word", "chain").close("span");
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            html.text(i > 0 ? " › " : "");
            named(wording -> wording.link(link));
            cue(link.cue());
        }
        html.close("p");
    }

    private void cue(@Nullable String cue) {
        if (cue != null) {
            html.text(" ").element("bdi", cue, "class", "words", "lang", "ar");
        }
    }

    private void quote(int number, Quote quote) {
        String id = "q" + number;
        html.open("li", "id", prefix + id, "class", "quote");
        jump(id, "«" + number + "»");
        Participant speaker = quote.speaker();
        if (speaker == null) {
            html.open("i").label("word", "unknown").close("i");
        } else {
            named(wording -> wording.participant(speaker));
        }
        html.close("a");
        manner(quote);
        chain(quote.attribution());
        undrawn(quote.text());
        rules(quote.rules());
        html.close("li").newLine();
    }

    private void manner(Quote quote) {
        html.open("p");
        Participant to = quote.to();
        if (to != null) {
            html.open("span", "class", "key").label("word", "to").close("span");
            named(wording -> wording.participant(to));
            html.text(" · ");
        }
        html.label("word", quote.direct() ? "direct" : "reported");
        cue(quote.cue());
        html.close("p");
    }

    /** Words that stand nowhere in the text that is shown. */
    private void undrawn(Evidence evidence) {
        if (!text.isDrawn(evidence.span())) {
            html.element("blockquote", evidence.text(), "dir", "rtl", "lang", "ar");
        }
    }

    private void rules(List<String> rules) {
        if (rules.isEmpty()) {
            return;
        }
        html.open("details", "class", "rules").open("summary").label("word", "rules");
        html.close("summary").open("ul", "dir", "ltr");
        rules.forEach(rule -> html.element("li", rule));
        html.close("ul").close("details");
    }

    private void named(Function<Wording, Named> words) {
        for (Wording wording : List.of(ARABIC, ENGLISH)) {
            Named named = words.apply(wording);
            html.open("span", "class", wording.language().code());
            html.element("bdi", named.name(), "class", "name");
            if (!named.detail().isEmpty()) {
                html.text(" ").element("bdi", named.detail(), "class", "detail");
            }
            html.close("span");
        }
    }
}
