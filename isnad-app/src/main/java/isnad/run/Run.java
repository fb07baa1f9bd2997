package isnad.run;

import isnad.ledger.Reread;
import isnad.run.Addition.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Work that goes on in the background: how far it is, and whether it is to end. Thread-safe. */
public final class Run {
    /** So many troubles and changed pages are told singly; the others are counted. */
    private static final int MOST = 500;

    /** What is done. */
    public enum Kind {
        FILES,
        TEXT,
        ADDRESSES,
        FEEDS,
        REREAD
    }

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        /** The server ended before it did. */
        CUT;

        /** Whether nothing more comes. */
        public boolean isOver() {
            return compareTo(RUNNING) > 0;
        }
    }

    /**
     * What it is.
     *
     * @param title of what is read, in the words of whoever began it
     * @param by whose account it was begun
     */
    public record Order(long id, Kind kind, String title, String by, Instant begun) {}

    /** Something that could not be read, why, and what to do. */
    public record Trouble(String about, String complaint) {}

    /**
     * A document that was read.
     *
     * @param articles ids of those that it gave and that are new
     */
    public record Brought(String name, List<String> articles) {
        public Brought {
            articles = List.copyOf(articles);
        }
    }

    /**
     * How a run stands.
     *
     * @param ended null while it goes on
     * @param done documents that were looked at
     * @param total of them; 0 where nobody knows
     * @param added articles that are new
     * @param known documents that brought nothing new
     * @param changed pages that were read otherwise
     * @param troubles of which {@code told} are some
     * @param note what else is to be said, English; perhaps empty
     */
    public record Picture(
            Order order,
            State state,
            @Nullable Instant ended,
            long done,
            long total,
            long added,
            long known,
            long changed,
            long troubles,
            List<Trouble> told,
            String note) {
        public Picture {
            told = List.copyOf(told);
        }
    }

    private final Order order;
    private final List<Trouble> told = new ArrayList<>();
    private final List<Brought> brought = new ArrayList<>();
    private final List<Reread.Page> changes = new ArrayList<>();
    private final TreeMap<String, Integer> passed = new TreeMap<>();
    private State state = State.WAITING;
    private @Nullable Instant ended;
    private long done;
    private long total;
    private long added;
    private long known;
    private long changed;
    private long troubles;
    private String note = "";
    private boolean cancelled;
    private long version;

    Run(Order order) {
        this.order = order;
    }

    /** What it is. */
    public Order order() {
        return order;
    }

    /** How it stands. */
    public synchronized Picture picture() {
        return new Picture(
                order, state, ended, done, total, added, known, changed, troubles, told, notes());
    }

    private String notes() {
        String counted =
                passed.entrySet().stream()
                        .map(entry -> "%,d %s".formatted(entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", "));
        String all = counted.isEmpty() ? "" : "passed over: " + counted;
        return note.isEmpty() || all.isEmpty() ? note + all : note + "; " + all;
    }

    /** Pages that were read otherwise, the first of them. */
    public synchronized List<Reread.Page> changes() {
        return List.copyOf(changes);
    }

    /** Documents that gave articles, the first of them. */
    public synchronized List<Brought> brought() {
        return List.copyOf(brought);
    }

    /** Grows whenever something happens. */
    public synchronized long version() {
        return version;
    }

    /** Returns when something has happened since then, or that time has passed. */
    public synchronized void await(long seen, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (version == seen && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }

    /** Asks it to end; what is in hand is finished. */
    public synchronized void cancel() {
        cancelled = true;
        happened();
    }

    /** Whether it is to end. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    private void happened() {
        version++;
        notifyAll();
    }

    synchronized void begin() {
        state = State.RUNNING;
        happened();
    }

    synchronized void end(State how, String why) {
        state = how;
        note = why.isEmpty() ? note : why;
        ended = Instant.now();
        happened();
    }

    synchronized void expect(long documents) {
        total = documents;
        happened();
    }

    /** A document was looked at, and so many of its articles are new. */
    synchronized void took(Outcome outcome, int fresh) {
        done++;
        added += fresh;
        if (fresh > 0 && brought.size() < MOST) {
            List<String> ids =
                    outcome.articles().stream().map(one -> one.record().article().id()).toList();
            brought.add(new Brought(outcome.name(), ids));
        }
        String complaint = outcome.complaint();
        if (complaint == null) {
            known += fresh == 0 ? 1 : 0;
        } else if (outcome.countedAs() == null) {
            trouble(outcome.name(), complaint);
        } else {
            passed.merge(outcome.countedAs(), 1, Integer::sum);
        }
        happened();
    }

    /** A page was read anew. */
    synchronized void reread(Reread.Page page) {
        done++;
        if (!page.changes().isEmpty()) {
            changed++;
            if (changes.size() < MOST) {
                changes.add(page);
            }
        }
        happened();
    }

    /** Something could not be read. */
    synchronized void trouble(String about, String complaint) {
        troubles++;
        if (told.size() < MOST) {
            told.add(new Trouble(about, Advice.of(complaint)));
        }
        happened();
    }

    /** Something else to be said. */
    synchronized void note(String words) {
        note = words;
        happened();
    }
}
