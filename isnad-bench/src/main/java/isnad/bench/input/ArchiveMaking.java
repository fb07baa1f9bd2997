package isnad.bench.input;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes a crawl archive of pages made from texts, some of its records broken. */
final class ArchiveMaking {
    /** One record in so many is broken. */
    private static final int BROKEN = 50;

    private final Random random = new Random(20260102);
    private final List<String> lines = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();
    private final boolean sound;

    private ArchiveMaking(boolean sound) {
        this.sound = sound;
    }

    /**
     * Writes the archive, and beside it ({@code .truth}) a line a page: address, checksum of its
     * bytes, what is wrong with its record.
     *
     * @param megabytes of pages, not packed
     */
    static void write(Path texts, Path archive, int megabytes, boolean sound) throws IOException {
        var making = new ArchiveMaking(sound);
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(making.lines::add);
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            long size = 0;
            for (int i = 0; size < megabytes * 1_000_000L; i++) {
                byte[] page = making.page(i);
                size += page.length;
                out.write(making.member("https://akhbar.example/" + i, page));
            }
        }
        Files.write(Path.of(archive + ".truth"), making.truth);
    }

    /** Paragraphs between menus, scripts and random words; one in ten in windows-1256. */
    private byte[] page(int number) {
        var html = new StringBuilder("<!DOCTYPE html><html><head><title>");
        html.append(line()).append(" | ").append(number).append("</title><style>");
        filler(html, 4_000 + random.nextInt(30_000));
        html.append("</style></head><body><ul>");
        for (int i = 0; i < 60; i++) {
            html.append("<li><a href=\"/n/")
                    .append(random.nextInt())
                    .append("\">")
                    .append(line())
                    .append("</a></li>\n");
        }
        html.append("</ul><article><h1>").append(line()).append("</h1>");
        int paragraphs = 3 + random.nextInt(40);
        for (int i = 0; i < paragraphs; i++) {
            html.append("<p class=\"c")
                    .append(random.nextInt(9))
                    .append("\">")
                    .append(line())
                    .append("</p>\n");
        }
        html.append("</article><script>");
        filler(html, random.nextInt(30_000));
        html.append("</script></body></html>");
        Charset charset =
                number % 10 == 3 ? Charset.forName("windows-1256") : StandardCharsets.UTF_8;
        return html.toString().getBytes(charset);
    }

    private String line() {
        return lines.get(random.nextInt(lines.size()));
    }

    private void filler(StringBuilder html, int length) {
        for (int i = 0; i < length; i += 9) {
            html.append('.')
                    .append(Integer.toString(random.nextInt(1 << 24), 36))
                    .append("{x:1}\n");
        }
    }

    private byte[] member(String url, byte[] page) throws IOException {
        int fault = sound || random.nextInt(BROKEN) > 0 ? 0 : 1 + random.nextInt(7);
        var checksum = new CRC32();
        checksum.update(page);
        truth.add(url + "\t" + checksum.getValue() + "\t" + fault);
        byte[] record = record(url, page, fault);
        byte[] member =
                fault == 7
                        ? gzip("no record, only noise\r\n".getBytes(StandardCharsets.UTF_8))
                        : gzip(record);
        return fault == 7 ? joined(member, gzip(record)) : broken(member, fault);
    }

    private byte[] record(String url, byte[] page, int fault) {
        byte[] http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        long lie =
                fault == 1
                        ? 1 + random.nextInt(1 << 20)
                        : fault == 2 ? -random.nextInt(page.length) : 0;
        String header =
                "%s\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:%08x-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
                        .formatted(
                                fault == 3 ? "WRAC/1." : "WARC/1.0",
                                url,
                                random.nextInt(),
                                http.length + page.length + lie);
        return joined(
                header.getBytes(StandardCharsets.UTF_8),
                http,
                page,
                "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private byte[] broken(byte[] member, int fault) {
        switch (fault) {
            case 4 -> noise(member, random.nextInt(member.length), 1 + random.nextInt(2000));
            case 5 -> noise(member, 0, 4);
            case 6 -> {
                return java.util.Arrays.copyOf(member, 20 + random.nextInt(member.length - 20));
            }
            default -> {
                return member;
            }
        }
        return member;
    }

    private void noise(byte[] bytes, int from, int count) {
        for (int i = from; i < Math.min(bytes.length, from + count); i++) {
            bytes[i] ^= (byte) (1 + random.nextInt(255));
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed =
                new GZIPOutputStream(out) {
                    {
                        def.setLevel(Deflater.BEST_SPEED);
                    }
                }) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
