package isnad.cli;

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
}
