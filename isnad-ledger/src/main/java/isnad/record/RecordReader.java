package isnad.record;

import isnad.model.Event;
import isnad.model.Note;
import isnad.model.Quote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link RecordWriter} wrote, an article at a time.
 *
 * <p>Fields that it does not know are kept in {@link ArticleRecord#json} and otherwise passed over;
 * so are lines of other kinds than {@code article}, {@code event}, {@code quote} and {@code note},
 * and notes before the first article. Not thread-safe.
 */
public final class RecordReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BufferedReader in;
    private long line;
    private @Nullable Open next;

    /** Reads from {@code in}, which stays the caller's to close. */
    public RecordReader(Reader in) {
        this.in = new BufferedReader(in, 1 << 16);
    }

    /** Reads the one article in {@code json}, such as {@link ArticleRecord#json}. */
    public static ArticleRecord of(String json) throws IOException {
        return of(json, 1);
    }

    /**
     * Reads one article out of a longer record.
     *
     * @param firstLine number of its first line there, for messages
     */
    public static ArticleRecord of(String json, long firstLine) throws IOException {
        var reader = new RecordReader(new StringReader(json));
        reader.line = firstLine - 1;
        ArticleRecord read = reader.next();
        if (read == null) {
            throw new RecordException(firstLine, "expected an article, found nothing");
        }
        return read;
    }

    /** The next article, or null at the end. */
    public @Nullable ArticleRecord next() throws IOException {
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            Open before = text.isBlank() ? null : take(text);
            if (before != null) {
                return before.closed();
            }
        }
        Open last = next;
        next = null;
        return last == null ? null : last.closed();
    }

    /** Takes a line; returns the article before it if it begins another. */
    private @Nullable Open take(String text) throws RecordException {
        try {
            var fields = new Fields(JSON.readTree(text));
            String kind = fields.text("kind");
            if (!kind.equals("article")) {
                statement(kind, fields, text);
                return null;
            }
            Open before = next;
            next = new Open(Lines.article(fields));
            next.json.append(text).append('\n');
            return before;
        } catch (JacksonException e) {
            throw new RecordException(line, "expected JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new RecordException(line, String.valueOf(e.getMessage()));
        }
    }

    private void statement(String kind, Fields fields, String text) {
        Open open = next;
        if (open == null) {
            if (kind.equals("event") || kind.equals("quote")) {
                throw new IllegalArgumentException(kind + " before any article");
            }
            return;
        }
        String article = fields.textOrNull("article");
        if (article != null && !article.equals(open.article.id())) {
            throw new IllegalArgumentException(
                    "expected \"article\":\"%s\", found %s".formatted(open.article.id(), article));
        }
        open.add(kind, fields, text);
    }

    /** An article whose lines are still coming. */
    private static final class Open {
        private final ArticleLine article;
        private final List<Event> events = new ArrayList<>();
        private final List<Quote> quotes = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private final StringBuilder json = new StringBuilder();

        Open(ArticleLine article) {
            this.article = article;
        }

        void add(String kind, Fields fields, String text) {
            switch (kind) {
                case "event" -> events.add(Lines.event(fields));
                case "quote" -> quotes.add(Lines.quote(fields));
                case "note" -> notes.add(Lines.note(fields));
                default -> {
                    return;
                }
            }
            json.append(text).append('\n');
        }

        ArticleRecord closed() {
            return new ArticleRecord(article, events, quotes, notes, json.toString());
        }
    }
}
