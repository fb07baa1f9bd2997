package isnad.ledger;

import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.Status;
import isnad.record.ArticleRecord;
import isnad.store.EntityTable.EntityRow;
import isnad.store.EventTable.EventRow;
import isnad.store.EventTable.LineRow;
import isnad.store.PageTable.StoredPage;
import isnad.store.RelationTable;
import isnad.store.RelationTable.DayLine;
import isnad.store.SourceTable.SourceRow;
import isnad.store.Store;
import isnad.store.StoredArticle;
import isnad.store.StoryTable.Place;
import isnad.store.StoryTable.StoryRow;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about a ledger, beside a writer and other readers. For one thread.
 *
 * <p>Streams are read as they are asked for, a block at a time, and hold no more than that.
 */
public final class Ledger implements AutoCloseable {
    private final Store store;
    private final Tellings tellings;
    private final Affairs affairs;
    private final People people;

    private Ledger(Store store) {
        this.store = store;
        this.tellings = new Tellings(store, Corrections.following(store.corrections()));
        this.affairs = new Affairs(store, tellings);
        this.people = new People(store.entities());
    }

    /**
     * Opens the ledger in {@code folder}.
     *
     * @throws isnad.store.StoreException where there is none, or it cannot be read
     */
    public static Ledger open(Path folder) {
        return new Ledger(Store.reading(folder));
    }

    /** The ledger as a writer sees it, what is not committed included. */
    public static Ledger of(Store store) {
        return new Ledger(store);
    }

    /** Whether a participant is somebody across pages, whom a ledger knows by {@code id()}. */
    public static boolean isSomebody(Participant participant) {
        return Naming.key(participant) != null;
    }

    /** How much is in it. */
    public record Size(
            long pages, long articles, long events, long lines, long stories, long entities) {}

    /** How much is in it. */
    public Size size() {
        return new Size(
                store.pages().count(),
                store.articles().count(),
                store.events().count(),
                store.events().countLines(),
                store.stories().count(),
                store.entities().count());
    }

    /**
     * Until it is closed, everything that is asked is asked of one state of the ledger, whatever a
     * writer commits meanwhile; streams must be read to their end before. It keeps the database
     * from tidying up: not for longer than a question takes.
     */
    public Store.Snapshot snapshot() {
        return store.snapshot();
    }

    /** The database. */
    public Store store() {
        return store;
    }

    /** All lines in the order of their days, undated ones last. */
    public Stream<Line> lines() {
        return lines(new Days(Days.EARLIEST, Days.LATEST), true);
    }

    /** Before all lines. */
    public static final DayLine START = new DayLine(Integer.MIN_VALUE, Long.MAX_VALUE);

    /**
     * Lines in the order of their days.
     *
     * @param undated whether those without any date are wanted too
     */
    public Stream<Line> lines(Days days, boolean undated) {
        return lines(days, undated, START);
    }

    /**
     * Lines in the order of their days.
     *
     * @param undated whether those without any date are wanted too
     * @param behind only those behind this one in that order
     */
    public Stream<Line> lines(Days days, boolean undated, DayLine behind) {
        return Spans.stream(days, undated, span -> rows(span, behind))
                .flatMap(row -> Stream.ofNullable(line(row.line())));
    }

    private Stream<LineRow> rows(Days span, DayLine behind) {
        DayLine before = before(span, behind);
        return Blocks.stream(
                new LineRow(before.line(), EventType.AGREE, Status.OCCURRED, before.day(), null, 0),
                last -> store.events().linesFrom(last.day(), last.line(), span.to(), Blocks.SIZE));
    }

    /** Where to begin in a span of the order of days. */
    private static DayLine before(Days span, DayLine behind) {
        var beginning = new DayLine(span.from() - 1, Long.MAX_VALUE);
        return ORDER.compare(behind, beginning) > 0 ? behind : beginning;
    }

    /** Where a line stands in the order of days; null where there is none of that number. */
    public @Nullable DayLine place(long line) {
        LineRow row = store.events().line(line);
        return row == null ? null : new DayLine(row.day(), line);
    }

    /** The line with that number, or null. */
    public @Nullable Line line(long line) {
        try (var _ = snapshot()) {
            return tellings.line(line);
        }
    }

    /** The line with that number with its first tellings alone, or null. */
    public @Nullable Line brief(long line) {
        try (var _ = snapshot()) {
            return tellings.brief(line);
        }
    }

    /** Numbers of all that are one with an entity. */
    List<Long> members(Entity entity) {
        return people.members(entity.id());
    }

    /** The lines in which one takes part, whatever it is called, in the order of their days. */
    public Stream<Line> timeline(Entity entity, Days days) {
        return timeline(entity, days, START);
    }

