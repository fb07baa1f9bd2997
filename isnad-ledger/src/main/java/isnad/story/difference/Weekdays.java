package isnad.story.difference;

import isnad.story.ActReader;
import isnad.story.Words;
import isnad.story.difference.Difference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the days of the week on which two clauses of one matter set it. */
final class Weekdays {
    /** Weight of shared terms from which on two clauses are on one matter. */
    private static final double SHARED = 12;

    private static final double SHARE = 0.6;

    /** As above for what is to come: a plan is told in few words, and seldom beside another. */
    private static final double SHARED_AHEAD = 8;

    private static final double SHARE_AHEAD = 0.3;

    private static final String WEEKDAY = "d";

    private final ActReader acts;
    private final Forms days = Forms.fixed("dates.tsv");
    private final Forms ahead = Forms.of("ahead.tsv");

    /** A clause that names one day. */
    private record Day(
            Passage passage, String value, boolean ahead, Words terms, int from, int to) {
        boolean isOfOneMatter(Day other) {
            return ahead == other.ahead
                    && !Matter.areApart(passage, other.passage)
                    && terms.weightOfShared(other.terms) >= (ahead ? SHARED_AHEAD : SHARED)
                    && terms.shared(other.terms) >= (ahead ? SHARE_AHEAD : SHARE);
        }
    }

    Weekdays(ActReader acts) {
        this.acts = acts;
    }

    void compare(Account one, Account other, Collected into) {
        List<Day> right = days(other);
        for (Day here : days(one)) {
            List<Day> same = right.stream().filter(here::isOfOneMatter).toList();
            Set<String> values = new HashSet<>();
            same.forEach(day -> values.add(day.value));
            if (values.size() == 1 && !values.contains(here.value)) {
                Day there = same.getFirst();
                into.add(
                        Kind.DATE,
                        here.value,
                        one.teller(here.passage, here.from, here.to),
                        there.value,
                        other.teller(there.passage, there.from, there.to));
            }
        }
    }

    private List<Day> days(Account account) {
        List<Day> out = new ArrayList<>();
        for (Passage passage : account.passages()) {
            for (int at = 0; at < passage.prose().size() && !passage.past(); at++) {
                Forms.Match match = weekday(passage, at);
                if (match != null && isOnly(passage, match)) {
                    out.add(day(passage, match));
                }
            }
        }
        return out;
    }

    private Forms.@Nullable Match weekday(Passage passage, int at) {
        Forms.Match match = days.at(passage.prose().words(), at);
        return match != null
                        && Forms.hasArticle(passage.prose().word(at))
                        && match.row().required("value").startsWith(WEEKDAY)
                ? match
                : null;
    }

    private boolean isOnly(Passage passage, Forms.Match day) {
        int to = passage.clauseTo(day.from());
        for (int at = passage.clauseFrom(day.from()); at < to; at++) {
            if (at != day.from() && weekday(passage, at) != null) {
                return false;
            }
        }
        return true;
    }

    private Day day(Passage passage, Forms.Match match) {
        int from = passage.clauseFrom(match.from());
        int to = passage.clauseTo(match.from());
        boolean coming = false;
        for (int at = from; at < to; at++) {
            coming |= ahead.at(passage.prose().words(), at) != null;
        }
        return new Day(
                passage,
                match.row().required("value"),
                coming,
                acts.words(passage.prose().words(from, to)),
                match.from(),
                match.to());
    }
}
