package isnad.store;

import isnad.model.Event;
import isnad.model.Quote;
import isnad.record.ArticleLine;
import isnad.record.ArticleRecord;
import isnad.record.RecordLines;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the ledger. Its record is read as far as it is asked for; a {@link StoreException}
 * says then that it is damaged.
 *
 * @param article its number, never used twice
 * @param page the number of its page; null where only its record was given
 * @param edition of the rules that read it
 * @param story 0 where it is in none
 * @param joined why it is in the story, as JSON; null for the first
 * @param lines of its record
 */
public record StoredArticle(
        long article,
        @Nullable Long page,
        long edition,
        long story,
        @Nullable String joined,
        RecordLines lines) {

    static StoredArticle of(Row row) {
        long number = row.number(1);
        String page = row.textOrNull(2);
        return new StoredArticle(
                number,
                page == null ? null : Long.valueOf(page),
                row.number(3),
                row.number(4),
                row.textOrNull(5),
                sound(number, () -> new RecordLines(Packing.bytes(row.bytes(6)))));
    }

    /** The line of the article alone. */
    public ArticleLine line() {
        return sound(article, lines::article);
    }

    /** How many events it has. */
    public int events() {
        return lines.events();
    }

    /**
     * An event alone.
     *
     * @param number from 0
     */
    public Event event(int number) {
        return sound(article, () -> lines.event(number));
    }

    /** What it quotes. */
    public List<Quote> quotes() {
        return sound(article, lines::quotes);
    }

    /** All of its record, read anew each time. */
    public ArticleRecord record() {
        return sound(article, lines::whole);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T sound(long article, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Cause.DAMAGED,
                    "holds a damaged record of article %d: %s; run isnad doctor"
                            .formatted(article, e.getMessage()));
        }
    }
}
