package isnad.run;

import isnad.desk.Desk;
import isnad.fetch.Manners;
import isnad.reading.Reader;
import isnad.run.Run.Kind;
import isnad.run.Run.Order;
import isnad.run.Run.Picture;
import isnad.run.Run.State;
import isnad.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a ledger: those that go on, and those of the past. Reading and fetching go on beside
 * each other, one run of each at a time. Thread-safe.
 */
public final class Runs implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Runs.class.getName());
    private static final int MOST_WAITING = 20;
    private static final int MOST_LIVE = 100;
    private static final long PATIENCE = 10_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    /** Who asks feeds when nobody does. */
    private static final String FOLLOWER = "isnad";

    private final Desk desk;
    private final Manners manners;
    private final RunJournal journal;
    private final Feeds feeds;
    private final Map<Long, Run> live = new ConcurrentSkipListMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore reading = new Semaphore(1, true);
    private final Semaphore fetching = new Semaphore(1, true);
    private @Nullable Reader reader;
    private long last;
    private boolean closed;
    private @Nullable Thread follower;

    /**
     * @param manners how pages are asked for
     */
    public Runs(Desk desk, Manners manners) {
        this.desk = desk;
        this.manners = manners;
        this.journal = new RunJournal(desk.folder());
        this.feeds = new Feeds(desk.folder());
        this.last = journal.last();
        Upload.removeLeft(desk.folder());
    }

    /** Takes files that are sent. */
    public Upload upload() throws IOException {
        return Upload.in(desk.folder());
    }

    /** There are as many runs waiting as there may be. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Busy() {
            super("as many runs wait as may: %d; wait for one to end".formatted(MOST_WAITING));
        }
    }

    /** Reads files that were sent, and adds them. */
    public Run files(Upload upload, @Nullable String date, String by) {
        return start(
                Kind.FILES, upload.runTitle(), by, new AddFiles(desk, this::reader, upload, date));
    }

    /** Reads a text that was typed, and adds it. */
    public Run text(TypedText text, String by) {
        return start(Kind.TEXT, text.name(), by, new AddText(desk, this::reader, text));
    }

    /** Fetches pages, and adds them. */
    public Run addresses(List<String> addresses, String by) {
        String title = addresses.isEmpty() ? "" : addresses.getFirst();
        return start(
                Kind.ADDRESSES, title, by, new AddPages(desk, this::reader, manners, addresses));
    }

    /** Asks feeds for what is new, and adds it. */
    public Run feeds(String by) {
        return start(Kind.FEEDS, "", by, new AskFeeds(desk, this::reader, manners, feeds));
    }

    /**
     * Reads the ledger's pages anew.
     *
     * @param all pages that these rules read, too
     */
    public Run reread(boolean all, String by) {
        return start(Kind.REREAD, "", by, new ReadAgain(desk, this::reader, all));
    }

    /** Asks feeds whenever they are due, until this is closed. */
    public void follow() {
        follower = Thread.ofVirtual().name("isnad-feeds").start(this::followFeeds);
    }

    private void followFeeds() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                boolean asks =
                        live.values().stream()
                                .anyMatch(run -> !isOver(run) && run.order().kind() == Kind.FEEDS);
                if (!asks && feeds.areDue(Instant.now())) {
                    askQuietly();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void askQuietly() {
        try {
            feeds(FOLLOWER);
        } catch (Busy e) {
            LOG.log(Level.INFO, "feeds are asked later: " + e.getMessage());
        }
    }

    /** The feeds that are asked. */
    public Feeds feeds() {
        return feeds;
    }

    private synchronized Reader reader() {
        Reader made = reader;
        if (made == null) {
            made = Reader.create();
            reader = made;
        }
        return made;
    }

    private synchronized Run start(Kind kind, String title, String by, Task task) {
        long waiting = live.values().stream().filter(run -> !isOver(run)).count();
        if (closed || waiting >= MOST_WAITING) {
            throw new Busy();
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var run = new Run(new Order(++last, kind, title, by, now));
        live.put(last, run);
        note(run.picture());
        forgetOld();
        threads.removeIf(thread -> !thread.isAlive());
        threads.add(Thread.ofVirtual().name("isnad-run").start(() -> work(run, task)));
        return run;
    }

    private static boolean isOver(Run run) {
        return run.picture().state().isOver();
    }

    private void forgetOld() {
        while (live.size() > MOST_LIVE) {
            live.values().stream()
                    .filter(Runs::isOver)
                    .findFirst()
                    .ifPresent(run -> live.remove(run.order().id()));
        }
    }

    private void work(Run run, Task task) {
        Semaphore turn = isFetching(run.order().kind()) ? fetching : reading;
        try {
            turn.acquire();
            try {
                end(run, task);
            } finally {
                turn.release();
            }
        } catch (InterruptedException _) {
            run.end(State.CANCELLED, "");
        }
        keep(run.picture());
    }

    private static boolean isFetching(Kind kind) {
        return kind == Kind.ADDRESSES || kind == Kind.FEEDS;
    }

    private static void end(Run run, Task task) {
        try {
            if (!run.isCancelled()) {
                run.begin();
                task.work(run);
            }
            run.end(run.isCancelled() ? State.CANCELLED : State.DONE, "");
        } catch (StoreException | IOException | UncheckedIOException e) {
            run.end(State.FAILED, String.valueOf(e.getMessage()));
        } catch (InterruptedException _) {
            run.end(State.CANCELLED, "");
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "run " + run.order().id(), e);
            run.end(State.FAILED, "a fault in Isnad (" + e + "); please report it");
        }
    }

    /** Feeds that bring nothing are no news. */
    private void keep(Picture picture) {
        boolean silent = picture.added() == 0 && picture.troubles() == 0;
        if (silent && picture.order().by().equals(FOLLOWER)) {
            live.remove(picture.order().id());
            journal.forget(picture.order().id());
        } else {
            note(picture);
        }
    }

    /** From its beginning on, so that one that is cut short is known of. */
    private void note(Picture picture) {
        try {
            journal.keep(picture);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "run " + picture.order().id() + " was not noted", e);
        }
    }

    /** The run with that number while it is remembered whole, or null. */
    public @Nullable Run get(long id) {
        return live.get(id);
    }

    /** How the run with that number stands or stood; null where there was none. */
    public @Nullable Picture picture(long id) {
        Run run = live.get(id);
        return run == null ? journal.get(id) : run.picture();
    }

    /** How runs stand or stood, the latest first. */
    public List<Picture> pictures(int most) {
        Map<Long, Picture> all = new ConcurrentSkipListMap<>((a, b) -> Long.compare(b, a));
        journal.all().forEach(picture -> all.put(picture.order().id(), picture));
        live.forEach((id, run) -> all.put(id, run.picture()));
        return all.values().stream().limit(most).toList();
    }

    /** Ends all runs, and waits for what is in hand. */
    @Override
    public void close() {
        List<Thread> open;
        synchronized (this) {
            closed = true;
            open = List.copyOf(threads);
        }
        if (follower != null) {
            follower.interrupt();
        }
        live.values().forEach(Run::cancel);
        try {
            for (Thread thread : open) {
                thread.join(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
