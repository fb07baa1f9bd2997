package isnad.api;

import isnad.ask.Differing;
import isnad.desk.Desk;
import isnad.export.TableJson;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.story.Line;
import isnad.story.Story;
import isnad.story.Telling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where tellers differ, story by story. */
record Discrepancies(Desk desk) {
    private static final int MOST_STORIES = 200;

    void register(Paths paths) {
        paths.kept("/differences", Paths.names(Query.PAGING, List.of("story")), this::list);
    }

    /** Some differences, and where the rest begins. */
    private record Found(List<Differing> items, @Nullable Cursor next) {}

    private Reply list(Query query) {
        Cursor cursor = query.cursor(2);
        Found found = desk.ask(ledger -> found(ledger, query, cursor));
        return new Body()
                .array("items", found.items(), new TableJson<>(Differing.TABLE))
                .put("next", query.next(found.next()))
                .reply();
    }

    private Found found(Ledger ledger, Query query, @Nullable Cursor cursor) {
        if (query.text("story") != null) {
            return ofOne(Stories.find(ledger, number(query)), ledger, query, cursor);
        }
        long first = cursor == null ? 0 : cursor.part(0);
        List<Differing> items = new ArrayList<>();
        Iterator<Story> stories = ledger.stories(2, first - 1).iterator();
        for (int looked = 0; stories.hasNext(); looked++) {
            Story story = stories.next();
            long skip = story.id() == first && cursor != null ? cursor.part(1) : 0;
            if (looked == MOST_STORIES) {
                return new Found(items, new Cursor(story.id(), 0));
            }
            List<Differing> own = own(story, ledger);
            List<Differing> rest = own.stream().skip(Math.max(0, skip)).toList();
            int room = query.limit() - items.size();
            if (rest.size() > room) {
                items.addAll(rest.subList(0, room));
                return new Found(items, new Cursor(story.id(), own.size() - rest.size() + room));
            }
            items.addAll(rest);
        }
        return new Found(items, null);
    }

    private static int number(Query query) {
        return query.call().number("story", 0, 1, Integer.MAX_VALUE);
    }

    private Found ofOne(Story story, Ledger ledger, Query query, @Nullable Cursor cursor) {
        long from = cursor == null ? 0 : cursor.part(1);
        if (from < 0) {
            throw Refusal.bad("cursor: expected one that this list handed out");
        }
        List<Differing> all = all(story, ledger.linesOf(story)).toList();
        Batch<Differing> batch = Batch.of(all, from, query.limit());
        long next = from + batch.items().size();
        return new Found(batch.items(), batch.more() ? new Cursor(story.id(), next) : null);
    }

    /** A line that several stories tell counts for the first of them alone. */
    private List<Differing> own(Story story, Ledger ledger) {
        List<Line> lines = ledger.linesOf(story);
        Set<Long> elsewhere = new HashSet<>();
        lines.stream()
                .filter(line -> isOfEarlier(line, story, ledger))
                .forEach(line -> elsewhere.add(line.id()));
        return all(story, lines)
                .filter(one -> !elsewhere.contains(one.difference().line()))
                .toList();
    }

    private Stream<Differing> all(Story story, List<Line> lines) {
        return desk.differences().of(story, lines).stream()
                .distinct()
                .map(one -> new Differing(one, story));
    }

    private static boolean isOfEarlier(Line line, Story story, Ledger ledger) {
        return line.tellings().stream()
                .mapToLong(Telling::story)
                .filter(other -> other > 0 && other < story.id())
                .distinct()
                .anyMatch(other -> ledger.store().articles().ofStory(other).size() > 1);
    }
}