    /**
     * The same.
     *
     * @param behind only those behind this one in that order
     */
    public Stream<Line> timeline(Entity entity, Days days, DayLine behind) {
        List<Long> members = people.members(entity.id());
        return Spans.stream(days, true, span -> timeline(members, span, behind))
                .flatMap(this::known);
    }

    private Stream<DayLine> timeline(List<Long> members, Days span, DayLine behind) {
        return members.size() == 1
                ? timeline(members.getFirst(), span, behind)
                : members.stream()
                        .flatMap(member -> timeline(member, span, behind))
                        .sorted(ORDER)
                        .distinct();
    }

    private static final Comparator<DayLine> ORDER =
            Comparator.comparingInt(DayLine::day).thenComparingLong(DayLine::line);

    private Stream<DayLine> timeline(long entity, Days span, DayLine behind) {
        return Blocks.stream(
                before(span, behind),
                last -> store.relations().ofEntity(entity, last, span.to(), Blocks.SIZE));
    }

    /** The lines in which two meet, in the order of their days. */
    public Stream<Line> relation(Entity one, Entity other, Days days) {
        return relation(one, other, days, START);
    }

    /**
     * The same.
     *
     * @param behind only those behind this one in that order
     */
    public Stream<Line> relation(Entity one, Entity other, Days days, DayLine behind) {
        return Spans.stream(days, true, span -> meetings(one, other, span, behind))
                .flatMap(this::known);
    }

    private Stream<DayLine> meetings(Entity one, Entity other, Days span, DayLine behind) {
        List<Long> some = people.members(one.id());
        List<Long> others = people.members(other.id());
        if (some.size() == 1 && others.size() == 1) {
            return pair(some.getFirst(), others.getFirst(), span, behind);
        }
        return some.stream()
                .flatMap(a -> others.stream().flatMap(b -> pair(a, b, span, behind)))
                .sorted(ORDER)
                .distinct();
    }

    private Stream<DayLine> pair(long one, long other, Days span, DayLine behind) {
        return Blocks.stream(
                before(span, behind),
                last -> store.relations().ofPair(one, other, last, span.to(), Blocks.SIZE));
    }

    /**
     * Lines that may say how two stand to each other, with their first tellings, in the order of
     * their days.
     *
     * @param mostOfType so many of each type, the newest
     */
    List<Line> founding(Entity one, Entity other, Set<Status> statuses, int mostOfType) {
        List<DayLine> found = new ArrayList<>();
        for (long a : people.members(one.id())) {
            for (long b : people.members(other.id())) {
                found.addAll(
                        store.relations()
                                .founding(a, b, RelationTable.UNDATED, statuses, mostOfType));
            }
        }
        return found.stream()
                .distinct()
                .sorted(ORDER)
                .flatMap(place -> Stream.ofNullable(brief(place.line())))
                .toList();
    }

    /** The line; none where it went away since, as outside of a {@link #snapshot} it may. */
    private Stream<Line> known(DayLine found) {
        return Stream.ofNullable(line(found.line()));
    }

    /** The story with that number, or null. */
    public @Nullable Story story(long story) {
        try (var _ = snapshot()) {
            StoryRow row = store.stories().get(story);
            return row == null ? null : affairs.story(row);
        }
    }

