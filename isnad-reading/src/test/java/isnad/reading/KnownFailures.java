package isnad.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows whose examples are not yet read as expected, one {@code file:id} a line. */
final class KnownFailures {
    private static final Path LIST =
            Path.of("src", "test", "resources", "lexicon", "known-failures.txt");
    private static final String HEAD =
            """
            # Rows of the lexicons whose `example` Isnad does not yet read as `expected`: file:id, sorted.
            # LexiconExamplesTest fails for a row that is not here and does not pass, and for one that is here and does.
            # Write anew with: mvn test -pl isnad-reading -am -Dtest=LexiconExamplesTest -Dlexicon.update=true -Dsurefire.failIfNoSpecifiedTests=false
            """;

    private KnownFailures() {}

    /** The listed rows of a file. */
    static SortedSet<String> of(String file) {
        return all().stream()
                .filter(line -> line.startsWith(file + ":"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> all() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists these rows of a file instead of those that were listed. */
    static void update(String file, Collection<String> failing) {
        SortedSet<String> lines = all();
        lines.removeIf(line -> line.startsWith(file + ":"));
        lines.addAll(failing);
        try {
            Files.writeString(LIST, HEAD + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
