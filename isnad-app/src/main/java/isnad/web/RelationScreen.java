package isnad.web;

import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Latest;
import isnad.ledger.Latest.Found;
import isnad.ledger.Ledger;
import isnad.store.RelationTable.DayLine;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.standing.Standing;
import isnad.story.standing.Standing.Statement;
import isnad.story.standing.Standing.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two states or bodies: how they stand, and their lines month by month. */
public final class RelationScreen implements Screens.Screen {
    private static final int LINES = 60;

    /**
     * What is on the screen.
     *
     * @param months with lines, the latest first
     * @param strip every month from the first to the last, at most {@link Strip#MOST}
     * @param more where the next lines are; null where there are none
     */
    public record Page(
            Entity one,
            Entity other,
            Days days,
            LineChoice choice,
            Standing standing,
            List<Month> months,
            Strip strip,
            @Nullable String more) {
        /** Whether a statement's key is a label; an agreement's is made of its words. */
        public boolean isNamed(Statement statement) {
            return !statement.key().isEmpty() && statement.topic() != Topic.AGREEMENT;
        }
    }

    /**
     * A month.
     *
     * @param month ISO 8601, or empty for lines without a date
     */
    public record Month(String month, List<Line> lines) {}

    @Override
    public Reply show(Screens.Visit visit) {
        Reply unknown = Unknown.reply(visit, "/relation", "a", "b");
        return unknown == null ? known(visit) : unknown;
    }

    private static Reply known(Screens.Visit visit) {
        Page page = visit.desk().ask(ledger -> page(ledger, visit));
        return Screens.page("relation.jte", Map.of("frame", visit.frame(), "page", page));
    }

    private static Page page(Ledger ledger, Screens.Visit visit) {
        Call call = visit.call();
        Entity one = entity(ledger, call, "a");
        Entity other = entity(ledger, call, "b");
        Days days = Asked.days(call, new Days(Days.EARLIEST, Days.LATEST));
        LineChoice choice = LineChoice.of(call);
        var wanted = new Latest(days, choice.types(), choice.statuses());
        List<Found> found = wanted.of(ledger, one, other, behind(call), LINES + 1);
        List<Found> shown = found.subList(0, Math.min(LINES, found.size()));
        return new Page(
                one,
                other,
                days,
                choice,
                visit.desk().standing().of(ledger, one, other, asOf(days)),
                months(shown.stream().map(Found::line).toList()),
                Strip.of(Latest.counts(ledger, one, other)),
                found.size() > LINES ? more(call, shown.getLast().place()) : null);
    }

    private static DayLine behind(Call call) {
        String behind = call.asked("behind");
        if (behind == null) {
            return Latest.FIRST;
        }
        String[] parts = behind.split("\\.", 2);
        try {
            return new DayLine(Integer.parseInt(parts[0]), Long.parseLong(parts[parts.length - 1]));
        } catch (NumberFormatException _) {
            throw Refusal.bad("behind: expected what a link of this page says, found " + behind);
        }
    }

    private static String more(Call call, DayLine last) {
        var more = new StringBuilder("/relation?");
        for (String name : List.of("a", "b", "from", "to", "type", "status")) {
            String value = call.asked(name);
            if (value != null) {
                more.append(name).append('=').append(Frame.encoded(value)).append('&');
            }
        }
        return more + "behind=" + last.day() + "." + last.line();
    }

    /** A relation is told as of the last day that is asked for. */
    private static @Nullable LocalDate asOf(Days days) {
        return days.to() == Days.LATEST ? null : LocalDate.ofEpochDay(days.to());
    }

    static Entity entity(Ledger ledger, Call call, String name) {
        String asked = call.asked(name);
        if (asked == null) {
            throw Refusal.bad(name + ": expected a name or key");
        }
        List<Entity> found = ledger.entities(asked);
        if (found.isEmpty()) {
            throw Refusal.absent("nobody here is called " + asked);
        }
        return found.getFirst();
    }

    private static List<Month> months(List<Line> lines) {
        List<Month> months = new ArrayList<>();
        for (Line line : lines) {
            String month = Objects.requireNonNullElse(Strip.month(line), "");
            if (months.isEmpty() || !months.getLast().month().equals(month)) {
                months.add(new Month(month, new ArrayList<>()));
            }
            months.getLast().lines().add(line);
        }
        return months;
    }
}
