package isnad.report;

import isnad.model.Article;
import isnad.model.Dropped;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Outlet;
import isnad.model.Published;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.Span;
import isnad.view.Language;
import isnad.view.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One article of the report: its text with the marks, and beside it the list. */
final class ArticleSection {
    private final Reading reading;
    private final Article article;
    private final String prefix;
    private final MarkedText text;
    private final Markup html = new Markup();

    /** {@code prefix} begins all ids of this article. */
    ArticleSection(String prefix, Reading reading) {
        this.reading = reading;
        this.article = reading.article();
        this.prefix = prefix;
        this.text = new MarkedText(article.page().text(), prefix, marks(reading));
    }

    private static List<Mark> marks(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < reading.events().size(); i++) {
            Event event = reading.events().get(i);
            String style = "event " + style(event);
            String id = "e" + (i + 1);
            mark(marks, event.evidence(), id, Integer.toString(i + 1), style);
        }
        for (int i = 0; i < reading.quotes().size(); i++) {
            Quote quote = reading.quotes().get(i);
            mark(marks, List.of(quote.text()), "q" + (i + 1), "«" + (i + 1) + "»", "quote");
        }
        return marks;
    }

    /** Later pieces of evidence have ids of their own. */
    private static void mark(
            List<Mark> marks, List<Evidence> evidence, String id, String number, String style) {
        for (int i = 0; i < evidence.size(); i++) {
            Span span = evidence.get(i).span();
            marks.add(new Mark(span, i == 0 ? id : id + "-" + (i + 1), number, style));
        }
    }

    static String style(Event event) {
        return event.status().name().toLowerCase(Locale.ROOT);
    }

    String html() {
        html.open("article", "class", "page", "id", prefix, "aria-labelledby", prefix + "h");
        html.open("div", "class", "text", "dir", "rtl", "lang", "ar");
        headline();
        provenance();
        body();
        notes();
        html.close("div");
        html.raw(new StatementList(prefix, reading, text).html());
        return html.close("article").newLine().toString();
    }

    private void headline() {
        html.open("h2", "id", prefix + "h");
        if (article.headlineInBody()) {
            html.text(article.headlineText());
        } else {
            text.draw(html, article.headline());
        }
        html.close("h2");
    }

    private void provenance() {
        html.open("p", "class", "from");
        outlet();
        html.text(" · ");
        published();
        html.text(" · ").element("bdi", article.page().name(), "class", "path").close("p");
    }

    private void outlet() {
        Outlet outlet = article.outlet();
        if (outlet == null) {
            html.label("word", "unknown_outlet");
        } else {
            bothNames(outlet);
        }
    }

    private void bothNames(Outlet outlet) {
        for (Language language : Language.values()) {
            String name = new Wording(language).name(outlet.name(), outlet.nameEn());
            html.element("bdi", name, "class", language.code());
        }
    }

    private void published() {
        Published published = article.published();
        if (published == null) {
            html.label("word", "unknown_date");
            return;
        }
        String value = new Wording(Language.EN).date(published.value());
        html.element("bdi", value, "class", "date").text(" (");
        html.label("basis", published.basis().name().toLowerCase(Locale.ROOT)).text(": ");
        html.element("bdi", published.text()).text(")");
    }

    /** Paragraphs and furniture in the order of the page. */
    private void body() {
        List<Dropped> folded = new ArrayList<>();
        for (Part part : parts()) {
            switch (part) {
                case Furniture(Dropped dropped) -> folded.add(dropped);
                case Paragraph(Span span) -> {
                    fold(folded);
                    paragraph(span);
                }
            }
        }
        fold(folded);
    }

    private sealed interface Part {
        Span span();
    }

    private record Paragraph(Span span) implements Part {}

    private record Furniture(Dropped dropped) implements Part {
        @Override
        public Span span() {
            return dropped.what().span();
        }
    }

    private List<Part> parts() {
        Stream<Part> paragraphs = article.paragraphs().stream().map(Paragraph::new);
        Stream<Part> furniture = article.dropped().stream().map(Furniture::new);
        return Stream.concat(paragraphs, furniture)
                .sorted(Comparator.comparing(Part::span))
                .toList();
    }

    private void paragraph(Span span) {
        html.open("p");
        text.draw(html, span);
        html.close("p").newLine();
    }

    private void fold(List<Dropped> folded) {
        if (folded.isEmpty()) {
            return;
        }
        html.open("details", "class", "dropped").open("summary");
        html.text(folded.size() + " ").label("word", "dropped").close("summary");
        for (Dropped dropped : folded) {
            html.open("p").open("span", "class", "reason");
            html.label("reason", dropped.reason()).close("span");
            html.text(" ").element("bdi", dropped.what().text()).close("p");
        }
        html.close("details").newLine();
        folded.clear();
    }

    private void notes() {
        reading.notes().forEach(note -> html.element("p", "! " + note.message(), "class", "note"));
    }
}
