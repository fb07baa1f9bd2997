package isnad.card;

import isnad.model.Article;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Note;
import isnad.model.Participant;
import isnad.model.Published;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.Status;
import isnad.model.When;
import isnad.model.Where;
import isnad.view.Isolation;
import isnad.view.Labels;
import isnad.view.Language;
import isnad.view.Wording;
import isnad.view.Wording.Named;
import java.util.List;

/**
 * Writes an article's record as a card: headline, outlet and date, then a paragraph per event with
 * status, participants, time, place, chain and evidence, then the quotes.
 */
public final class CardWriter {
    private static final String INDENT = "    ";
    private static final String RULE = "─";

    private final Language language;
    private final Wording wording;
    private final Labels labels;
    private final int width;
    private final boolean colored;

    /**
     * Lays cards out.
     *
     * @param width columns of the terminal
     * @param colored whether to use ANSI colours
     */
    public CardWriter(Language language, int width, boolean colored) {
        this.language = language;
        this.wording = new Wording(language);
        this.labels = wording.labels();
        this.width = width;
        this.colored = colored;
    }

    /** The card of an article. */
    public String card(Reading reading) {
        var card = new StringBuilder(title(reading));
        reading.notes().forEach(note -> card.append(note(note)));
        for (int i = 0; i < reading.events().size(); i++) {
            card.append('\n').append(event(i + 1, reading.events().get(i)));
        }
        reading.quotes().forEach(quote -> card.append('\n').append(quote(quote)));
        if (reading.events().isEmpty() && reading.quotes().isEmpty()) {
            put(card, INDENT, new Flow().add(Style.DIM, labels.word("none")));
        }
        return card.append('\n').toString();
    }

    /** A note in lines of its own. */
    public String note(Note note) {
        var lines = new StringBuilder();
        put(lines, "", new Flow().add(Style.OPEN, "!").add(Style.OPEN, note.message()));
        return lines.toString();
    }

    /** Headline, outlet, date and counts. */
    public String title(Reading reading) {
        Article article = reading.article();
        var card = new StringBuilder();
        put(card, "", new Flow().add(Style.DIM, RULE.repeat(width)));
        put(card, "", new Flow().add(Style.BOLD, article.headlineText()));
        put(card, "", published(new Flow().add(outlet(article)).add("·"), article));
        put(
                card,
                "",
                new Flow().add(Style.DIM, article.page().name()).add(Style.DIM, counts(reading)));
        return card.toString();
    }

    private String outlet(Article article) {
        var outlet = article.outlet();
        return outlet == null
                ? labels.word("unknown_outlet")
                : wording.name(outlet.name(), outlet.nameEn());
    }

    private Flow published(Flow flow, Article article) {
        Published published = article.published();
        return published == null
                ? flow.add(Style.OPEN, labels.word("unknown_date"))
                : flow.add(Style.BOLD, wording.date(published.value()))
                        .add(Style.DIM, "· " + wording.basis(published) + ":")
                        .add(Style.DIM, published.text());
    }

    private String counts(Reading reading) {
        return "· %d %s · %d %s · %d %s"
                .formatted(
                        reading.events().size(),
                        labels.word("events"),
                        reading.quotes().size(),
                        labels.word("quotes"),
                        reading.article().dropped().size(),
                        labels.word("dropped"));
    }

    /** The paragraph of an event. */
    public String event(int number, Event event) {
        var card = new StringBuilder();
        Style style = style(event.status());
        var title =
                new Flow()
                        .add(Style.DIM, "%2d".formatted(number))
                        .add(style, Wording.mark(event.status()))
                        .add(Style.BOLD, labels.of("type", event.type().name()))
                        .add(event.mode() == null ? "" : labels.of("mode", event.mode()))
                        .add(style, "· " + labels.of("status", event.status()))
                        .add(Style.DIM, "· %.0f %%".formatted(event.confidence() * 100));
        put(card, " ", title);
        put(card, INDENT, parties(event));
        put(card, INDENT, circumstances(event));
        put(card, INDENT, chain(event.attribution()));
        event.evidence().forEach(evidence -> put(card, INDENT, evidence(evidence)));
        return card.toString();
    }

    /** A line that gives a reason: what it is, its id and what stands behind it. */
    public String reason(String what, String id, List<String> behind) {
        var line = new StringBuilder();
        Flow flow = new Flow().add(Style.DIM, what).add(Style.BOLD, id);
        behind.forEach(flow::add);
        put(line, INDENT, flow);
        return line.toString();
    }

    private static Style style(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> Style.SURE;
            case PLANNED, POSSIBLE -> Style.OPEN;
            case NEGATED, DENIED -> Style.UNDONE;
        };
    }

    private Flow parties(Event event) {
        var flow = new Flow();
        if (event.who().isEmpty()) {
            flow.add(Style.DIM, labels.word("nobody"));
        }
        participants(flow, event.who());
        if (!event.whom().isEmpty()) {
            flow.add(event.type().isSymmetric() ? "–" : arrow());
            participants(flow, event.whom());
        }
        return flow;
    }

    private String arrow() {
        return language == Language.AR ? "←" : "→";
    }

    private void participants(Flow flow, List<Participant> participants) {
        for (int i = 0; i < participants.size(); i++) {
            if (i > 0) {
                flow.add("+");
            }
            add(flow, wording.participant(participants.get(i)));
        }
    }

    private Flow circumstances(Event event) {
        var flow = new Flow();
        When when = event.when();
        if (when != null) {
            flow.add(Style.DIM, labels.word("when") + ":")
                    .add(wording.date(when.value()))
                    .add(Style.DIM, when.what().text());
        }
        Where where = event.where();
        if (where != null) {
            add(flow.add(Style.DIM, labels.word("where") + ":"), wording.place(where));
        }
        return flow;
    }

    private Flow chain(List<Link> links) {
        var flow = new Flow();
        for (int i = 0; i < links.size(); i++) {
            flow.add(Style.DIM, i == 0 ? labels.word("chain") + ":" : "›");
            add(flow, wording.link(links.get(i)));
        }
        return flow;
    }

    private static Flow evidence(Evidence evidence) {
        return new Flow().add(Style.DIM, "|").add(evidence.text());
    }

    /** The paragraph of a quote. */
    public String quote(Quote quote) {
        var card = new StringBuilder();
        var title = new Flow().add(Style.BOLD, quote.direct() ? "«»" : "—");
        speaker(title, quote);
        Participant to = quote.to();
        if (to != null) {
            add(title.add(Style.DIM, labels.word("to")), wording.participant(to));
        }
        String cue = quote.cue();
        if (cue != null) {
            title.add(Style.DIM, "·").add(Style.DIM, cue);
        }
        put(card, " ", title);
        put(card, INDENT, chain(quote.attribution()));
        put(card, INDENT, evidence(quote.text()));
        return card.toString();
    }

    private void speaker(Flow title, Quote quote) {
        Participant speaker = quote.speaker();
        if (speaker == null) {
            title.add(Style.DIM, labels.word("unknown"));
        } else {
            add(title, wording.participant(speaker));
        }
    }

    private static void add(Flow flow, Named named) {
        flow.add(named.name()).add(Style.DIM, named.brackets());
    }

    private void put(StringBuilder card, String indent, Flow flow) {
        for (String line : flow.lines(width - indent.length(), colored)) {
            String whole = indent + line;
            card.append(language == Language.AR ? Isolation.rightToLeft(whole) : whole)
                    .append('\n');
        }
    }
}
