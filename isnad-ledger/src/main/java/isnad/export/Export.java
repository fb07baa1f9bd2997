package isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * A way of writing values out.
 *
 * @param <T> what is written
 */
public sealed interface Export<T>
        permits RecordJson,
                LineJson,
                StoryJson,
                EntityJson,
                TableJson,
                MarkdownTable,
                Csv,
                Parquet,
                EventTable,
                LineFeed,
                ArticleFeed,
                ActorGraph,
                HtmlChronology,
                MarkdownChronology,
                JsonLd {

    /**
     * Writes every value, as it comes. Nothing is left out and nothing is kept but what the export
     * says; {@code out} is flushed and stays the caller's to close.
     *
     * @throws IOException where {@code out} fails; what was written by then is not a whole export
     */
    Tally write(Iterator<? extends T> values, OutputStream out) throws IOException;
}
