package isnad.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.ledger.Ledger;
import isnad.ledger.Lookout;
import isnad.ledger.Searches;
import isnad.store.Store;
import isnad.store.StoreException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved searches over a real ledger. */
class LookoutTest {
    @TempDir private Path folder = Path.of("");
    private News news = new News(folder);
    private final List<String> arrived = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();

    @BeforeEach
    void begin() {
        news = new News(folder);
        news.received("الأردني");
    }

    private final Channel channel = alert -> arrived.add(alert.article().id());

    private long look(SavedSearch search, Channel to) throws Exception {
        try (var lookout = new Lookout(folder, News.LEXICON, waits::add, 3)) {
            return lookout.look(search, to);
        }
    }

    @Test
    void only_what_is_added_later_and_answers_is_told_once() throws Exception {
        SavedSearch search = news.save(News.search("qatar", "القطري"), false);
        assertThat(look(search, channel)).isZero();
        news.received("السعودي");
        String qatar = news.received("القطري");
        assertThat(look(search, channel)).isEqualTo(1);
        assertThat(look(search, channel)).isZero();
        assertThat(arrived).containsExactly(qatar);
    }

    @Test
    void what_is_there_already_is_told_where_that_is_wanted() throws Exception {
        SavedSearch search = news.save(News.search("all", "القاهرة"), true);
        assertThat(look(search, channel)).isEqualTo(1);
    }

    @Test
    void an_alert_shows_the_acts_that_answer_with_their_chains_and_lines() throws Exception {
        SavedSearch search = news.save(News.search("calls", "type:CONSULT"), true);
        List<Alert> alerts = new ArrayList<>();
        look(search, alerts::add);
        assertThat(alerts).hasSize(1);
        assertThat(alerts.getFirst().events())
                .isNotEmpty()
                .allMatch(told -> told.line() != null)
                .anyMatch(told -> !told.event().attribution().isEmpty());
    }

    @Test
    void what_does_not_arrive_is_told_again_and_what_did_is_not() throws Exception {
        SavedSearch search = news.save(News.search("all", "القاهرة"), false);
        String first = news.received("القطري");
        String second = news.received("السعودي");
        Channel failing =
                alert -> {
                    if (alert.article().id().equals(second)) {
                        throw new Undelivered("down");
                    }
                    arrived.add(alert.article().id());
                };
        assertThatThrownBy(() -> look(search, failing)).isInstanceOf(Undelivered.class);
        look(search, channel);
        assertThat(arrived).containsExactly(first, second);
    }

    @Test
    void nothing_is_handed_on_while_another_process_writes() {
        SavedSearch search = news.save(News.search("all", "القاهرة"), true);
        try (Store _ = Store.writing(folder)) {
            assertThatThrownBy(() -> look(search, channel)).isInstanceOf(StoreException.class);
        }
        assertThat(arrived).isEmpty();
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void only_one_process_at_a_time_sends_alerts() throws Exception {
        try (var _ = Store.alerting(folder)) {
            assertThatThrownBy(() -> Store.alerting(folder))
                    .hasMessageContaining("another process sends its alerts");
        }
    }

    @Test
    void an_article_that_is_joined_anew_is_no_news() throws Exception {
        SavedSearch search = news.save(News.search("all", "القاهرة"), true);
        look(search, channel);
        news.refile(arrived.getFirst());
        assertThat(look(search, channel)).isZero();
    }

    @Test
    void a_search_that_is_saved_again_goes_on_from_where_it_was() throws Exception {
        news.save(News.search("qatar", "القطري"), false);
        String later = news.received("القطري");
        SavedSearch changed = news.save(News.search("qatar", "القاهرة"), false);
        look(changed, channel);
        assertThat(arrived).containsExactly(later);
    }

    @Test
    void a_search_goes_on_in_another_ledger_from_where_it_was() throws Exception {
        SavedSearch search = news.save(News.search("all", "القاهرة"), true);
        look(search, channel);
        String waiting = news.received("القطري");
        News copy = new News(folder.resolve("copy"));
        List<String> lines;
        try (Ledger ledger = Ledger.open(folder)) {
            ledger.records().forEach(copy::add);
            lines = new Searches(ledger.store()).exported().toList();
        }
        try (Store store = Store.writing(copy.folder())) {
            lines.forEach(new Searches(store)::restore);
            store.commit();
            assertThat(new Searches(store).all()).containsExactly(search);
        }
        arrived.clear();
        try (var lookout = new Lookout(copy.folder(), News.LEXICON, waits::add, 3)) {
            lookout.look(search, channel);
        }
        assertThat(arrived).containsExactly(waiting);
    }
}
