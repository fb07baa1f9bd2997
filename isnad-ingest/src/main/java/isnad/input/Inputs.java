package isnad.input;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The documents of files and standard input, whatever they are packed in: text, HTML, feeds, crawl
 * archives, JSON lines, tables, gzip and zip of any of them. What each is shows in its content, not
 * in its name. Documents come one by one in the order of the input; memory does not grow with it.
 * What cannot be read is a {@link Lost} in its place, and reading goes on. Nothing is thrown.
 *
 * <pre>{@code
 * try (Inputs inputs = Inputs.open(Sources.find(List.of("crawl.warc.gz")), System.in, Limits.USUAL, FieldNames.USUAL)) {
 *     while (inputs.hasNext()) {
 *         switch (inputs.next()) { … }
 *     }
 * }
 * }</pre>
 */
public final class Inputs implements Iterator<Delivery>, Closeable {
    private final Iterator<Source> sources;
    private final InputStream standardInput;
    private final Limits limits;
    private final FieldNames fields;
    private final Tally tally;
    private final long size;
    private final AtomicLong read = new AtomicLong();
    private Deliveries current = Deliveries.of(List.of());
    private String currentName = "";
    private @Nullable Delivery next;
    private int opened;
    private int delivered;
    private boolean isWithinArchive;

    private Inputs(Sources sources, InputStream standardInput, Limits limits, FieldNames fields) {
        List<Source> all = sources.all();
        this.sources = all.iterator();
        this.tally = sources.passed();
        this.standardInput = standardInput;
        this.limits = limits;
        this.fields = fields;
        this.size = size(all);
    }

    /** Opens nothing yet; each file is opened when its turn comes. */
    public static Inputs open(
            Sources sources, InputStream standardInput, Limits limits, FieldNames fields) {
        return new Inputs(sources, standardInput, limits, fields);
    }

    private static long size(List<Source> sources) {
        long sum = 0;
        for (Source source : sources) {
            long one = source.complaint() == null ? source.size() : 0;
            if (one < 0) {
                return -1;
            }
            sum += one;
        }
        return sum;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            next = step();
            if (next == null && !sources.hasNext()) {
                return false;
            }
            if (next == null) {
                begin(sources.next());
            }
        }
        return true;
    }

    @Override
    public Delivery next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Delivery given = next;
        next = null;
        delivered++;
        isWithinArchive = !given.name().equals(currentName);
        return given;
    }

    /** The next of the input in hand, or null; an input that fails is closed with a complaint. */
    private @Nullable Delivery step() {
        try {
            return current.next();
        } catch (IOException e) {
            return failed(FileTrouble.describe(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(
                    "could not be read through a fault in Isnad (" + e + "); please report it");
        }
    }

    private Lost failed(String complaint) {
        close();
        return new Lost(currentName, complaint);
    }

    private void begin(Source source) {
        close();
        opened++;
        currentName = source.name();
        String complaint = source.complaint();
        if (complaint != null) {
            current = Deliveries.of(new Lost(currentName, complaint));
            return;
        }
        Deliveries[] opening = {null};
        current =
                new Deliveries() {
                    @Override
                    public @Nullable Delivery next() throws IOException {
                        if (opening[0] == null) {
                            opening[0] = open(source);
                        }
                        return opening[0].next();
                    }

                    @Override
                    public void close() throws IOException {
                        if (opening[0] != null) {
                            opening[0].close();
                        }
                    }
                };
    }

    private Deliveries open(Source source) throws IOException {
        Path path = source.path();
        long before = read.get();
        boolean isRegular = path != null && Files.isRegularFile(path);
        long packed = isRegular ? Files.size(path) : 0;
        var expansion = new Expansion(() -> Math.max(packed, read.get() - before));
        var opener = new Opener(limits, fields, tally, expansion, 0);
        InputStream in = counted(path == null ? standardInput : Files.newInputStream(path));
        try {
            return opener.open(source.name(), in, isRegular ? path : null, source.isNamed());
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = super.read(into, from, length);
                read.addAndGet(Math.max(count, 0));
                return count;
            }
        };
    }

    /** What was passed over so far because it is no page, for a person; empty for nothing. */
    public String passedOver() {
        return tally.describe();
    }

    /** How many bytes all files have, or -1 where one is a pipe. */
    public long size() {
        return size;
    }

    /** How many bytes were read so far. */
    public long bytesRead() {
        return read.get();
    }

    /** Whether some file so far held several documents, so that files do not count them. */
    public boolean hasArchives() {
        return delivered > opened;
    }

    /** Whether the document given last came out of something that holds several. */
    public boolean isWithinArchive() {
        return isWithinArchive;
    }

    @Override
    public void close() {
        Deliveries done = current;
        current = Deliveries.of(List.of());
        try {
            done.close();
        } catch (IOException _) {
            // It was read; that its end cannot be tidied away is no matter.
        }
    }
}
