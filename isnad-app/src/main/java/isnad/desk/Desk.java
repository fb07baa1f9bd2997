package isnad.desk;

import isnad.ledger.DifferenceCounts;
import isnad.ledger.IndexKeeper;
import isnad.ledger.Ledger;
import isnad.ledger.LedgerWriter;
import isnad.ledger.LineOrigins;
import isnad.ledger.OriginCounts;
import isnad.ledger.PairStanding;
import isnad.ledger.StoryDifferences;
import isnad.lexicon.Lexicon;
import isnad.search.Finder;
import isnad.search.IndexException;
import isnad.search.analysis.TextReader;
import isnad.store.StoreException;
import isnad.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks and changes one ledger for any number of threads. */
public final class Desk implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Desk.class.getName());

    private final Path folder;
    private final Lexicon lexicon = Lexicon.load();
    private final Readers readers;
    private final TextReader words = new TextReader(lexicon);
    private final ReentrantLock writing = new ReentrantLock(true);
    private final LineOrigins origins = new LineOrigins(lexicon);
    private final OriginCounts originCounts = new OriginCounts(origins);
    private final StoryDifferences differences = new StoryDifferences(lexicon);
    private final DifferenceCounts differenceCounts = new DifferenceCounts(differences);
    private final LaterCounts laterCounts = new LaterCounts(this, differenceCounts);
    private final PairStanding standing = new PairStanding(lexicon);
    private final AtomicBoolean mending = new AtomicBoolean();

    private Desk(Path folder) {
        this.folder = folder;
        this.readers = new Readers(folder);
    }

    /**
     * Opens the ledger in {@code folder}.
     *
     * @throws isnad.store.StoreException where there is none, or it cannot be read
     */
    public static Desk open(Path folder) {
        var desk = new Desk(folder);
        desk.ask(Ledger::size);
        return desk;
    }

    /** Where the ledger lies. */
    public Path folder() {
        return folder;
    }

    /** What is known before reading. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** Reads words of texts and queries. */
    public TextReader words() {
        return words;
    }

    /** Counts who stands behind a line. */
    public LineOrigins origins() {
        return origins;
    }

    /** Knows how many stand behind a line. */
    public OriginCounts originCounts() {
        return originCounts;
    }

    /** Finds where tellers differ. */
    public StoryDifferences differences() {
        return differences;
    }

    /** Knows in how many things the tellers of a story differ. */
    public DifferenceCounts differenceCounts() {
        return differenceCounts;
    }

    /** Says how two stand to each other. */
    public PairStanding standing() {
        return standing;
    }

    /**
     * In how much a story's tellers differ; counted later where it was not yet, null until then.
     */
    public @Nullable Integer differences(Ledger ledger, Story story) {
        Integer known = differenceCounts.known(ledger, story);
        if (known == null && DifferenceCounts.isCountable(story)) {
            laterCounts.add(story.id());
        }
        return known;
    }

    /** A number that grows when more of these are known. */
    public long counted() {
        return differenceCounts.counted();
    }

    /** Asks the ledger; what comes back must not read from it any more. */
    public <T> T ask(Function<Ledger, T> question) {
        try (Readers.Loan loan = readers.borrow();
                var _ = loan.ledger().snapshot()) {
            return question.apply(loan.ledger());
        }
    }

    /** A number that grows with each change of the ledger. */
    public long version() {
        return readers.version();
    }

    /** A question to the index. */
    public interface SearchQuestion<T> {
        T ask(Finder finder, Ledger ledger) throws IOException;
    }

    /**
     * Asks index and ledger.
     *
     * @throws IndexException where the index cannot be read
     */
    public <T> T search(SearchQuestion<T> question) {
        try (Readers.Loan loan = readers.borrow();
                var _ = loan.ledger().snapshot()) {
            return question.ask(readers.finder(words), loan.ledger());
        } catch (IndexException e) {
            if (e.fault().isMendedByRebuilding()) {
                mendIndex();
            }
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number that changes with the index, which follows the ledger; -1 where there is none. */
    public long indexed() {
        try {
            return readers.finder(words).sequence();
        } catch (IOException _) {
            return -1;
        }
    }

    /** Makes sure, in the background, that the index is there and has what the ledger has. */
    public void prepareSearch() {
        Thread.ofVirtual()
                .name("isnad-index-look")
                .start(() -> {
                    try {
                        boolean lags =
                                search((finder, ledger) ->
                                        finder.sequence() < ledger.store().articles().last());
                        if (lags) {
                            mendIndex();
                        }
                    } catch (StoreException | UncheckedIOException e) {
                        LOG.log(Level.INFO, "the index: " + e.getMessage());
                    }
                });
    }

    /** Who writes to a ledger brings its index up to date, or makes it anew. */
    private void mendIndex() {
        if (mending.compareAndSet(false, true)) {
            Thread.ofVirtual().name("isnad-index-mending").start(this::catchUp);
        }
    }

    private void catchUp() {
        try {
            change(_ -> true);
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "the index is not made anew: " + e.getMessage());
        } finally {
            mending.set(false);
        }
    }

    /**
     * Changes the ledger and its index, one after the other who want to.
     *
     * @throws isnad.store.StoreException where another process writes, or it cannot be written
     */
    public <T> T change(Function<LedgerWriter, T> change) {
        writing.lock();
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            T done = change.apply(writer);
            index.finish();
            return done;
        } finally {
            writing.unlock();
        }
    }

    /** Whether somebody waits to change the ledger: who changes it for long should give way. */
    public boolean isAwaited() {
        return writing.hasQueuedThreads();
    }

    @Override
    public void close() {
        readers.close();
    }
}
