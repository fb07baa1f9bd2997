package isnad.html.meta;

import isnad.html.meta.Clue.Trust;
import isnad.html.meta.MetaNames.Field;
import isnad.html.meta.MetaNames.Grade;
import isnad.html.meta.MetaNames.Name;
import isnad.html.meta.Survey.Line;
import isnad.html.meta.Survey.Mark;
import isnad.page.VisibleDates;
import isnad.page.VisibleDates.Kind;
import isnad.page.VisibleDates.Told;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the moments that one page tells; lives as long as that takes. */
final class DateClues {
    /** So many lines from the headline a dateline is sought. */
    private static final int BEFORE = 8;

    private static final int BEHIND = 14;
    private static final int STRANGERS = 4;
    private static final int LABELLED_STRANGERS = 9;

    /** Added to the distance of what stands in another article's element. */
    private static final int STRANGE = 100_000;

    /** Lines with a digit that are looked at. */
    private static final int MOST = 400;

    private final VisibleDates dates;
    private final boolean american;
    private final List<Clue> published = new ArrayList<>();
    private final List<Clue> updated = new ArrayList<>();

    DateClues(VisibleDates dates, boolean american) {
        this.dates = dates;
        this.american = american;
    }

    List<Clue> published() {
        return published;
    }

    List<Clue> updated() {
        return updated;
    }

    /** Whether a good place tells the day of publication. */
    boolean isSure() {
        return published.stream().anyMatch(clue -> clue.trust().compareTo(Trust.CREATED) < 0);
    }

    /** A value with a name; a name that is not known tells nothing. */
    void add(@Nullable String value, boolean update, Trust trust, String source, int distance) {
        Stamp stamp = value == null ? null : Stamp.read(value, american, dates);
        if (stamp != null && value != null) {
            put(stamp, update, trust, source + ": " + Titles.clean(value), distance);
        }
    }

    void put(Stamp stamp, boolean update, Trust trust, String source, int distance) {
        Trust told = stamp.isDay() ? trust : Trust.ROUGH;
        (update ? updated : published).add(new Clue(stamp, told, source, distance));
    }

    /** A {@code <meta>} of the head. */
    void meta(Name name, String source, String value) {
        Trust trust =
                switch (name.grade()) {
                    case ARTICLE -> Trust.ARTICLE_META;
                    case META -> Trust.META;
                    case WEAK -> Trust.WEAK;
                    case CREATED -> Trust.CREATED;
                };
        add(value, name.field() == Field.UPDATED, trust, source, 0);
    }

    /** A marked value of the page. */
    void mark(Mark mark, @Nullable Name name, int heading) {
        boolean moment = mark.name().equals("time");
        boolean hatom = mark.name().equals("published") || mark.name().equals("updated");
        if (name == null && !moment && !hatom) {
            return;
        }
        boolean near = isNear(mark.at(), heading);
        Trust close = moment ? Trust.TIME : Trust.TIME_PUBLISHED;
        Trust trust = !moment && !hatom ? marked(name) : near ? close : Trust.FAR;
        boolean update =
                mark.name().equals("updated") || name != null && name.field() == Field.UPDATED;
        String value = mark.value().isEmpty() ? mark.element().text() : mark.value();
        add(
                value,
                update,
                trust,
                mark.name(),
                distance(mark.at(), heading) + (mark.own() ? 0 : STRANGE));
    }

    private static Trust marked(@Nullable Name name) {
        return name != null && name.grade() == Grade.CREATED ? Trust.CREATED : Trust.MARKED;
    }

    /** Lines near the headline, and others if no line there tells a date. */
    void lines(List<Line> lines, int heading) {
        int looked = 0;
        for (Line line : lines) {
            if (looked < MOST && line.text().chars().anyMatch(Character::isDigit)) {
                looked++;
                line(line, heading);
            }
        }
    }

    private void line(Line line, int heading) {
        VisibleDates.Line told = dates.read(line.text(), american);
        if (told.clock() || told.dates().isEmpty()) {
            return;
        }
        boolean near = isNear(line.at(), heading);
        for (Told date : told.dates()) {
            Trust trust = trust(line, told, date, near);
            if (trust != null) {
                put(
                        Stamp.of(date),
                        date.kind() == Kind.UPDATED,
                        trust,
                        date.text(),
                        distance(line.at(), heading));
            }
        }
    }

    private static @Nullable Trust trust(
            Line line, VisibleDates.Line told, Told date, boolean near) {
        boolean label = date.kind() == Kind.PUBLISHED || date.kind() == Kind.UPDATED;
        if (told.strangers() > (label || line.dated() ? LABELLED_STRANGERS : STRANGERS)) {
            return null;
        }
        if (label) {
            return near ? Trust.LABELLED : Trust.FAR;
        }
        if (line.dated()) {
            return near ? Trust.DATED : Trust.FAR;
        }
        return told.touching() || line.linked() ? null : near ? Trust.VISIBLE : Trust.FAR;
    }

    private static boolean isNear(int at, int heading) {
        return heading < 0 || at >= heading - BEFORE && at <= heading + BEHIND;
    }

    /** Lines before the headline count twice. */
    private static int distance(int at, int heading) {
        return heading < 0 ? at : at >= heading ? at - heading : 2 * (heading - at);
    }
}
