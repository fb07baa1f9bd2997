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
        boolean past = time.isDated() && isDay(time) && time.direction() <= 0;
        boolean background = isBackground(top);
        if (own && past && time.anchored() && !background && top.verb() != null) {
            main = time;
            day = time;
        } else if (background && (past || time.precision() == Precision.MONTH)) {
            day = time;
        }
    }

    private static boolean isDay(TimeExpression time) {
        return time.precision() == Precision.DAY || time.precision() == Precision.MINUTE;
    }

    @Nullable When date(
            Sentence sentence, Node node, @Nullable Node governor, Status status, EventType type) {
        @Nullable TimeExpression own = stated(sentence, node, governor, type);
        if (own != null) {
            return when(own);
        }
        Clause clause = node.clause();
        if (status != Status.OCCURRED || isBackground(clause)) {
            return null;
        }
        Clause line = line(sentence, clause);
        boolean along = NounRoles.DURING.contains(node.preposition());
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
        if (own != null && Acts.isSpeech(type) && isContents(sentence, node, own)) {
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

    /** «منذ ثماني سنوات» on a page of August 2020 is since August 2012. */
    private String value(TimeExpression time) {
        Published published = article.published();
        String day = published == null ? "" : published.value();
        boolean month = day.length() >= 7 && day.charAt(4) == '-';
        return month && time.rule().startsWith("time.since.year")
                ? time.value().substring(0, 4) + day.substring(4, 7) + "/.."
                : time.value();
    }

    private When when(TimeExpression time) {
        Precision precision = java.util.Objects.requireNonNull(time.precision());
        return new When(value(time), precision, Evidence.of(article.page().text(), time.span()));
    }
}
