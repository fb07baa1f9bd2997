package isnad.cli;

import isnad.cli.Addition.Outcome;
import isnad.ledger.Preparation;
import isnad.record.RecordReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The articles of a file that {@code isnad read} wrote, each to be made ready in a thread. */
final class RecordFiles implements Iterator<Callable<Outcome>>, AutoCloseable {
    private static final String ARTICLE = "{\"kind\":\"article\"";
    private static final int HEAD = 64;

    private final Path file;
    private final BufferedReader in;
    private final Preparation preparation;
    private long line = 1;
    private @Nullable String head;
    private @Nullable String complaint;

    private RecordFiles(Path file, BufferedReader in, Preparation preparation) throws IOException {
        this.file = file;
        this.in = in;
        this.preparation = preparation;
        this.head = in.readLine();
    }

    /** Whether a file holds records; false for null and where it cannot be read. */
    static boolean is(@Nullable Path file) {
        if (file == null || !Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.startsWith("{\"kind\":\"") && !head.startsWith("{\"kind\":\"line");
        } catch (IOException _) {
            return false;
        }
    }

    static RecordFiles open(Path file, Preparation preparation) throws IOException {
        return new RecordFiles(file, Files.newBufferedReader(file), preparation);
    }

    /** What is wrong with the file, once it was read; null where nothing is. */
    synchronized @Nullable String complaint() {
        return complaint;
    }

    private synchronized void complain(IOException e) {
        complaint = e.getMessage() + "; what is wrong was left out";
    }

    @Override
    public boolean hasNext() {
        return head != null;
    }

    @Override
    public Callable<Outcome> next() {
        if (head == null) {
            throw new NoSuchElementException();
        }
        long first = line;
        String json = article();
        return () -> outcome(json, first);
    }

    /** The lines of one article. */
    private String article() {
        var json = new StringBuilder().append(head).append('\n');
        try {
            advance();
            while (head != null && !head.startsWith(ARTICLE)) {
                json.append(head).append('\n');
                advance();
            }
        } catch (IOException e) {
            head = null;
            complain(e);
        }
        return json.toString();
    }

    private void advance() throws IOException {
        head = in.readLine();
        line++;
    }

    private Outcome outcome(String json, long first) {
        String name = file.toString();
        try {
            var read = RecordReader.of(json, first);
            return new Outcome(name, null, List.of(preparation.of(read)), null, null);
        } catch (IOException e) {
            complain(e);
            return new Outcome(name, null, List.of(), null, null);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