    /** Stories told within those days, those of the most articles first. */
    public List<Story> stories(Days days, int leastArticles, int most) {
        return store.stories().within(days, leastArticles, most).stream()
                .map(row -> story(row.story()))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Stories told within those days, the latest first; behind them those of which no last day is
     * known, and undated ones where all days are wanted.
     *
     * @param behind only those behind this one in that order
     */
    public List<Story> latest(Days days, int leastArticles, Place behind, int most) {
        return store.stories().latest(days, leastArticles, behind, most).stream()
                .map(affairs::story)
                .toList();
    }

    /** How many stories were told within those days; of all days, undated ones too. */
    public long countStories(Days days, int leastArticles) {
        return days.equals(Days.ALL)
                ? store.stories().count(leastArticles)
                : store.stories().countWithin(days, leastArticles);
    }

    /** The last day on which something is known to be published; null where none is known. */
    public @Nullable LocalDate newestDay() {
        Integer day = store.stories().newestDay();
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    /** All stories, in the order in which they began. */
    public Stream<Story> stories(int leastArticles) {
        return stories(leastArticles, 0);
    }

    /**
     * The same.
     *
     * @param behind only those behind the story of this number
     */
    public Stream<Story> stories(int leastArticles, long behind) {
        return Blocks.stream(
                        new StoryRow(behind, 0, null),
                        last -> store.stories().after(last.story(), leastArticles, Blocks.SIZE))
                .flatMap(row -> Stream.ofNullable(story(row.story())));
    }

    /** The lines that a story's articles tell, in the order of their days. */
    public List<Line> linesOf(Story story) {
        try (var _ = snapshot()) {
            return affairs.lines(story);
        }
    }

    /** The same, each with the tellings of the story's own articles alone. */
    public List<Line> linesWithin(Story story) {
        try (var _ = snapshot()) {
            return affairs.linesWithin(story);
        }
    }

    /** Some of these, those that most of its articles tell first. */
    public List<Line> mostTold(Story story, int most) {
        try (var _ = snapshot()) {
            return affairs.mostTold(story, most);
        }
    }

    /** The lines that one article tells, in the order of its events. */
    public List<Line> linesOf(long article) {
        return store.events().ofArticle(article).stream()
                .map(EventRow::line)
                .distinct()
                .map(this::line)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The article with that number, or null. */
    public @Nullable StoredArticle article(long number) {
        return store.articles().get(number);
    }

    /** Articles whose id begins so; at most ten. */
    public List<StoredArticle> articles(String idBeginning) {
        return store.articles().beginning(idBeginning).stream()
                .map(store.articles()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The page of an article as it was delivered; null where only its record was given. */
    public @Nullable StoredPage page(StoredArticle article) {
        Long page = article.page();
        return page == null ? null : store.pages().get(page);
    }

    /** All records, in the order in which they were added: what {@code import} needs. */
    public Stream<ArticleRecord> records() {
        return Blocks.stream(0L, last -> store.articles().numbersAfter(last, Blocks.SIZE))
                .map(store.articles()::get)
                .filter(Objects::nonNull)
                .map(StoredArticle::record);
    }

    /** Who bears a name, in any spelling, or a key: the best known first. */
    public List<Entity> entities(String name) {
        return people.named(name);
    }

    /**
     * The entity with that number, or the one that it was found to be; null where there is none.
     */
    public @Nullable Entity entity(long entity) {
        return people.entity(entity);
    }

    /** Keys of all who bear a name in any spelling, and of all that are one with them. */
    public List<String> keys(String name) {
        return people.named(name).stream()
                .flatMap(entity -> people.members(entity.id()).stream())
                .map(this::key)
                .distinct()
                .toList();
    }

    /** Those whose names are spelled most like this, the likest first; at most five. */
    public List<Entity> nearest(String name) {
        return people.nearest(name);
    }

    /** Knows an entity, and all that are one with it, among participants. */
    public Involvement involvement(Entity entity) {
        return people.involvement(entity);
    }

    /** An entity with what it did; looks through all its lines. */
    public Portrait portrait(Entity entity) {
        return Portrait.of(
                entity,
                involvement(entity),
                timeline(entity, new Days(Days.EARLIEST, Days.LATEST)),
                joined(entity));
    }

    /** An entity with what it did in some of its lines. */
    public Portrait portrait(Entity entity, List<Line> lines) {
        return Portrait.of(entity, involvement(entity), lines.stream(), joined(entity));
    }

    private List<Portrait.Joined> joined(Entity entity) {
        return people.members(entity.id()).stream()
                .flatMap(member -> store.joinings().of(member).stream())
                .distinct()
                .map(joining ->
                        new Portrait.Joined(
                                key(joining.entity()), key(joining.other()), joining.reason()))
                .toList();
    }

    private String key(long entity) {
        EntityRow row = store.entities().get(entity);
        return row == null ? "" : row.key();
    }

    /** The pairs of states and bodies that meet in the most lines. */
    public List<Meeting> meetings(int most) {
        return store.relations().pairs(most).stream()
                .map(pair -> meeting(pair.one(), pair.other(), pair.lines()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Meeting meeting(long one, long other, long lines) {
        Entity first = people.entity(one);
        Entity second = people.entity(other);
        return first == null || second == null ? null : new Meeting(first, second, lines);
    }

    /** The sources that are cited most. */
    public List<SourceRow> sources(int most) {
        return store.sources().most(most);
    }

    /** The line that this event tells, or null. */
    public @Nullable Line lineOfEvent(long event) {
        try (var _ = snapshot()) {
            EventRow row = store.events().get(event);
            return row == null ? null : tellings.line(row.line());
        }
    }

    /** All entities that are not hidden. */
    public Stream<Entity> entities() {
        return entities(0);
    }

    /**
     * The same, in the order of their numbers.
     *
     * @param behind only those behind the one of this number
     */
    public Stream<Entity> entities(long behind) {
        return Blocks.stream(
                        behind,
                        last ->
                                store.entities().after(last, Blocks.SIZE).stream()
                                        .map(EntityRow::entity)
                                        .toList())
                .map(people::entity)
                .filter(Objects::nonNull);
    }

    @Override
    public void close() {
        store.close();
    }
}
