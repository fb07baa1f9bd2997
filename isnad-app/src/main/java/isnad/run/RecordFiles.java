package isnad.run;

import isnad.ledger.Preparation;
import isnad.record.RecordReader;
import isnad.run.Addition.Outcome;
import isnad.run.RecordLines.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a file that {@code isnad read} or {@code isnad export} wrote, each to be made
 * ready in a thread. An article with a line that is wrong is left out, and the next is read.
 */
public final class RecordFiles implements Iterator<Callable<Outcome>>, AutoCloseable {
    private static final Set<String> BEHIND = Set.of("correction", "search");

    private final String name;
    private final RecordLines in;
    private final Preparation preparation;
    private @Nullable Line head;
    private @Nullable String complaint;
    private long articles;
    private long behind;

    private RecordFiles(String name, RecordLines in, Preparation preparation) {
        this.name = name;
        this.in = in;
        this.preparation = preparation;
        advance();
    }

    /** Those of a file. */
    public static RecordFiles open(Path file, Preparation preparation) throws IOException {
        return of(file.toString(), RecordLines.open(file), preparation);
    }

    /** Those of lines that come from somewhere of that name. */
    public static RecordFiles of(String name, RecordLines in, Preparation preparation) {
        return new RecordFiles(name, in, preparation);
    }

    /** Why the file could not be read to its end; null where it could. */
    public @Nullable String complaint() {
        return complaint;
    }

    /** How many lines hold what people put right or search for, and no articles. */
    public long behind() {
        return behind;
    }

    @Override
    public boolean hasNext() {
        return head != null;
    }

    @Override
    public Callable<Outcome> next() {
        Line first = head;
        if (first == null) {
            throw new NoSuchElementException();
        }
        String article = name + "#" + ++articles;
        var json = new StringBuilder();
        String trouble = take(json);
        while (head != null && !isArticle(head)) {
            String more = take(json);
            trouble = trouble == null ? more : trouble;
        }
        return trouble == null
                ? () -> outcome(article, json.toString(), first.number())
                : refused(article, trouble);
    }

    private static Callable<Outcome> refused(String name, String trouble) {
        return () -> Outcome.refused(name, trouble + "; this article was left out", null);
    }

    private static boolean isArticle(Line line) {
        return RecordKind.of(line.text()).equals("article");
    }

    /** Takes the line in hand to the others; tells what is wrong with it. */
    private @Nullable String take(StringBuilder json) {
        Line line = head;
        advance();
        if (line == null || line.trouble() != null) {
            return line == null ? null : "line %d: %s".formatted(line.number(), line.trouble());
        }
        json.append(line.text()).append('\n');
        return null;
    }

    private void advance() {
        try {
            head = in.next();
            while (head != null && BEHIND.contains(RecordKind.of(head.text()))) {
                behind++;
                head = in.next();
            }
        } catch (IOException e) {
            head = null;
            complaint = "could not be read to its end: " + e.getMessage();
        }
    }

    private Outcome outcome(String name, String json, long first) {
        try {
            var read = RecordReader.of(json, first);
            return new Outcome(name, null, List.of(preparation.of(read)), null, null);
        } catch (IOException e) {
            return refused(name, e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.refused(
                    name, "could not be taken through a fault in Isnad (" + e + ")", null);
        }
    }

    private static Outcome refused(String name, IOException e) {
        return Outcome.refused(name, e.getMessage() + "; this article was left out", null);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
