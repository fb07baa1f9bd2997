package isnad.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats of {@code isnad read}. */
enum Format {
    CARDS,
    JSONL,
    HTML;

    /** The format where none is asked for: by the file's ending, or by who reads it. */
    static Format usual(@Nullable Path output, boolean terminal) {
        if (output == null) {
            return terminal ? CARDS : JSONL;
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HTML;
        }
        return name.endsWith(".txt") ? CARDS : JSONL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
