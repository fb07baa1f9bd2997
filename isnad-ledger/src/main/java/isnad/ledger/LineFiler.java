package isnad.ledger;

import isnad.model.Event;
import isnad.record.ArticleLine;
import isnad.store.EventTable;
import isnad.store.EventTable.EventRow;
import isnad.store.EventTable.LineRow;
import isnad.story.Act;
import isnad.story.Days;
import isnad.story.SameAct;
import isnad.story.Verdict;
import isnad.story.standing.StandingReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the line of each event of a new article, or begins one. For one writer. */
final class LineFiler {
    /** Days before an act within which the same act is looked for: plans are told ahead. */
    private static final int BEFORE = 10;

    private static final int BEHIND = 3;

    private static final int MOST_CANDIDATES = 48;

    /** So many tellings of a line are compared with a new one. */
    private static final int MOST_COMPARED = 6;

    /** A line whose tellings are on the whole less like the act than this is another's. */
    private static final double LEAST_ON_THE_WHOLE = 0.5;

    /** Within one article what is told twice is mostly two acts. */
    private static final double WITHIN_ARTICLE = 0.97;

    private final EventTable events;
    private final Alike alike;
    private final Acts acts;
    private final Parties parties;

    /** Lines at hand, as they stand. */
    private final Map<Long, LineRow> rows = Entities.atHand();

    /** What the article in hand begins, tells on and tells. */
    private final Map<Long, LineRow> begun = new LinkedHashMap<>();

    private final Map<Long, LineRow> changed = new LinkedHashMap<>();
    private final List<EventRow> tellings = new ArrayList<>();

    LineFiler(EventTable events, Alike alike, Acts acts, Parties parties) {
        this.events = events;
        this.alike = alike;
        this.acts = acts;
        this.parties = parties;
    }

    /**
     * Files the events of an article.
     *
     * @param told its events, null in the place of one that was rejected
     */
    void file(long article, Prepared prepared, List<@Nullable Event> told, Setting setting) {
        for (int number = 0; number < told.size(); number++) {
            Event event = told.get(number);
            if (event != null) {
                Act act = act(prepared, number, event);
                LineRow found = find(act, article, setting);
                add(article, number, event, act, found);
            }
        }
        write();
    }

    /** Puts an article's lines and tellings into the store. */
    private void write() {
        events.addLines(begun.values());
        changed.values().forEach(events::update);
        events.add(tellings);
        alike.write();
        parties.write();
        clear();
    }

    private void clear() {
        begun.clear();
        changed.clear();
        tellings.clear();
    }

    /** Forgets what is at hand, as after a transaction was taken back. */
    void forget() {
        clear();
        rows.clear();
        parties.forget();
    }

    private @Nullable LineRow line(long number) {
        LineRow known = rows.get(number);
        return known == null ? events.line(number) : known;
    }

    /** The act that was prepared, unless a correction made another of it. */
    private Act act(Prepared prepared, int number, Event event) {
        return event == prepared.record().events().get(number)
                ? prepared.acts().get(number)
                : acts.read(prepared.record().article(), event);
    }

    /** A line of which this is the first telling. */
    private LineRow begun(Event event, Act act) {
        int day = Standings.day(Days.of(event.when()), act.published());
        return Standings.empty(events.nextLine(), event.type(), day);
    }

    private void add(long article, int number, Event event, Act act, @Nullable LineRow found) {
        LineRow line = Standings.with(found == null ? begun(event, act) : found, event);
        boolean isNew = found == null || begun.containsKey(line.line());
        (isNew ? begun : changed).put(line.line(), line);
        rows.put(line.line(), line);
        var row = new EventRow(events.next(), article, number, line.line());
        tellings.add(row);
        acts.keep(row, act);
        alike.add(act.features(), Alike.day(act.days()), row.event());
        parties.add(event, line.day(), line.line(), isFounding(event));
    }

    /** Whether an act may say how a relation stands. */
    private static boolean isFounding(Event event) {
        return StandingReader.isRelevant(event.type(), event.mode());
    }

    private @Nullable LineRow find(Act act, long article, Setting setting) {
        Map<Long, List<Double>> scores = scores(act, article, setting);
        double most = 0;
        long best = 0;
        for (var line : scores.entrySet()) {
            double score = score(line.getValue());
            if (score > most) {
                most = score;
                best = line.getKey();
            }
        }
        return best == 0 ? null : line(best);
    }

    private Map<Long, List<Double>> scores(Act act, long article, Setting setting) {
        Map<Long, List<Double>> scores = new LinkedHashMap<>();
        List<Long> found =
                alike.find(act.features(), act.days(), BEFORE, BEHIND, false, MOST_CANDIDATES);
        for (long id : found) {
            Acts.Filed filed = acts.get(id);
            if (filed != null) {
                long of = filed.row().line();
                List<Double> line = scores.computeIfAbsent(of, _ -> new ArrayList<>());
                if (line.size() < MOST_COMPARED) {
                    line.add(score(act, filed, article, setting));
                }
            }
        }
        return scores;
    }

    private static double score(Act act, Acts.Filed filed, long article, Setting setting) {
        if (filed.row().article() == article) {
            double score = SameAct.score(act, filed.act(), 0, () -> 1);
            return act.type() == filed.act().type() && score >= WITHIN_ARTICLE ? score : 0;
        }
        return SameAct.score(
                act,
                filed.act(),
                setting.crowd(),
                () -> setting.affair().applyAsDouble(filed.row().article()));
    }

    /** How like a line's tellings an act is; 0 where it is not theirs. */
    private static double score(List<Double> scores) {
        double most = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return most < Verdict.SAME || mean < LEAST_ON_THE_WHOLE ? 0 : most + mean;
    }

    /** Takes an article's events off their lines; lines without a telling go. */
    void remove(long article, ArticleLine line, List<@Nullable Event> told) {
        List<Long> touched = new ArrayList<>();
        for (EventRow row : events.ofArticle(article)) {
            Event event = told.get(row.number());
            LineRow of = events.line(row.line());
            if (event != null && of != null) {
                Act act = acts.read(line, event);
                alike.remove(act.features(), Alike.day(act.days()), row.event());
                parties.remove(event, of.day(), of.line());
                touched.add(of.line());
            }
            events.remove(row.event());
            acts.forget(row.event());
        }
        touched.forEach(rows::remove);
        touched.stream().distinct().forEach(this::recount);
        parties.write();
    }

    /** Makes a line anew from the tellings that are left. */
    private void recount(long number) {
        LineRow line = events.line(number);
        List<EventRow> left = events.ofLine(number);
        if (line == null || left.isEmpty()) {
            events.removeLine(number);
            return;
        }
        LineRow row = Standings.empty(number, line.type(), line.day());
        for (EventRow telling : left) {
            Event event = acts.event(telling);
            if (event != null) {
                row = Standings.with(row, event);
                parties.add(event, row.day(), number, isFounding(event));
            }
        }
        events.update(row);
    }
}
