package isnad.ledger;

import isnad.record.ArticleRecord;
import isnad.store.CorrectionTable.Correction;
import isnad.store.EventTable.EventRow;
import isnad.store.Store;
import isnad.store.StoredArticle;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.Telling;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what was read or joined, and takes that back. What a correction touches is filed anew
 * at once; it stays when the writer commits, and a rollback shows what would have been: that is the
 * preview. For one thread.
 *
 * <pre>{@code
 * var corrector = new Corrector(writer, "salma");
 * Effect effect = corrector.make(new Amendment.Reject("707090b31d912cba:61-123:CONSULT"), "a caption");
 * writer.commit();
 * }</pre>
 */
public final class Corrector {
    private static final String UNDO = "undo";

    private final LedgerWriter writer;
    private final Store store;
    private final String by;

    /** Corrects in the name of {@code by}. */
    public Corrector(LedgerWriter writer, String by) {
        this.writer = writer;
        this.store = writer.store();
        this.by = by;
    }

    /** One event with the line that it is on. */
    public record Place(Line line, Telling telling) {}

    /** What a correction is about, as it stands. */
    public record State(List<Entity> entities, List<Place> events) {}

    /**
     * What a correction changed.
     *
     * @param number of the correction
     */
    public record Effect(long number, Amendment what, State before, State after) {}

    /**
     * Makes a correction.
     *
     * @param why for those who read the record later
     * @throws IllegalArgumentException where it speaks of what is not in the ledger, or alters an
     *     event to what no event can be
     */
    public Effect make(Amendment what, String why) {
        check(what);
        return effect(what, () -> add(what.kind(), what.target(), what.value(), why, null));
    }

    /**
     * Takes back a correction, or takes back that it was taken back.
     *
     * @throws IllegalArgumentException where there is none of that number, or it is undone already
     */
    public Effect undo(long number, String why) {
        Correction undone = correction(number);
        if (isUndone(number)) {
            throw new IllegalArgumentException("correction " + number + " is undone already");
        }
        return effect(root(undone), () -> add(UNDO, undone.target(), null, why, undone.number()));
    }

    private Effect effect(Amendment what, Supplier<Long> change) {
        State before = state(what);
        long number = change.get();
        apply(what);
        return new Effect(number, what, before, state(what));
    }

