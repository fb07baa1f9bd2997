package isnad.time;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Months;
import isnad.model.TimeExpression;
import isnad.text.Sentence;
import isnad.time.TimeWord.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and resolves them against the day of publication.
 *
 * <pre>{@code
 * var finder = new TimeFinder(lexicon);
 * finder.find(sentence, LocalDate.of(2021, 3, 2)); // «25 شباط/فبراير الماضي» is 2021-02-25
 * }</pre>
 */
public final class TimeFinder {
    private final TimeWords words = TimeWords.load();
    private final Months months = Months.load();
    private final List<Rule> rules;
    private final Lexicon lexicon;

    public TimeFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        var dates = new DateRule();
        this.rules =
                List.of(
                        dates,
                        new DayRule(dates),
                        new CountRule(),
                        new UnitRule(),
                        new YearRule(),
                        new SeasonRule(),
                        new SetRule(),
                        new ClockRule(),
                        new ReferenceRule());
    }

    /**
     * The expressions of a sentence in their order, none overlapping another.
     *
     * @param published the day of publication; without it, expressions that count from it have an
     *     empty value and no precision
     */
    public List<TimeExpression> find(Sentence sentence, @Nullable LocalDate published) {
        Line line = line(sentence, published);
        List<TimeExpression> out = new ArrayList<>();
        found(line).forEach(found -> out.add(found.expression(line)));
        return out;
    }

    /**
     * The expressions of the sentences of an article, in their order; «اليوم التالي»، «العام نفسه»
     * are resolved by what was told before.
     */
    public List<List<TimeExpression>> find(
            List<Sentence> sentences, @Nullable LocalDate published) {
        List<List<TimeExpression>> out = new ArrayList<>(sentences.size());
        @Nullable Line before = null;
        for (Sentence sentence : sentences) {
            Line line = line(sentence, published);
            line.follows(before);
            out.add(found(line).stream().map(found -> found.expression(line)).toList());
            before = line;
        }
        return out;
    }

    Line line(Sentence sentence, @Nullable LocalDate published) {
        return new Line(sentence, published, words, months);
    }

    List<Found> found(Line line) {
        return Joiner.join(line, scan(line));
    }

    private List<Found> scan(Line line) {
        List<Found> out = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            if (!line.mayStart(at)) {
                at++;
                continue;
            }
            int behind = behindName(line, at);
            if (behind > at) {
                at = behind;
                continue;
            }
            Found found = longest(line, at);
            if (found != null) {
                out.add(found);
                line.tell(found);
            }
            at = found == null ? at + 1 : found.to();
        }
        return out;
    }

    private @Nullable Found longest(Line line, int at) {
        Found best = null;
        for (Rule rule : rules) {
            Found found = rule.read(line, at);
            if (found != null && (best == null || found.to() > best.to())) {
                best = found;
            }
        }
        return best;
    }

    /** Behind a name that only looks like a time, such as «اليوم السابع». */
    private int behindName(Line line, int at) {
        Line.Hit name = line.head(at, Kind.NONE);
        if (name != null) {
            return name.to();
        }
        Line.Hit medium = line.head(at, Kind.MEDIUM);
        boolean called = line.isBefore(at, Kind.MEDIUM_CUE) || isQuoted(line, at);
        return medium != null && called ? medium.to() : isSurname(line, at) ? at + 1 : at;
    }

    private static boolean isQuoted(Line line, int at) {
        return line.has(at - 1) && line.token(at - 1).isQuote();
    }

    /** «السيد محمد الخميس»: a day of the week behind a title and a given name. */
    private boolean isSurname(Line line, int at) {
        return line.is(at, Kind.WEEKDAY)
                && at > 1
                && lexicon.isGivenName(line.text(at - 1))
                && line.isBefore(at - 1, Kind.NAME_CUE);
    }
}
