package isnad.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads a body up to a bound, and unpacks it up to the same. */
final class Unpacking {
    private static final int BUFFER = 16_384;

    private final int max;
    private final boolean cuts;

    /**
     * @param max how many bytes a body may have
     * @param cuts whether a longer one is cut there; else it is refused
     */
    Unpacking(int max, boolean cuts) {
        this.max = max;
        this.cuts = cuts;
    }

    /** The bytes of a body as they are transferred. */
    byte[] transferred(InputStream body) throws IOException {
        return read(body);
    }

    /** The bytes behind a content coding as declared by the server. */
    byte[] decoded(byte[] body, String coding) throws IOException {
        return switch (coding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> isGzip(body) ? unpacked(body) : body;
            default ->
                    throw Trouble.lasting(
                            "is packed as '"
                                    + coding
                                    + "', which was not asked for; save it with"
                                    + " a browser");
        };
    }

    static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1F && body[1] == (byte) 0x8B;
    }

    byte[] unpacked(byte[] body) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(body), BUFFER)) {
            return read(stream);
        } catch (ZipException | EOFException e) {
            throw Trouble.passing(
                    "is packed with errors (" + e.getMessage() + "); try again later");
        }
    }

    private byte[] read(InputStream stream) throws IOException {
        var bytes = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        int read = stream.read(buffer);
        while (read >= 0) {
            int room = max - bytes.size();
            if (read > room && !cuts) {
                throw new TooLong();
            }
            bytes.write(buffer, 0, Math.min(read, room));
            if (read >= room && cuts) {
                break;
            }
            read = stream.read(buffer);
        }
        return bytes.toByteArray();
    }

    /** There is more than the bound. */
    static final class TooLong extends IOException {}
}
