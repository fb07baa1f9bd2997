package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.model.Article;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.TimeExpression;
import isnad.model.When;
import isnad.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates events: by the nearest time expression of their clause, else of the clause that governs
 * them; a main line told in the past without one goes on with the day that the article told last.
 */
final class Dating {
    /** Folded: فيما، بينما، حيث tell what goes along with the main line. */
    private static final Set<String> WHILE =
            Set.of(
                    "\u0641\u064A\u0645\u0627",
                    "\u0628\u064A\u0646\u0645\u0627",
                    "\u062D\u064A\u062B");

    private static final String MORROW = "\u063A\u062F\u0627\u0647";
    private static final String PART = "time.day.part";
    private static final String UNTIL = ".edge.until";
    private static final int FAR = 400;
    private static final int REACH = 4;

    private final Article article;
    private final List<TimeExpression> here = new ArrayList<>();
    private @Nullable TimeExpression main;
    private @Nullable TimeExpression day;
    private int paragraph = -1;

    Dating(Article article) {
        this.article = article;
    }

    /** Learns the day on which a sentence's main line takes place. */
    void enter(Sentence sentence, Iterable<Clause> clauses) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            day = main;
        }
        here.clear();
        for (Clause clause : clauses) {
            Clause top = top(clause);
            for (TimeExpression time : clause.times()) {
                enter(top, top == clause, time);
                here.add(time);
            }
        }
    }

    private static Clause top(Clause clause) {
        Clause c = clause;
        for (Clause up = c.parent(); up != null; up = c.parent()) {
            c = up;
        }
        return c;
    }

    private void enter(Clause top, boolean own, TimeExpression time) {
        boolean past = time.isDated() && isDay(time) && time.direction() <= 0 && !isBare(time);
        boolean background = isBackground(top);
        if (own && past && time.anchored() && !background && top.verb() != null) {
            main = time;
            day = time;
        } else if (background && (past || time.precision() == Precision.MONTH)) {
            day = time;
        }
    }

    /** صباحا، مساء: a part of whatever day is told. */
    private boolean isBare(TimeExpression time) {
        return main != null && time.rule().startsWith(PART);
    }

    private static boolean isDay(TimeExpression time) {
        return time.precision() == Precision.DAY || time.precision() == Precision.MINUTE;
    }

    @Nullable When date(
            Sentence sentence, Node node, @Nullable Node governor, Status status, EventType type) {
        @Nullable When when = told(sentence, node, governor, status, type);
        return when != null && isMorrow(node) ? before(when) : when;
    }

    /** بعد [انسحاب] واشنطن، رغم اعتراضها: nobody says how long before. */
    private static boolean liesBehind(Node node) {
        return Acts.isBehind(node) && !NounRoles.ALONG.contains(node.preposition());
    }

    /** غداة [استدعاء] السفير: the act was on the day before the one that is told. */
    private static boolean isMorrow(Node node) {
        return node.preposition().equals(MORROW);
    }

    private @Nullable When told(
            Sentence sentence, Node node, @Nullable Node governor, Status status, EventType type) {
        @Nullable TimeExpression own = stated(sentence, node, governor, type);
        boolean ahead = own != null && own.direction() > 0 && status == Status.OCCURRED;
        if (own != null && !ahead) {
            return when(own);
        }
        Clause clause = node.clause();
        if (status != Status.OCCURRED || isBackground(clause) || liesBehind(node)) {
            return null;
        }
        Clause line = line(sentence, clause);
        boolean along = NounRoles.DURING.contains(node.preposition()) || isMorrow(node);
        boolean acts = along || clause.verb() == node || governor != null;
        @Nullable TimeExpression told = acts && isSaid(line) ? told(line) : null;
        @Nullable TimeExpression going = acts && isMainLine(line) ? day : null;
        @Nullable TimeExpression best = told != null && isDay(told) ? told : going;
        return best == null ? null : when(best);
    }

    private @Nullable TimeExpression stated(
            Sentence sentence, Node node, @Nullable Node governor, EventType type) {
        @Nullable TimeExpression own = nearest(sentence, node.clause(), node);
        if (own == null && governor != null && governor.clause() != node.clause()) {
            own = nearest(sentence, governor.clause(), node);
        }
        if (own != null && isAbout(node, type) && isContents(sentence, node, own)) {
            return told(node.clause());
        }
        if (own == null) {
            own = joined(sentence, line(sentence, node.clause()));
        }
        if (own == null && node.clause().link() == Clause.Link.ADVERBIAL) {
            own = before(sentence, node.clause());
        }
        return own == null && Acts.isSpeech(type) ? told(node.clause()) : own;
    }

    private static boolean isAbout(Node node, EventType type) {
        return Acts.isSpeech(type)
                || type == EventType.AGREE
                        && node.isVerb()
                        && node.arguments().stream().noneMatch(a -> isSigned(node, a));
    }

    /** وقعا [اتفاقا] عام 1993: the time is that of the signing. */
    private static boolean isSigned(Node verb, Argument argument) {
        return argument.isBare() && argument != verb.clause().subjectArgument();
    }

    /** «رحب بتصنيف الحزب في آذار الماضي»: the act that is spoken of was then. */
    private boolean isContents(Sentence sentence, Node node, TimeExpression time) {
        boolean elsewhere = day == null || !isMainLine(node.clause());
        if (elsewhere || isDay(time) || time.direction() >= 0) {
            return false;
        }
        for (Argument argument : node.arguments()) {
            Node content = argument.node();
            if (content != null && content.token() > node.token()) {
                return sentence.token(content.token()).span().start() < time.span().start();
            }
        }
        return false;
    }

    /** What the clauses say that this one goes on from, of the time of their verbs. */
    private @Nullable TimeExpression joined(Sentence sentence, Clause line) {
        @Nullable TimeExpression own = null;
        for (Clause c = line; own == null && c != null; c = c.joined()) {
            own = nearest(sentence, c, c.verb());
        }
        return own;
    }

    /** «زيارة قام بها الثلاثاء، حيث استقبله»، «في أبريل حين زاره»: the time right before. */
    private @Nullable TimeExpression before(Sentence sentence, Clause clause) {
        int at = sentence.token(clause.from()).span().start();
        for (TimeExpression time : here) {
            int gap = at - time.span().end();
            if (time.isDated() && gap >= 0 && gap <= REACH) {
                return time;
            }
        }
        return null;
    }

    /** The clause itself, or the one whose act it goes on to tell: حيث استقبله الرئيس. */
    private static Clause line(Sentence sentence, Clause clause) {
        boolean there =
                clause.link() == Clause.Link.ADVERBIAL
                        && WHILE.contains(sentence.token(clause.from()).folded());
        Clause parent = clause.parent();
        boolean goesOn = there || clause.link() == Clause.Link.COMPLEMENT;
        return goesOn && parent != null ? parent : clause;
    }

    /** The past day in a noun's own clause, or null. */
    @Nullable When own(Node noun) {
        for (TimeExpression time : noun.clause().times()) {
            if (time.isDated() && time.precision() == Precision.DAY && time.direction() <= 0) {
                return when(time);
            }
        }
        return null;
    }

    /** Demanding, accusing, threatening are done by saying: the time of the telling is theirs. */
    private static @Nullable TimeExpression told(Clause clause) {
        for (Clause c = clause; c != null; c = c.parent()) {
            Node telling = c.link() == Clause.Link.CONTENT ? c.governor() : null;
            if (telling != null) {
                return nearest(telling.clause(), new Span(0, 0));
            }
        }
        return null;
    }

    /** The main clause, or what somebody says in it. */
    private static boolean isMainLine(Clause clause) {
        Clause parent = clause.parent();
        boolean said = isSaid(clause) && parent != null && parent.times().isEmpty();
        return clause.link() == Clause.Link.MAIN || said;
    }

    private static boolean isSaid(Clause clause) {
        Clause parent = clause.parent();
        return clause.link() == Clause.Link.CONTENT
                && parent != null
                && parent.link() == Clause.Link.MAIN
                && clause.particles().isEmpty();
    }

    /** كان قد زار: told as lying before the main line. */
    private static boolean isBackground(Clause clause) {
        return clause.particles().stream().anyMatch(p -> p.startsWith("\u0643\u0627\u0646"));
    }

    private static @Nullable TimeExpression nearest(
            Sentence sentence, Clause clause, @Nullable Node node) {
        int token = node == null ? clause.from() : node.token();
        return nearest(clause, sentence.token(token).span());
    }

    private static @Nullable TimeExpression nearest(Clause clause, Span at) {
        @Nullable TimeExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (TimeExpression time : clause.times()) {
            int gap = gap(time, at);
            if (time.isDated() && gap < distance) {
                best = time;
                distance = gap;
            }
        }
        return best;
    }

    /** How far off a time stands; «هي الأولى منذ 13 عاما» gives way to any other. */
    private static int gap(TimeExpression time, Span at) {
        int gap =
                time.span().start() >= at.end()
                        ? time.span().start() - at.end()
                        : 2 * (at.start() - time.span().end()) + 8;
        return time.value().endsWith("/..") ? gap + FAR : gap;
    }

    /**
     * «منذ ثماني سنوات» on a page of August 2020 is since August 2012; «قبل نهاية الشهر» is in it,
     * and «مساء» is the evening of the day that the article tells of.
     */
    private String value(TimeExpression time) {
        if (time.rule().endsWith(UNTIL) && time.value().startsWith("../")) {
            return time.value().substring(3);
        }
        if (main != null && isBare(time)) {
            return main.value();
        }
        Published published = article.published();
        String day = published == null ? "" : published.value();
        boolean month = day.length() >= 7 && day.charAt(4) == '-';
        return month && time.rule().startsWith("time.since.year")
                ? time.value().substring(0, 4) + day.substring(4, 7) + "/.."
                : time.value();
    }

    private When when(TimeExpression time) {
        String value = value(time);
        boolean end = time.rule().endsWith(UNTIL) && !value.startsWith("..");
        Precision precision =
                end ? precision(value) : java.util.Objects.requireNonNull(time.precision());
        return new When(value, precision, Evidence.of(article.page().text(), time.span()));
    }

    private static @Nullable When before(When when) {
        if (when.precision() != Precision.DAY) {
            return null;
        }
        String value = LocalDate.parse(when.value()).minusDays(1).toString();
        return new When(value, Precision.DAY, when.what());
    }

    private static Precision precision(String value) {
        return switch (value.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.INTERVAL;
        };
    }
}
