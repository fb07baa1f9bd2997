package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.ledger.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The demo, of the pages that the built program carries. */
class DemoLedgerTest {
    @Test
    void the_demo_is_made_of_every_page_that_the_program_carries_and_goes_away() throws Exception {
        Path folder;
        try (DemoLedger demo = DemoLedger.make()) {
            folder = demo.ledger();
            try (Ledger ledger = Ledger.open(folder)) {
                assertThat(ledger.stories(2)).isNotEmpty();
                assertThat(ledger.size().pages()).isEqualTo(100);
            }
        }
        assertThat(Files.exists(folder)).isFalse();
    }
}
