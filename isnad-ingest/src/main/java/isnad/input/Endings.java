package isnad.input;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What names of files say before they are opened: in folders and zip archives only. */
final class Endings {
    private static final Set<String> FURNITURE =
            Rows.of("furniture-endings.tsv").stream()
                    .map(row -> row.required("ending"))
                    .collect(Collectors.toUnmodifiableSet());

    private Endings() {}

    /** Without the dot, in lower case; empty where there is none. */
    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it lies beside saved pages and is none: a style sheet, a picture. */
    static boolean isFurniture(String path) {
        return FURNITURE.contains(of(path));
    }

    /** Whether a file or a folder on the way to it is hidden. */
    static boolean isHidden(String path) {
        return path.startsWith("__MACOSX/") || path.startsWith(".") || path.contains("/.");
    }
}
