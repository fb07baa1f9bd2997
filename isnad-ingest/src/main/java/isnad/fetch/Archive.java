package isnad.fetch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Keeps pages as they were delivered in a WARC file, one a run, begun with the first page. A page
 * is added in one stroke; what a killed run left unfinished can only be the end of its file.
 *
 * <p>Bodies are kept unpacked; the headers that told of packing and length keep their values under
 * {@code X-Crawl-…} names, as Common Crawl has it. What the owners say of a page's use stands in a
 * metadata record beside it.
 */
final class Archive implements Closeable {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Set<String> REWRITTEN =
            Set.of("content-encoding", "content-length", "transfer-encoding");

    private final Path folder;
    private final String software;
    private @Nullable FileChannel file;

    /**
     * @param software the User-Agent that the pages were asked for with
     */
    Archive(Path folder, String software) {
        this.folder = folder;
        this.software = software;
    }

    /** Adds a page. */
    void keep(Capture capture) throws IOException {
        var bytes = new ByteArrayOutputStream(capture.body().length / 2 + 1024);
        boolean isNew = file == null;
        try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            if (isNew) {
                writer.write(info(capture.when()));
            }
            WarcResponse response = response(capture);
            writer.write(response);
            writer.write(metadata(capture, response));
        }
        append(ByteBuffer.wrap(bytes.toByteArray()), capture.when());
    }

    private void append(ByteBuffer records, Instant when) throws IOException {
        FileChannel out = file == null ? begin(when) : file;
        file = out;
        while (records.hasRemaining()) {
            out.write(records);
        }
        out.force(false);
    }

    private FileChannel begin(Instant when) throws IOException {
        long process = ProcessHandle.current().pid();
        String name = "isnad-%s-%d.warc.gz".formatted(STAMP.format(when), process);
        return FileChannel.open(
                folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private WarcRecord info(Instant when) {
        return new Warcinfo.Builder().date(when).fields(fields()).build();
    }

    private Map<String, List<String>> fields() {
        return Map.of(
                "software", List.of(software),
                "format", List.of("WARC File Format 1.0"),
                "robots", List.of("obey"));
    }

    private static WarcResponse response(Capture capture) throws IOException {
        var builder =
                new WarcResponse.Builder(capture.address().toString())
                        .date(capture.when())
                        .payloadDigest(digest(capture.body()))
                        .body(MediaType.HTTP_RESPONSE, http(capture));
        return capture.server() == null
                ? builder.build()
                : builder.ipAddress(capture.server()).build();
    }

    private static WarcDigest digest(byte[] body) throws IOException {
        try {
            var sha1 = WarcDigest.getDigester("SHA-1");
            sha1.update(body);
            return new WarcDigest(sha1);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private static byte[] http(Capture capture) {
        var head = new StringBuilder("HTTP/1.1 ");
        head.append(capture.status()).append(' ').append(capture.reason()).append("\r\n");
        for (Header header : capture.headers()) {
            boolean rewritten = REWRITTEN.contains(header.name().toLowerCase(Locale.ROOT));
            head.append(rewritten ? "X-Crawl-" : "").append(header.name());
            head.append(": ").append(header.value()).append("\r\n");
        }
        head.append("Content-Length: ").append(capture.body().length).append("\r\n\r\n");
        var message = new ByteArrayOutputStream(head.length() + capture.body().length);
        message.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        message.writeBytes(capture.body());
        return message.toByteArray();
    }

    private static WarcMetadata metadata(Capture capture, WarcResponse response) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (capture.via() != null) {
            fields.put("via", List.of(capture.via().toString()));
        }
        if (!capture.asked().equals(capture.address())) {
            fields.put("redirectedFrom", List.of(capture.asked().toString()));
        }
        fields.put("signals", List.of(signals(capture)));
        return new WarcMetadata.Builder()
                .targetURI(capture.address().toString())
                .concurrentTo(response.id())
                .date(capture.when())
                .fields(fields)
                .build();
    }

    private static String signals(Capture capture) {
        return capture.signals().isEmpty()
                ? "none"
                : String.join("; ", capture.signals().stream().map(Signal::toString).toList());
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