    private long add(
            String kind, String target, @Nullable String value, String why, @Nullable Long undone) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return store.corrections()
                .add(new Correction(0, now, by, why, kind, target, value, undone));
    }

    private Correction correction(long number) {
        Correction found = store.corrections().get(number);
        if (found == null) {
            throw new IllegalArgumentException("there is no correction " + number);
        }
        return found;
    }

    /** What an undoing finally speaks of. */
    private Amendment root(Correction correction) {
        Correction found = correction;
        for (Long undone = found.undone(); undone != null; undone = found.undone()) {
            found = correction(undone);
        }
        return Amendment.of(found.kind(), found.target(), found.value());
    }

    private boolean isUndone(long number) {
        return isUndone(number, store.corrections().all());
    }

    private static boolean isUndone(long number, List<Correction> all) {
        return all.stream()
                .filter(one -> Objects.equals(one.undone(), number))
                .anyMatch(one -> !isUndone(one.number(), all));
    }

    /**
     * Takes a correction over from another ledger, such as one that {@link CorrectionJson} read;
     * one that is there already is passed over.
     *
     * @param undone number in this ledger of the correction that it takes back, or null
     * @return its number in this ledger
     */
    public long take(Correction other, @Nullable Long undone) {
        for (Correction known : store.corrections().all()) {
            if (isSame(known, other)) {
                return known.number();
            }
        }
        var taken =
                new Correction(
                        0,
                        other.at(),
                        other.by(),
                        other.why(),
                        other.kind(),
                        other.target(),
                        other.value(),
                        undone);
        long number = store.corrections().add(taken);
        apply(root(correction(number)));
        return number;
    }

    private static boolean isSame(Correction one, Correction other) {
        return one.at().equals(other.at())
                && one.by().equals(other.by())
                && one.kind().equals(other.kind())
                && one.target().equals(other.target())
                && Objects.equals(one.value(), other.value());
    }

    private void check(Amendment what) {
        switch (what) {
            case Amendment.Alter alter -> alter(alter);
            case Amendment.Reject(String event) -> event(event);
            default -> keys(what).forEach(this::entity);
        }
        if (what instanceof Amendment.Merge(String other, String into) && other.equals(into)) {
            throw new IllegalArgumentException(other + " is one with itself");
        }
    }

    private void alter(Amendment.Alter alter) {
        Found found = event(alter.event());
        Alteration.of(alter.fields()).apply(found.record().events().get(found.number()));
    }

    private void entity(String key) {
        if (store.entities().find(key) == null) {
            throw new IllegalArgumentException("the ledger knows nobody under the key " + key);
        }
    }

    private record Found(long article, ArticleRecord record, int number) {}

    private Found event(String place) {
        Found found = find(place);
        if (found == null) {
            throw new IllegalArgumentException("the ledger has no event at " + place);
        }
        return found;
    }

    private @Nullable Found find(String written) {
        EventPlace place = EventPlace.parse(written);
        Long number = place == null ? null : store.articles().find(place.article());
        StoredArticle article = number == null ? null : store.articles().get(number);
        if (place == null || article == null) {
            return null;
        }
        ArticleRecord record = article.record();
        int event = place.in(EventPlace.all(record.id(), record.events()));
        return event < 0 ? null : new Found(article.article(), record, event);
    }

    private void apply(Amendment what) {
        switch (what) {
            case Amendment.Alter _, Amendment.Reject _ -> {
                Found found = find(what.target());
                if (found == null) {
                    writer.corrected();
                } else {
                    writer.refile(found.article());
                }
            }
            default -> writer.settle(keys(what));
        }
    }

    private static List<String> keys(Amendment what) {
        return switch (what) {
            case Amendment.Merge(String other, String into) -> List.of(other, into);
            case Amendment.Split(String other, String from) -> List.of(other, from);
            case Amendment.Rename(String entity, _, _) -> List.of(entity);
            case Amendment.Hide(String entity) -> List.of(entity);
            case Amendment.Show(String entity) -> List.of(entity);
            case Amendment.Reject _, Amendment.Alter _ -> List.of();
        };
    }

    private State state(Amendment what) {
        Ledger ledger = Ledger.of(store);
        List<Entity> entities =
                keys(what).stream()
                        .map(store.entities()::find)
                        .filter(Objects::nonNull)
                        .map(row -> ledger.entity(row.entity()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new State(entities, places(what, ledger));
    }

    private List<Place> places(Amendment what, Ledger ledger) {
        Found found = keys(what).isEmpty() ? find(what.target()) : null;
        List<Place> places = new ArrayList<>();
        if (found != null) {
            for (EventRow row : store.events().ofArticle(found.article())) {
                Line line = row.number() == found.number() ? ledger.line(row.line()) : null;
                if (line != null) {
                    places.add(new Place(line, telling(line, row.event())));
                }
            }
        }
        return places;
    }

    private static Telling telling(Line line, long event) {
        return line.tellings().stream()
                .filter(telling -> telling.id() == event)
                .findFirst()
                .orElseThrow();
    }

    /** The place of the event with that number in the ledger, as it was read; null for none. */
    public static @Nullable EventPlace place(Store store, long event) {
        return place(store, event, new HashMap<>());
    }

    /**
     * The same for many events, of which several may be of one article.
     *
     * @param known places of articles that were looked at, to which it adds
     */
    public static @Nullable EventPlace place(
            Store store, long event, Map<Long, List<EventPlace>> known) {
        EventRow row = store.events().get(event);
        if (row == null) {
            return null;
        }
        List<EventPlace> places =
                known.computeIfAbsent(row.article(), article -> places(store, article));
        return row.number() < places.size() ? places.get(row.number()) : null;
    }

    private static List<EventPlace> places(Store store, long article) {
        StoredArticle stored = store.articles().get(article);
        return stored == null
                ? List.of()
                : EventPlace.all(stored.line().id(), stored.record().events());
    }
}
