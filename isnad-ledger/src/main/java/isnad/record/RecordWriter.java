package isnad.record;

import isnad.model.Article;
import isnad.model.Event;
import isnad.model.Note;
import isnad.model.Page;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.stream.Stream;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes records as JSON lines: an article, then its events and quotes in the order of the page,
 * then the notes about it.
 *
 * <pre>{@code
 * var writer = new RecordWriter(System.out);
 * for (Reading reading : reader.read(page)) {
 *     writer.write(reading);
 * }
 * }</pre>
 *
 * <p>The same readings give the same letters. Not thread-safe.
 */
public final class RecordWriter {
    private static final JsonFactory JSON = JsonFactory.builder().rootValueSeparator("\n").build();

    private final Appendable out;

    /** Writes to {@code out}, which stays the caller's to flush and close. */
    public RecordWriter(Appendable out) {
        this.out = out;
    }

    /** Writes one article with everything that was read in it. */
    public void write(Reading reading) throws IOException {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            Article article = reading.article();
            var fields = new RecordFields(json, article.page());
            fields.article(article);
            statements(reading).forEach(statement -> statement.write(fields, article.id()));
            reading.notes().forEach(note -> fields.note(note));
        }
        finish(line);
    }

    /** Writes a note about a page as a whole. */
    public void write(String page, Note note) throws IOException {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            new RecordFields(json, new Page(page, "")).note(note);
        }
        finish(line);
    }

    /** One event as the record writes it, without the end of its line. */
    public static String event(Event event, String article) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            new RecordFields(json, new Page("", "")).event(event, article);
        }
        return Surrogates.escaped(line.toString());
    }

    private void finish(StringWriter line) throws IOException {
        out.append(Surrogates.escaped(line.toString())).append('\n');
    }

    private static Stream<Statement> statements(Reading reading) {
        return Stream.<Statement>concat(
                        reading.events().stream().map(EventStatement::new),
                        reading.quotes().stream().map(QuoteStatement::new))
                .sorted(Comparator.comparing(Statement::start));
    }

    private sealed interface Statement {
        Span start();

        void write(RecordFields fields, String article);
    }

    private record EventStatement(Event event) implements Statement {
        @Override
        public Span start() {
            return event.evidence().getFirst().span();
        }

        @Override
        public void write(RecordFields fields, String article) {
            fields.event(event, article);
        }
    }

    private record QuoteStatement(Quote quote) implements Statement {
        @Override
        public Span start() {
            return quote.evidence().isEmpty()
                    ? quote.text().span()
                    : quote.evidence().getFirst().span();
        }

        @Override
        public void write(RecordFields fields, String article) {
            fields.quote(quote, article);
        }
    }
}
