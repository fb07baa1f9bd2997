package isnad.ledger;

import isnad.ledger.Finding.State;
import isnad.ledger.Mending.Mended;
import isnad.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** What is done about findings. */
final class Cure {
    static final String MENDING = "mending";
    static final String SCHEMA = "schema";
    static final String DATABASE = "database";
    static final String JOINS = "joins";
    static final String RECORDS = "records";
    static final String LEFTOVERS = "leftovers";
    static final String INDEX = "index";

    private static final int SHOWN = 20;

    private final Path folder;
    private final List<Finding> findings;
    private final LongConsumer progress;
    private final List<String> done = new ArrayList<>();

    Cure(Path folder, List<Finding> findings, LongConsumer progress) {
        this.folder = folder;
        this.findings = findings;
        this.progress = progress;
    }

    private boolean has(String about) {
        return findings.stream()
                .anyMatch(one -> one.state() == State.MENDABLE && one.about().equals(about));
    }

    List<String> apply() throws IOException {
        if (has(MENDING)) {
            Mending.finish(folder, true);
            done.add("a ledger that was mended before took its place");
        }
        if (has(LEFTOVERS)) {
            leftovers();
        }
        if (has(SCHEMA)) {
            Store.writing(folder).close();
            done.add("the tables are of this version");
        }
        boolean again = has(DATABASE) || has(JOINS) || has(RECORDS);
        if (again) {
            again();
        }
        if (again || has(INDEX) || has(MENDING)) {
            index();
        }
        return done;
    }

    private void leftovers() throws IOException {
        for (Path left : Doctor.leftovers(folder)) {
            if (Files.isRegularFile(left)) {
                Files.delete(left);
            }
        }
        Mending.clean(folder);
        done.add("what runs left behind is gone");
    }

    private void again() {
        Mended mended = Mending.mend(folder, progress);
        done.add(
                "filed anew: %,d pages, %,d articles, %,d lines"
                        .formatted(
                                mended.size().pages(),
                                mended.size().articles(),
                                mended.size().lines()));
        List<String> lost = mended.lost();
        lost.stream().limit(SHOWN).forEach(what -> done.add("lost: " + what));
        if (lost.size() > SHOWN) {
            done.add("lost: %,d more".formatted(lost.size() - SHOWN));
        }
        if (!lost.isEmpty()) {
            done.add("the damaged file is kept beside the ledger");
        }
    }

    private void index() {
        try (Store store = Store.reading(folder)) {
            IndexKeeper.rebuild(folder, store, _ -> {});
        }
        done.add("the index is made anew");
    }
}
