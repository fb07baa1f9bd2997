package isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows what Isnad wrote earlier: no page, whatever folder it lies in, and free to be replaced. */
final class OwnOutput {
    private static final int HEAD = 1024;

    private OwnOutput() {}

    /** Whether the file is a record or a report; false where it cannot be read. */
    static boolean is(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.startsWith("{\"kind\":\"")
                    || head.contains("name=\"generator\" content=\"Isnad\"");
        } catch (IOException _) {
            return false;
        }
    }
}
