package isnad.ledger;

import isnad.store.ArticleTable.EditionCount;
import isnad.store.Checks;
import isnad.store.Checks.Contradiction;
import isnad.store.CorrectionTable.Correction;
import isnad.store.Store;
import isnad.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what state a ledger is in, and mends what can be mended. Looking changes nothing, and can be
 * done while others read and write.
 */
public final class Doctor {
    private static final int FAULTS_SHOWN = 5;
    private static final int BLOCK = 256;
    private static final long MEGABYTE = 1 << 20;
    private static final String TEMPORARY = ".tmp";

    private final Path folder;
    private final Consumer<Finding> taker;
    private final List<Finding> found = new ArrayList<>();

    private Doctor(Path folder, Consumer<Finding> taker) {
        this.folder = folder;
        this.taker = taker;
    }

    /**
     * Looks at everything.
     *
     * @param taker is told of each finding when it is made
     * @return all findings
     */
    public static List<Finding> examine(Path folder, Consumer<Finding> taker) {
        var doctor = new Doctor(folder, taker);
        doctor.examine();
        return List.copyOf(doctor.found);
    }

    /**
     * Mends what was found, as far as it can be.
     *
     * @param progress is told how many articles are done where all are filed anew
     * @return what was done and what was lost, for a person
     * @throws StoreException where another process writes, or it cannot be written
     */
    public static List<String> mend(Path folder, List<Finding> findings, LongConsumer progress) {
        try {
            return new Cure(folder, findings, progress).apply();
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Cause.OTHER, "could not be mended: " + e.getMessage());
        }
    }

    private void say(Finding finding) {
        found.add(finding);
        taker.accept(finding);
    }

    private void examine() {
        if (Mending.isUnfinished(folder)) {
            say(Finding.mendable(Cure.MENDING, "was cut short at its end"));
        }
        if (!Store.isIn(folder)) {
            say(
                    Mending.isUnfinished(folder)
                            ? Finding.note("database", "waits in " + Store.mended(folder))
                            : Finding.bad("database", "there is none in " + folder));
            return;
        }
        leftovers();
        room();
        try (Store store = Store.reading(folder)) {
            store(store);
        } catch (StoreException e) {
            unreadable(e);
        }
    }

    private void unreadable(StoreException e) {
        String what = String.valueOf(e.getMessage());
        say(
                switch (e.what()) {
                    case OLD -> Finding.mendable(Cure.SCHEMA, what);
                    case DAMAGED -> Finding.mendable(Cure.DATABASE, what);
                    case BUSY, FULL, ABSENT, NEWER, OTHER -> Finding.bad("database", what);
                });
    }

    private void store(Store store) {
        Checks checks = store.checks();
        say(Finding.sound(Cure.SCHEMA, "version " + checks.version()));
        if (isSound(checks)) {
            joins(checks);
            records(store);
            editions(store);
            say(IndexKeeper.examine(folder, store));
        }
    }

    private boolean isSound(Checks checks) {
        List<String> faults = checks.faults(FAULTS_SHOWN);
        faults.forEach(fault -> say(Finding.mendable(Cure.DATABASE, fault.replace('\n', ' '))));
        if (faults.isEmpty()) {
            say(Finding.sound(Cure.DATABASE, "SQLite finds no fault"));
        }
        return faults.isEmpty();
    }

    private void joins(Checks checks) {
        long orphans = checks.orphans();
        if (orphans > 0) {
            say(Finding.mendable(Cure.JOINS, "rows without their counterpart: " + orphans));
        }
        List<Contradiction> wrong = checks.contradictions();
        for (Contradiction one : wrong) {
            say(Finding.mendable(Cure.JOINS, one.what() + ": " + one.rows()));
        }
        if (wrong.isEmpty() && orphans == 0) {
            say(Finding.sound(Cure.JOINS, "lines, stories and parties agree"));
        }
    }

    /** Reads every record, and looks for the event of every correction. */
    private void records(Store store) {
        var tellings = new Tellings(store, Corrections.following(store.corrections()));
        Map<String, List<Correction>> corrections =
                store.corrections().standing().stream()
                        .filter(Corrections::isOfEvent)
                        .collect(Collectors.groupingBy(Doctor::article));
        long wrong = 0;
        long read = 0;
        for (List<Long> block = store.articles().numbersAfter(0, BLOCK);
                !block.isEmpty();
                block = store.articles().numbersAfter(block.getLast(), BLOCK)) {
            for (long number : block) {
                read++;
                wrong += isFiled(store, tellings, number, corrections) ? 0 : 1;
            }
        }
        say(
                wrong == 0
                        ? Finding.sound(Cure.RECORDS, "all can be read: " + read)
                        : Finding.mendable(Cure.RECORDS, "damaged or not filed: " + wrong));
        corrections.values().stream().flatMap(List::stream).forEach(this::stale);
    }

    private static String article(Correction correction) {
        EventPlace place = EventPlace.parse(correction.target());
        return place == null ? "" : place.article();
    }

    private void stale(Correction correction) {
        say(
                Finding.note(
                        "corrections",
                        "%d is about an event that is not there: %s"
                                .formatted(correction.number(), correction.target())));
    }

    /** Whether an article can be read and its events are filed; forgets corrections met. */
    private static boolean isFiled(
            Store store, Tellings tellings, long number, Map<String, List<Correction>> waiting) {
        try {
            Tellings.Read read = tellings.article(number);
            if (read == null) {
                return true;
            }
            var record = read.stored().record();
            waiting.computeIfPresent(
                    record.id(),
                    (_, some) ->
                            some.stream().filter(one -> !Corrections.meets(one, record)).toList());
            long standing = read.events().stream().filter(event -> event != null).count();
            return store.events().ofArticle(number).size() == standing;
        } catch (StoreException _) {
            return false;
        }
    }

    private void editions(Store store) {
        long old = 0;
        for (EditionCount count : store.articles().editions()) {
            old += count.edition().equals(Edition.current()) ? 0 : count.articles();
        }
        say(
                old == 0
                        ? Finding.sound("editions", "all articles are read by these rules")
                        : Finding.note(
                                "editions",
                                "articles that other rules read: %d; isnad reread brings them up to date"
                                        .formatted(old)));
    }

    private void leftovers() {
        for (Path left : leftovers(folder)) {
            say(Finding.mendable(Cure.LEFTOVERS, "left behind by a run: " + left.getFileName()));
        }
    }

    /** Files that runs left which were cut short. */
    static List<Path> leftovers(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Stream<Path> temporary =
                    files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.startsWith(".") && name.endsWith(TEMPORARY);
                    });
            Stream<Path> mending =
                    Mending.isCutShort(folder)
                            ? Stream.of(Mending.unfinished(folder))
                            : Stream.of();
            return Stream.concat(temporary, mending).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private void room() {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            long size = Files.size(Store.file(folder));
            String what =
                    "%,d MB free, the ledger takes %,d MB"
                            .formatted(free / MEGABYTE, size / MEGABYTE);
            say(free < size ? Finding.note("room", what) : Finding.sound("room", what));
        } catch (IOException e) {
            say(Finding.note("room", "nobody knows: " + e.getMessage()));
        }
    }
}
