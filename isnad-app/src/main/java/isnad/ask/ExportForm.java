package isnad.ask;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats of exports, with the ending of files in them. */
public enum ExportForm {
    JSONL,
    CSV,
    PARQUET,
    PLOVER,
    JSONLD,
    ATOM,
    GRAPHML,
    HTML,
    MD;

    /** The form that a file's ending names; JSON lines without one. */
    public static ExportForm of(@Nullable Path file) {
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        for (ExportForm form : values()) {
            if (name.endsWith("." + form)) {
                return form;
            }
        }
        return name.endsWith(".tsv") ? PLOVER : JSONL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
