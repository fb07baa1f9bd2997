package isnad.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes crawl archives byte by byte, so that anything may be wrong with them. */
final class Archive {
    private final List<byte[]> records = new ArrayList<>();

    /** A page that a server sent. */
    Archive page(String url, String html) {
        return response(url, "text/html; charset=utf-8", bytes(html));
    }

    Archive response(String url, String type, byte[] body) {
        return response(
                url, "Content-Type: " + type + "\r\nContent-Length: " + body.length, body, 0);
    }

    /** With header lines of the answer, and a length that is wrong by {@code lie}. */
    Archive response(String url, String headers, byte[] body, int lie) {
        byte[] block = joined(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n"), body);
        return record("response", url, "application/http; msgtype=response", block, lie);
    }

    Archive record(String type, String url, String contentType, byte[] block, int lie) {
        String header =
                "WARC/1.0\r\nWARC-Type: "
                        + type
                        + "\r\nWARC-Target-URI: "
                        + url
                        + "\r\nWARC-Date: 2026-01-02T03:04:05Z\r\nWARC-Record-ID: <urn:uuid:"
                        + records.size()
                        + ">\r\nContent-Type: "
                        + contentType
                        + "\r\nContent-Length: "
                        + (block.length + lie)
                        + "\r\n\r\n";
        return raw(joined(bytes(header), block, bytes("\r\n\r\n")));
    }

    Archive raw(byte[] bytes) {
        records.add(bytes);
        return this;
    }

    byte[] record(int index) {
        return records.get(index);
    }

    /** Not packed. */
    byte[] plain() {
        return joined(records.toArray(byte[][]::new));
    }

    /** Each record a gzip member of its own, as archives are. */
    byte[] packed() {
        return joined(members().toArray(byte[][]::new));
    }

    List<byte[]> members() {
        return records.stream().map(Archive::gzip).toList();
    }

    static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
