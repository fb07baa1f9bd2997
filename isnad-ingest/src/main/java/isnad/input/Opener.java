package isnad.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Opens what may hold documents, by its content, in whatever it is packed.
 *
 * @param depth how many layers of packing lie around
 */
record Opener(Limits limits, FieldNames fields, Tally tally, Expansion expansion, int depth) {

    private Opener deeper() throws IOException {
        if (depth >= Limits.DEEPEST) {
            throw new IOException(
                    "is packed more than %d times over; unpack it first".formatted(Limits.DEEPEST));
        }
        return new Opener(limits, fields, tally, expansion, depth + 1);
    }

    /**
     * Opens a stream.
     *
     * @param file that the stream is of, or null
     * @param isNamed whether the user named it, and so wants to hear that it is no page
     */
    Deliveries open(String name, InputStream in, @Nullable Path file, boolean isNamed)
            throws IOException {
        var tape = new Tape(in);
        int there = Math.min(tape.peek(Sniffer.HEAD), Sniffer.HEAD);
        byte[] head = tape.copy(0, there);
        return switch (Sniffer.kind(head)) {
            case GZIP -> gzip(name, tape, isNamed);
            case ZIP -> zip(name, tape, file);
            case WARC -> new WarcDeliveries(name, tape, null, this);
            case JSON -> JsonDeliveries.open(name, tape, this);
            case FEED, SITEMAP, OPML, MHTML -> listed(name, tape, Sniffer.kind(head));
            case FOREIGN -> foreign(name, tape, head, isNamed);
            case PAGE -> tableOrPage(name, tape, head);
        };
    }

    private Deliveries gzip(String name, Tape tape, boolean isNamed) throws IOException {
        var gunzip = new Gunzip(tape, expansion);
        var unpacked = new Tape(gunzip);
        if (unpacked.startsWith("WARC/")) {
            gunzip.expect("WARC/");
            return new WarcDeliveries(name, unpacked, gunzip, deeper());
        }
        return new GzipDeliveries(name, gunzip, deeper().open(name, unpacked, null, isNamed));
    }

    private Deliveries zip(String name, Tape tape, @Nullable Path file) throws IOException {
        if (file == null) {
            return ZipDeliveries.spooled(name, tape, expansion, deeper());
        }
        tape.close();
        return new ZipDeliveries(name, file, false, deeper());
    }

    private Deliveries foreign(String name, Tape tape, byte[] head, boolean isNamed)
            throws IOException {
        tape.close();
        Foreign foreign = Foreign.of(head);
        if (!isNamed || foreign == null) {
            tally.add("files, such as " + name);
            return Deliveries.of(java.util.List.of());
        }
        return Deliveries.of(new Lost(name, foreign.complaint()));
    }

    private Deliveries tableOrPage(String name, Tape tape, byte[] head) throws IOException {
        CsvHeader header = CsvHeader.of(name, head, fields);
        return header == null
                ? Deliveries.of(page(name, tape))
                : CsvDeliveries.open(name, tape, header, this);
    }

    private Delivery page(String name, Tape tape) throws IOException {
        byte[] bytes = all(tape, limits.page());
        return bytes.length > limits.page()
                ? new Lost(name, limits.tooLarge())
                : Document.of(name, bytes);
    }

    private static byte[] all(Tape tape, int most) throws IOException {
        try (tape) {
            int there = Math.min(tape.peek(most + 1), most + 1);
            return tape.copy(0, there);
        }
    }

    private Deliveries listed(String name, Tape tape, Kind kind) throws IOException {
        byte[] bytes = all(tape, limits.list());
        if (bytes.length > limits.list()) {
            return Deliveries.of(new Lost(name, "is a list larger than 50 MB; split it"));
        }
        return held(Document.of(name, bytes), kind);
    }

    /** What a document holds that is a list of others. */
    Deliveries held(Document document, Kind kind) {
        return switch (kind) {
            case FEED -> FeedReader.read(document);
            case SITEMAP -> Deliveries.of(ListedAddresses.sitemap(document));
            case OPML -> Deliveries.of(ListedAddresses.opml(document));
            case MHTML -> Deliveries.of(Mhtml.page(document));
            default -> Deliveries.of(document);
        };
    }

    /** Opens bytes that are there already. */
    Deliveries open(String name, byte[] bytes) throws IOException {
        return open(name, new ByteArrayInputStream(bytes), null, true);
    }
}
