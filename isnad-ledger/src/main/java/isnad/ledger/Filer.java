package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.model.Event;
import isnad.record.ArticleRecord;
import isnad.store.ArticleTable.Added;
import isnad.store.ArticleTable.Place;
import isnad.store.Store;
import isnad.store.StoredArticle;
import isnad.story.Days;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files an article: keeps its record, puts it into its story, its events onto their lines, and says
 * who took part. What it does to one article {@link #remove} takes back. For one writer.
 */
final class Filer {
    private final Store store;
    private final Corrections corrections;
    private final Tellings tellings;
    private final Preparation preparation;
    private final Entities entities;
    private final Bearers bearers;
    private final Kinship kinship;
    private final Set<Long> left = new LinkedHashSet<>();
    private final Citations citations;
    private final Acts acts;
    private final Alike alike;
    private final StoryFiler stories;
    private final LineFiler lines;

    Filer(Store store, Lexicon lexicon) {
        this.store = store;
        this.corrections = Corrections.of(store.corrections());
        this.tellings = new Tellings(store, corrections);
        this.preparation = new Preparation(lexicon);
        this.entities = new Entities(store.entities(), new States(lexicon));
        this.bearers = new Bearers(store);
        this.kinship = new Kinship(store, entities, new Identities(store));
        this.citations = new Citations(store.sources());
        this.acts = new Acts(preparation, tellings, store.events());
        this.alike = new Alike(new Traits(store.traits()));
        this.stories = new StoryFiler(store.articles(), store.stories(), alike);
        var parties = new Parties(store.relations(), entities);
        this.lines = new LineFiler(store.events(), alike, acts, parties);
    }

    /**
     * An article that was filed.
     *
     * @param record with its events as they were filed: corrected, and with those who are meant
     */
    record Filed(long article, ArticleRecord record) {}

    /** Files a record. */
    Filed file(Prepared prepared, @Nullable Long page, long edition) {
        ArticleRecord record = prepared.record();
        long article = store.articles().next();
        Place place = stories.file(article, record, prepared.profile());
        store.articles().add(article, added(prepared, page, edition), place);
        long story = place.story();
        List<@Nullable Event> events = bearers.find(article, story, corrections.apply(record));
        lines.file(article, prepared, events, stories.setting(prepared.profile()));
        entities.hold(standing(events), Days.of(record.article().published()));
        kinship.join(story, events);
        citations.count(events, 1);
        return new Filed(article, standing(record, events));
    }

    /** A record with its events as they stand, without those that were rejected. */
    static ArticleRecord standing(ArticleRecord record, List<@Nullable Event> events) {
        return events.equals(record.events())
                ? record
                : new ArticleRecord(
                        record.article(),
                        standing(events),
                        record.quotes(),
                        record.notes(),
                        record.json());
    }

    private static Added added(Prepared prepared, @Nullable Long page, long edition) {
        return new Added(
                prepared.record(), page, edition, prepared.packed(), prepared.profile().bytes());
    }

    /** Takes an article and everything drawn from it away. */
    Removal remove(long article) {
        StoredArticle stored = store.articles().get(article);
        if (stored == null) {
            return Removal.NONE;
        }
        long before = store.events().countLines();
        unfile(stored);
        store.articles().remove(article);
        long lost = before - store.events().countLines();
        return new Removal(1, 0, stored.events(), lost);
    }

    private void unfile(StoredArticle stored) {
        ArticleRecord record = stored.record();
        List<@Nullable Event> events = tellings.events(stored);
        lines.remove(stored.article(), record.article(), events);
        stories.remove(stored.article(), preparation.of(record).profile());
        entities.unhold(standing(events));
        store.bearers().remove(stored.article());
        standing(events).forEach(event -> left.addAll(entities.numbers(event)));
        citations.count(events, -1);
        tellings.forget(stored.article());
    }

    /** Files an article anew under a new number, as after a correction. */
    Filed refile(long article) {
        StoredArticle stored = Objects.requireNonNull(store.articles().get(article));
        unfile(stored);
        store.articles().remove(article);
        corrections.reload();
        return file(preparation.of(stored.record()), stored.page(), stored.edition());
    }

    /** Ends a transaction: forgets whoever took part only in what was removed. */
    void finish() {
        citations.write();
        for (long entity : left) {
            if (store.entities().isIdle(entity)) {
                kinship.remove(entity);
            }
        }
        left.clear();
    }

    /** Looks again at corrections that are of nothing filed yet. */
    void corrected() {
        corrections.reload();
        kinship.settle(List.of());
    }

    /** Settles anew who is one with whom, as after a correction that names those keys. */
    void settle(List<String> keys) {
        kinship.settle(keys);
    }

    /** Forgets what is at hand, as after a transaction was taken back. */
    void forget() {
        entities.forget();
        kinship.forget();
        left.clear();
        stories.forget();
        lines.forget();
        alike.forget();
        citations.forget();
        acts.forgetAll();
        tellings.forgetAll();
        corrections.reload();
    }

    /** What makes records ready. */
    Preparation preparation() {
        return preparation;
    }

    private static List<Event> standing(List<@Nullable Event> events) {
        return events.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
