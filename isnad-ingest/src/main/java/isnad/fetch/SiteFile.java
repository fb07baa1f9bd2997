package isnad.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a site answered when it was asked for a file about itself, such as its robots.txt.
 *
 * @param fetched when
 * @param status the last status, after redirects
 * @param body nothing where the status is not 200
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, compared by nobody
record SiteFile(Instant fetched, int status, byte[] body) {

    boolean isFresh(Instant now, Duration age) {
        return !fetched.isAfter(now) && now.isBefore(fetched.plus(age));
    }

    /** A kept file; nothing where there is none or it cannot be understood. */
    static Optional<SiteFile> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String[] head = new String(bytes, 0, end, StandardCharsets.US_ASCII).split(" ", 2);
            return Optional.of(
                    new SiteFile(
                            Instant.parse(head[0]),
                            Integer.parseInt(head[1]),
                            Arrays.copyOfRange(bytes, end + 1, bytes.length)));
        } catch (IOException | DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        } catch (ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /** Keeps the file, whole or not at all. */
    void write(Path file) throws IOException {
        byte[] head = (fetched + " " + status + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(temporary, all);
        Files.move(
                temporary,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
