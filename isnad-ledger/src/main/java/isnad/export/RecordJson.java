package isnad.export;

import isnad.record.ArticleRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Records as they were read, to the letter: what {@code isnad import} takes. A row is a line of a
 * record.
 */
public record RecordJson() implements Export<ArticleRecord> {
    @Override
    public Tally write(Iterator<? extends ArticleRecord> records, OutputStream out)
            throws IOException {
        var lines = new JsonLines(out);
        long count = 0;
        long rows = 0;
        for (; records.hasNext(); count++) {
            String json = records.next().json();
            lines.text(json);
            rows += json.chars().filter(unit -> unit == '\n').count();
        }
        lines.flush();
        return new Tally(count, rows);
    }
}
