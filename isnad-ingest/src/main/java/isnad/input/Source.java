package isnad.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read, or standard input.
 *
 * @param name as it stands in the record and in messages
 * @param path its file, or null for standard input
 * @param isNamed whether the user named it, not a folder that it lies in
 * @param complaint why it cannot be read, known before it is opened; null where nothing is
 */
public record Source(
        String name, @Nullable Path path, boolean isNamed, @Nullable String complaint) {
    static final Source STANDARD_INPUT = new Source("-", null, true, null);

    static Source of(Path path, boolean isNamed) {
        return new Source(path.toString(), path, isNamed, null);
    }

    static Source broken(String name, String complaint) {
        return new Source(name, null, true, complaint);
    }

    /** Whether that path leads to this file; false where either is not there. */
    public boolean isFile(Path other) {
        try {
            return path != null && Files.isRegularFile(path) && Files.isSameFile(path, other);
        } catch (IOException _) {
            return false;
        }
    }

    /** How many bytes it has, or -1 where that is not known. */
    long size() {
        try {
            return path != null && Files.isRegularFile(path) ? Files.size(path) : -1;
        } catch (IOException _) {
            return -1;
        }
    }
}
