package isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How long files and methods may grow, over the main sources of all modules. */
class BudgetTest {

    private final SourceTree sources = SourceTree.ofProject();

    @Test
    void no_file_is_over_500_lines() throws IOException {
        Lengths files = Lengths.ofFiles(sources.mainFiles());
        System.out.println("Lines per file: " + files);
        assertThat(files.longerThan(500)).isEmpty();
    }

    @Test
    void methods_are_short_and_none_is_over_60_lines() throws IOException {
        Lengths methods = MethodScanner.measure(sources.mainFiles());
        System.out.println("Lines per method: " + methods);
        assertThat(methods.longerThan(60)).isEmpty();
        assertThat(methods.percentile(90))
                .as("p90, with %s", methods.longerThan(18))
                .isLessThanOrEqualTo(18);
        assertThat(methods.percentile(50)).as("median").isLessThanOrEqualTo(6);
    }
}
