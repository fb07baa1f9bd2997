package isnad.alert;

import isnad.ledger.LedgerWriter;
import isnad.ledger.Searches;
import isnad.lexicon.Lexicon;
import isnad.model.Page;
import isnad.reading.GivenDates;
import isnad.record.ArticleRecord;
import isnad.search.query.Level;
import isnad.store.Store;
import isnad.story.Pages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real ledger that gets one short article after the other. */
record News(Path folder) {
    static final Lexicon LEXICON = Pages.LEXICON;
    static final Instant MADE = Instant.parse("2026-03-01T08:00:00Z");

    /** Adds an article about a guest whom the Egyptian minister received; returns its id. */
    String received(String guest) {
        String text =
                """
                وزير الخارجية المصري يستقبل نظيره %1$s في القاهرة

                قال مصدر دبلوماسي إن وزير الخارجية المصري استقبل نظيره %1$s في القاهرة، حيث بحث \
                الوزيران العلاقات الثنائية.
                """
                        .formatted(guest);
        return add(Pages.read(new Page(guest + ".txt", text), GivenDates.NONE).getFirst());
    }

    String add(ArticleRecord record) {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            writer.add(List.of(writer.preparation().of(record)), "test");
            writer.commit();
        }
        return record.id();
    }

    /** Joins an article anew. */
    void refile(String id) {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            Long article = writer.store().articles().find(id);
            writer.refile(article == null ? 0 : article);
            writer.commit();
        }
    }

    /** Keeps a search. */
    SavedSearch save(SavedSearch search, boolean past) {
        try (Store store = Store.writing(folder)) {
            new Searches(store).save(search, past);
            store.commit();
        }
        return search;
    }

    static SavedSearch search(String name, String query) {
        return search(name, query, null);
    }

    static SavedSearch search(String name, String query, @Nullable String atom) {
        return new SavedSearch(name, query, Level.WORD, new Channels(atom, null, true), MADE);
    }
}
