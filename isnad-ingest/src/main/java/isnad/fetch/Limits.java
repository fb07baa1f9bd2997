package isnad.fetch;

import java.time.Duration;

/**
 * What one fetch may cost at most. Each bound is met with a refusal that names it.
 *
 * @param bytes of a page, as transferred and again when unpacked
 * @param connect how long a connection may take to stand, its encryption included, and a name to be
 *     resolved
 * @param silence how long a server may say nothing
 * @param total how long one request may take from its beginning to its last byte
 * @param redirects how many are followed
 * @param headers how many lines of headers an answer may have
 * @param headerLine how long each of them may be
 */
public record Limits(
        int bytes,
        Duration connect,
        Duration silence,
        Duration total,
        int redirects,
        int headers,
        int headerLine) {
    /** 16 MB, 10 s, 20 s, 60 s, 10 redirects, 200 headers of 16 KB. */
    public static final Limits USUAL =
            new Limits(
                    16_000_000,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(60),
                    10,
                    200,
                    16_384);

    /** These limits with another for the size of a page. */
    public Limits withBytes(int other) {
        return new Limits(other, connect, silence, total, redirects, headers, headerLine);
    }

    String size() {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }
}
