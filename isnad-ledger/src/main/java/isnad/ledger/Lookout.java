package isnad.ledger;

import isnad.alert.Alert;
import isnad.alert.Channel;
import isnad.alert.Matcher;
import isnad.alert.SavedSearch;
import isnad.alert.Undelivered;
import isnad.lexicon.Lexicon;
import isnad.search.Explainer;
import isnad.search.analysis.NameLookup;
import isnad.search.analysis.TextReader;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import isnad.store.EventTable.EventRow;
import isnad.store.Store;
import isnad.store.StoreException;
import isnad.store.StoredArticle;
import isnad.story.Entity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at what was added to a ledger since a saved search looked last, and hands on what answers.
 * An article counts as looked at only once what it answered has arrived, so that nothing is lost
 * when a process dies; it is handed on again where it dies in between. For one thread.
 *
 * <p>The ledger is written only for a moment at a time; a writer who is at work is waited for,
 * before anything is handed on too.
 */
public final class Lookout implements AutoCloseable {
    private static final int BLOCK = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Path folder;
    private final Pause pause;
    private final int tries;
    private final Ledger ledger;
    private final Searches searches;
    private final Explainer explainer;
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<Long, Matcher> matchers = new LinkedHashMap<>();

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        /** Returns when that time has passed. */
        void pause(Duration time) throws InterruptedException;
    }

    /**
     * Opens a ledger.
     *
     * @param tries how often it is tried, a second between, to note how far a search has come while
     *     another process writes
     * @throws StoreException where there is none, or it cannot be read
     */
    public Lookout(Path folder, Lexicon lexicon, Pause pause, int tries) {
        this.folder = folder;
        this.pause = pause;
        this.tries = tries;
        this.ledger = Ledger.open(folder);
        this.searches = new Searches(ledger.store());
        NameLookup lookup = name -> names.computeIfAbsent(name, this::ids);
        this.explainer = new Explainer(new TextReader(lexicon), lookup);
    }

    private List<String> ids(String name) {
        return ledger.entities(name).stream().map(Entity::key).toList();
    }

    /** The ledger that is looked at. */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * Looks, until nothing is left to be looked at or something does not arrive.
     *
     * @return how many alerts have arrived
     * @throws QueryException where the search's query cannot be understood
     * @throws Undelivered where an alert did not arrive; those before it have and are not sent
     *     again
     * @throws StoreException where another process writes all the time
     */
    public long look(SavedSearch search, Channel channel)
            throws QueryException, Undelivered, InterruptedException {
        var round = new Round(search, search.parsed(), channel);
        List<StoredArticle> block = ledger.store().articles().after(round.seen, BLOCK);
        if (block.isEmpty()) {
            channel.finish();
        }
        while (!block.isEmpty()) {
            try {
                for (StoredArticle article : block) {
                    round.look(article);
                }
            } finally {
                round.finish();
            }
            block = ledger.store().articles().after(round.seen, BLOCK);
        }
        return round.arrived;
    }

    /** One search on its way. */
    private final class Round {
        private final SavedSearch search;
        private final SearchQuery query;
        private final Channel channel;
        private long noted;
        private long seen;
        private long arrived;

        Round(SavedSearch search, SearchQuery query, Channel channel) {
            this.search = search;
            this.query = query;
            this.channel = channel;
            this.noted = searches.seen(search.name());
            this.seen = noted;
        }

        void look(StoredArticle article) throws Undelivered, InterruptedException {
            Optional<Alert> alert = ask(article);
            if (alert.isPresent()) {
                if (arrived == 0) {
                    note(search.name(), noted);
                }
                channel.take(alert.get());
                arrived++;
            }
            seen = article.article();
        }

        private Optional<Alert> ask(StoredArticle article) {
            List<EventRow> rows = ledger.store().events().ofArticle(article.article());
            Map<Integer, Long> lines = new HashMap<>();
            rows.forEach(row -> lines.put(row.number(), row.line()));
            return matcher(article).ask(search, query, lines::get);
        }

        void finish() throws Undelivered, InterruptedException {
            channel.finish();
            if (seen != noted) {
                note(search.name(), seen);
                noted = seen;
            }
        }
    }

    /** Several searches look at the same articles, one after the other. */
    private Matcher matcher(StoredArticle article) {
        if (matchers.size() > BLOCK) {
            matchers.clear();
        }
        return matchers.computeIfAbsent(
                article.article(), _ -> new Matcher(article.record(), explainer));
    }

    private void note(String search, long seen) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try (Store store = Store.writing(folder)) {
                store.searches().seen(search, seen);
                store.commit();
                return;
            } catch (StoreException e) {
                if (e.what() != StoreException.Cause.BUSY || attempt >= tries) {
                    throw e;
                }
                pause.pause(BETWEEN_TRIES);
            }
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
