package isnad.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.BrotliUtils;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/**
 * What a server sent. The headers are jwarc's; the body is taken as it is there, whatever {@code
 * Content-Length} says, and unpacked as its bytes say: crawlers keep headers of encodings that they
 * have undone.
 *
 * @param body still encoded
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
record HttpPayload(HttpResponse response, byte[] body) {

    /**
     * Reads a record's block.
     *
     * @throws IOException where it is no response
     */
    static HttpPayload of(byte[] block) throws IOException {
        int end = headerEnd(block);
        var header = new ByteArrayInputStream(block, 0, end);
        var response = HttpResponse.parseWithoutBody(Channels.newChannel(header), null);
        return new HttpPayload(response, Arrays.copyOfRange(block, end, block.length));
    }

    private static int headerEnd(byte[] block) {
        int line = 0;
        for (int i = 0; i < block.length; i++) {
            if (block[i] == '\n' && line == 0 && i > 0) {
                return i + 1;
            }
            line = block[i] == '\n' ? 0 : block[i] == '\r' ? line : line + 1;
        }
        return block.length;
    }

    MediaType type() {
        return response.headers()
                .first("Content-Type")
                .map(MediaType::parseLeniently)
                .orElse(MediaType.OCTET_STREAM);
    }

    /**
     * The body as it was before it was packed, at most {@code most + 1} bytes of it.
     *
     * @throws IOException where it cannot be unpacked
     */
    byte[] content(int most) throws IOException {
        byte[] bytes = body;
        if (has("Transfer-Encoding", "chunked")) {
            bytes = Chunks.joined(bytes);
        }
        List<String> encodings = response.headers().all("Content-Encoding");
        for (int i = encodings.size() - 1; i >= 0; i--) {
            bytes = unpacked(bytes, encodings.get(i).strip().toLowerCase(Locale.ROOT), most);
        }
        return bytes;
    }

    private boolean has(String header, String value) {
        return response.headers().all(header).stream()
                .anyMatch(told -> told.toLowerCase(Locale.ROOT).contains(value));
    }

    private static byte[] unpacked(byte[] bytes, String encoding, int most) throws IOException {
        return switch (encoding) {
            case "gzip", "x-gzip" ->
                    isGzip(bytes) ? most(new GZIPInputStream(in(bytes)), most) : bytes;
            case "deflate" -> inflated(bytes, most);
            case "br" -> looksLikeText(bytes) ? bytes : most(brotli(bytes), most);
            case "zstd" -> {
                if (!looksLikeText(bytes)) {
                    throw new IOException(
                            "was sent packed with zstd, which is not read; crawl it again without");
                }
                yield bytes;
            }
            default -> bytes;
        };
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /** With the header of zlib, or, as some servers send it, without. */
    private static byte[] inflated(byte[] bytes, int most) throws IOException {
        if (looksLikeText(bytes)) {
            return bytes;
        }
        boolean zlib =
                bytes.length > 1
                        && (bytes[0] & 0x0F) == 8
                        && (bytes[0] << 8 & 0xFFFF | bytes[1] & 0xFF) % 31 == 0;
        var inflater = new Inflater(!zlib);
        try (var unpacked = new InflaterInputStream(in(bytes), inflater)) {
            return most(unpacked, most);
        } finally {
            inflater.end();
        }
    }

    private static InputStream brotli(byte[] bytes) throws IOException {
        return Channels.newInputStream(BrotliUtils.brotliChannel(Channels.newChannel(in(bytes))));
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * What can be unpacked of it; a page that was cut off in transfer is read as far as it goes.
     */
    private static byte[] most(InputStream in, int most) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 13];
        try {
            for (int n = in.read(chunk); n >= 0 && out.size() <= most; n = in.read(chunk)) {
                out.write(chunk, 0, n);
            }
        } catch (IOException e) {
            if (out.size() == 0) {
                throw new IOException("was sent packed and is damaged; crawl it again", e);
            }
            throw new IOException("was sent packed and is cut off or damaged; crawl it again", e);
        }
        return out.toByteArray();
    }

    /** Whether the first bytes are those of markup or letters: the encoding was undone already. */
    private static boolean looksLikeText(byte[] bytes) {
        int odd = 0;
        int looked = Math.min(bytes.length, 256);
        for (int i = 0; i < looked; i++) {
            odd += bytes[i] >= 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i]) ? 1 : 0;
        }
        return odd == 0;
    }
}
