package isnad.export;

import isnad.model.Link;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Telling;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lines as a chronology in CommonMark, in the order given, each telling a numbered citation under
 * its line.
 *
 * @param title what it is about
 * @param language of labels
 */
public record MarkdownChronology(String title, Locale language) implements Export<Line> {
    @Override
    public Tally write(Iterator<? extends Line> lines, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Labels labels = Labels.in(language);
        writer.append("# ").append(MarkdownText.of(title)).append("\n\n");
        long count = 0;
        long citations = 0;
        for (; lines.hasNext(); count++) {
            Line line = lines.next();
            head(line, labels, writer);
            for (Telling telling : line.tellings()) {
                cite(++citations, telling, labels, writer);
            }
            writer.append('\n');
        }
        writer.append(footer(new Tally(count, citations), labels)).flush();
        return new Tally(count, citations);
    }

    private static void head(Line line, Labels labels, Writer out) throws IOException {
        String sentence = Sentences.in(labels).of(line, MarkdownText::of);
        out.append("- ").append(sentence).append("\n\n");
    }

    private static void cite(long number, Telling telling, Labels labels, Writer out)
            throws IOException {
        ArticleLine article = telling.article();
        out.append("  \\[").append(Long.toString(number)).append("\\] ");
        out.append(MarkdownText.of(labels.outlet(article))).append(", «");
        out.append(MarkdownText.of(article.headline())).append("»");
        if (article.published() != null) {
            out.append(", ").append(MarkdownText.of(article.published().value()));
        }
        out.append(", ").append(address(article)).append(chain(telling, labels)).append("\n\n");
        out.append("  > ").append(MarkdownText.of(telling.words())).append("\n\n");
    }

    private static String address(ArticleLine article) {
        String link = WebLink.of(article.url());
        return link == null ? MarkdownText.of(article.page()) : "<" + link + ">";
    }

    private static String chain(Telling telling, Labels labels) {
        if (telling.event().attribution().isEmpty()) {
            return "";
        }
        return telling.event().attribution().reversed().stream()
                .map(Link::source)
                .map(MarkdownText::of)
                .collect(Collectors.joining(" " + labels.word("via") + " ", " (", ")"));
    }

    private static String footer(Tally tally, Labels labels) {
        // A number behind its name agrees with it in every language.
        return "%s: %d · %s: %d\n"
                .formatted(
                        labels.word("lines"),
                        tally.values(),
                        labels.word("citations"),
                        tally.rows());
    }
}
