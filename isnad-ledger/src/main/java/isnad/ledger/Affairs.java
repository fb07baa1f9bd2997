package isnad.ledger;

import isnad.store.EventTable.EventRow;
import isnad.store.EventTable.LineRow;
import isnad.store.Store;
import isnad.store.StoredArticle;
import isnad.store.StoryTable.StoryRow;
import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Story;
import isnad.story.Story.Join;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Stories and what they tell, made from the rows of the store. For one thread. */
final class Affairs {
    private static final Comparator<Line> ORDER =
            Comparator.comparingInt(Affairs::day).thenComparingLong(Line::id);

    private final Store store;
    private final Tellings tellings;

    Affairs(Store store, Tellings tellings) {
        this.store = store;
        this.tellings = tellings;
    }

    Story story(StoryRow row) {
        List<StoredArticle> articles =
                store.articles().ofStory(row.story()).stream()
                        .map(tellings::article)
                        .filter(Objects::nonNull)
                        .map(read -> read.stored())
                        .toList();
        List<Join> joins = new ArrayList<>();
        for (StoredArticle article : articles) {
            String joined = article.joined();
            if (joined != null) {
                joins.add(JoinJson.read(article.line().id(), joined));
            }
        }
        return new Story(
                row.story(),
                articles.getFirst().line().headline(),
                row.days(),
                articles.stream().map(article -> article.line()).toList(),
                joins);
    }

    /** The lines that a story's articles tell, in the order of their days. */
    List<Line> lines(Story story) {
        Set<Long> lines = new LinkedHashSet<>();
        for (long article : store.articles().ofStory(story.id())) {
            store.events().ofArticle(article).forEach(event -> lines.add(event.line()));
        }
        return lines.stream().map(tellings::line).filter(Objects::nonNull).sorted(ORDER).toList();
    }

    /** The same, each with the tellings of the story's own articles alone. */
    List<Line> linesWithin(Story story) {
        return told(story).values().stream().flatMap(this::line).sorted(ORDER).toList();
    }

    /** Some of these, those that most of its articles tell first. */
    List<Line> mostTold(Story story, int most) {
        return told(story).values().stream()
                .sorted(Comparator.comparingInt((List<EventRow> events) -> -events.size()))
                .limit(most)
                .flatMap(this::line)
                .toList();
    }

    private Map<Long, List<EventRow>> told(Story story) {
        Map<Long, List<EventRow>> told = new LinkedHashMap<>();
        for (EventRow event : store.events().ofStory(story.id())) {
            told.computeIfAbsent(event.line(), _ -> new ArrayList<>()).add(event);
        }
        return told;
    }

    private Stream<Line> line(List<EventRow> events) {
        LineRow row = store.events().line(events.getFirst().line());
        return row == null ? Stream.empty() : Stream.of(tellings.line(row, events));
    }

    private static int day(Line line) {
        Days days = line.days();
        return days == null ? Days.LATEST : days.from();
    }
}
