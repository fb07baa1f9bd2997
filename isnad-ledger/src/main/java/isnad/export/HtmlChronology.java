package isnad.export;

import isnad.model.Event;
import isnad.model.Link;
import isnad.model.Participant;
import isnad.record.ArticleLine;
import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Telling;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lines as a chronology to read and print: one page of HTML that needs nothing else, in the order
 * given, under a heading a month. Every telling is a citation with its number, outlet, headline,
 * date, address, chain and words.
 *
 * @param title what it is about
 * @param language of labels; texts of pages keep theirs
 */
public record HtmlChronology(String title, Locale language) implements Export<Line> {
    @Override
    public Tally write(Iterator<? extends Line> lines, OutputStream out) throws IOException {
        var page = new Page(Markup.html(out), Labels.in(language));
        page.begin(title);
        while (lines.hasNext()) {
            page.line(lines.next());
        }
        return page.end();
    }

    /** The page as far as it is written. */
    private static final class Page {
        private final Markup html;
        private final Labels labels;
        private final Sentences sentences;
        private @Nullable String month;
        private long lines;
        private long citations;

        Page(Markup html, Labels labels) {
            this.html = html;
            this.labels = labels;
            this.sentences = Sentences.in(labels);
        }

        void begin(String title) throws IOException {
            html.open("html", "lang", labels.language(), "dir", labels.direction())
                    .raw("\n<head><meta charset=\"utf-8\">")
                    .raw("<meta name=\"viewport\" content=\"width=device-width\">")
                    .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                    .raw("default-src 'none'; style-src 'unsafe-inline'\">")
                    .element("title", Shown.line(title))
                    .raw(
                            "<style>\n"
                                    + Resource.text("chronology.css")
                                    + "</style></head>\n<body>\n")
                    .element("h1", Shown.line(title), "dir", "auto")
                    .newLine();
        }

        void line(Line line) throws IOException {
            heading(line.days());
            Event event = line.first().event();
            html.open("article", "class", Words.of(line.status()), "id", "line-" + line.id())
                    .open("p", "class", "what");
            html.element("time", sentences.day(line.days())).raw(" ");
            html.element("b", labels.of("type", line.type())).raw(" ");
            html.element("span", labels.of("status", line.status()), "class", "status").raw(" ");
            parties(event);
            html.close().newLine();
            citations(line.tellings());
            html.close().newLine();
            lines++;
        }

        Tally end() throws IOException {
            html.open("footer")
                    .text(labels.word("lines") + ": " + lines + " · ")
                    .text(labels.word("citations") + ": " + citations)
                    .close();
            html.newLine().raw("</body>\n").end();
            return new Tally(lines, citations);
        }

        private void heading(@Nullable Days days) throws IOException {
            String next = month(days);
            if (!next.equals(month)) {
                html.element("h2", next).newLine();
                month = next;
            }
        }

        private String month(@Nullable Days days) {
            return days == null || days.from() == Days.EARLIEST
                    ? labels.word("undated")
                    : LocalDate.ofEpochDay(days.from()).toString().substring(0, 7);
        }

        private void parties(Event event) throws IOException {
            names(event.who());
            if (!event.whom().isEmpty()) {
                html.raw(" – ");
                names(event.whom());
            }
        }

        private void names(List<Participant> parties) throws IOException {
            String separator = "";
            for (Participant party : parties) {
                html.raw(separator).element("bdi", Shown.line(party.name()), "class", "name");
                separator = labels.word("comma") + " ";
            }
        }

        private void citations(List<Telling> tellings) throws IOException {
            html.open("ol", "start", Long.toString(citations + 1));
            for (Telling telling : tellings) {
                citations++;
                html.open("li", "id", "cite-" + citations);
                source(telling.article());
                chain(telling.event().attribution());
                html.element("blockquote", telling.words(), text(telling.article()));
                html.close().newLine();
            }
            html.close();
        }

        private void source(ArticleLine article) throws IOException {
            html.element("bdi", labels.outlet(article), "class", "outlet").raw(" ");
            html.element("cite", Shown.line(article.headline()), text(article)).raw(" ");
            if (article.published() != null) {
                html.element("bdi", Shown.line(article.published().value())).raw(" ");
            }
            address(article);
        }

        /** A link where the address leads to the web, else the address or the page's name. */
        private void address(ArticleLine article) throws IOException {
            String link = WebLink.of(article.url());
            if (link != null) {
                html.element("a", link, "href", link, "dir", "ltr", "rel", "noreferrer");
            } else {
                html.element("code", Shown.line(article.page()), "dir", "ltr");
            }
        }

        private void chain(List<Link> chain) throws IOException {
            if (chain.isEmpty()) {
                return;
            }
            html.raw(" ").open("span", "class", "chain");
            String separator = "";
            for (Link link : chain.reversed()) {
                html.raw(separator).element("bdi", Shown.line(link.source()));
                separator = " " + labels.word("via") + " ";
            }
            html.close();
        }

        /** Attributes of what the article says in its own words. */
        private static String[] text(ArticleLine article) {
            return article.language().equals("ar")
                    ? new String[] {"lang", "ar", "dir", "rtl"}
                    : new String[] {"dir", "auto"};
        }
    }
}
