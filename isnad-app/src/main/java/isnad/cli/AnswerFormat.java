package isnad.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How answers are written. */
enum AnswerFormat {
    CARDS,
    JSONL,
    CSV,
    MD;

    /** The format where none is asked for: by the file's ending, or by who reads it. */
    static AnswerFormat usual(@Nullable Path output, boolean terminal) {
        if (output == null) {
            return terminal ? CARDS : JSONL;
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        for (AnswerFormat format : values()) {
            if (name.endsWith("." + format)) {
                return format;
            }
        }
        return name.endsWith(".txt") ? CARDS : JSONL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
