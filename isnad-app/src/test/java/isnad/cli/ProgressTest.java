package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|250000000|1000000000|10|1,234 pages, 123 pages/s, 25 % of 1.0 GB, 30 s left",
                "10|100|2500000|5|10 pages, 2.0 pages/s, 0 % of 2.5 MB, 34 h 43 min left",
                "10|100|-1|5|10 pages, 2.0 pages/s"
            })
    void goes_by_bytes_where_nobody_knows_how_many_pages_there_are(
            int done, long read, long size, double seconds, String line) {
        assertThat(Progress.line(done, read, size, seconds)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50|100|10|50 of 100 pages, 5.0 pages/s, 10 s left",
                "1000|100000|2|1,000 of 100,000 pages, 500 pages/s, 3 min 18 s left",
                "1|20000|1|1 of 20,000 pages, 1.0 pages/s, 5 h 33 min left"
            })
    void says_how_far_how_fast_and_how_long(int done, int total, double seconds, String line) {
        assertThat(Progress.line(done, total, seconds)).isEqualTo(line);
    }
}
