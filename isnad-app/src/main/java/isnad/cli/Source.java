package isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One page to be read.
 *
 * @param name as it stands in the record and in messages
 * @param path its file, or null for standard input
 */
record Source(String name, @Nullable Path path) {
    static final Source STANDARD_INPUT = new Source("-", null);

    static Source of(Path path) {
        return new Source(path.toString(), path);
    }

    /** Whether that path leads to this page's file; false where either is not there. */
    boolean isFile(Path other) {
        try {
            return path != null && Files.isRegularFile(path) && Files.isSameFile(path, other);
        } catch (IOException _) {
            return false;
        }
    }
}
