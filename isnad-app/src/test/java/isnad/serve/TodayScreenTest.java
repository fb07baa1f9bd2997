package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayScreenTest {
    @TempDir private Path folder = Path.of("");

    private @Nullable Service service;

    private String page(String path) {
        Service served = service == null ? Service.local(folder, 0) : service;
        service = served;
        try (var caller = new Caller(served)) {
            return caller.page(path);
        }
    }

    @AfterEach
    void end() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void the_week_ends_on_the_last_day_that_is_known_and_not_at_an_open_end() {
        Stocked.seasons(folder, 25);
        String page = page("/en/");
        assertThat(page)
                .contains("name=\"from\" value=\"2015-11-25\"")
                .contains("name=\"to\" value=\"2015-12-01\"")
                .contains("2 of 26 stories")
                .contains("href=\"/en/?from=&amp;to=&amp;least=1\"");
    }

    @Test
    void both_days_left_empty_are_all_days() {
        Stocked.seasons(folder, 25);
        assertThat(page("/en/?from=&to=&least=1"))
                .contains("name=\"from\" value=\"\"")
                .contains("26 of 26 stories · all days");
    }

    @Test
    void few_stories_are_shown_whatever_their_days() {
        Stocked.seasons(folder, 3);
        assertThat(page("/en/")).contains("4 of 4 stories · all days");
        assertThat(page("/ar/")).contains("كل الأيام");
    }

    @Test
    void an_empty_week_says_what_was_asked_for_and_leads_to_all_days_with_it() {
        Stocked.seasons(folder, 3);
        assertThat(page("/en/?from=2009-01-01&to=2009-01-07&least=2"))
                .contains("No story of 2 articles or more was told in these days.")
                .contains("href=\"/en/?from=&amp;to=&amp;least=2\"")
                .contains("href=\"/en/?from=2009-01-01&amp;to=2009-01-07\"");
        assertThat(page("/en/?from=&to=&least=1000")).contains("No story has 1,000 articles");
    }

    @Test
    void an_empty_ledger_leads_to_where_pages_are_added() {
        Stocked.empty(folder);
        assertThat(page("/en/"))
                .contains("This ledger is empty")
                .contains("href=\"/en/runs\">Add pages")
                .doesNotContain("name=\"from\"");
    }

    @Test
    void where_no_outlet_is_known_the_file_is_named() {
        Stocked.seasons(folder, 1);
        assertThat(page("/en/stories/1")).contains("season0.txt").doesNotContain("outlet unknown");
    }
}
