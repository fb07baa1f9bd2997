package isnad.event;

import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.model.Article;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Precision;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.TimeExpression;
import isnad.model.When;
import isnad.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Dates events: by the nearest time expression of their clause, else of the clause that governs
 * them; a main line told in the past without one goes on with the day that the article told last.
 */
final class Dating {
    private static final String WHERE = "\u062D\u064A\u062B";

    private final Article article;
    private @Nullable TimeExpression day;

    Dating(Article article) {
        this.article = article;
    }

    /** Learns the day on which a sentence's main line takes place. */
    void enter(Iterable<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.link() == Clause.Link.MAIN && clause.verb() != null) {
                for (TimeExpression time : clause.times()) {
                    boolean past =
                            time.isDated()
                                    && time.precision() == Precision.DAY
                                    && time.direction() <= 0
                                    && time.anchored();
                    day = past && !isBackground(clause) ? time : day;
                }
            }
        }
    }

    @Nullable When date(
            Sentence sentence, Node node, @Nullable Node governor, Status status, EventType type) {
        Span at = sentence.token(node.token()).span();
        @Nullable TimeExpression own = nearest(node.clause(), at, node);
        if (own == null && governor != null && governor.clause() != node.clause()) {
            own = nearest(governor.clause(), at, governor);
        }
        Clause line = line(sentence, node.clause());
        for (Clause c = line; own == null && c != null; c = c.joined()) {
            own = nearest(c, at, node);
        }
        if (own == null && Acts.isSpeech(type)) {
            own = told(node.clause());
        }
        if (own != null) {
            return when(own);
        }
        boolean along = NounRoles.DURING.contains(node.preposition());
        boolean main =
                isMainLine(line) && (along || node.clause().verb() == node || governor != null);
        return main && status == Status.OCCURRED && day != null && !isBackground(node.clause())
                ? when(day)
                : null;
    }

    /** The clause itself, or the one whose act it goes on to tell: حيث استقبله الرئيس. */
    private static Clause line(Sentence sentence, Clause clause) {
        boolean there =
                clause.link() == Clause.Link.ADVERBIAL
                        && sentence.token(clause.from()).folded().equals(WHERE);
        Clause parent = clause.parent();
        boolean goesOn = there || clause.link() == Clause.Link.COMPLEMENT;
        return goesOn && parent != null ? parent : clause;
    }

    /** The date in a noun's own clause, or null. */
    @Nullable When own(Node noun) {
        for (TimeExpression time : noun.clause().times()) {
            if (time.isDated() && time.precision() == Precision.DAY) {
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
                return nearest(telling.clause(), new Span(0, 0), telling);
            }
        }
        return null;
    }

    /** The main clause, or what somebody says in it. */
    private static boolean isMainLine(Clause clause) {
        Clause parent = clause.parent();
        boolean said =
                clause.link() == Clause.Link.CONTENT
                        && parent != null
                        && parent.link() == Clause.Link.MAIN
                        && clause.particles().isEmpty()
                        && parent.times().isEmpty();
        return clause.link() == Clause.Link.MAIN || said;
    }

    /** كان قد زار: told as lying before the main line. */
    private static boolean isBackground(Clause clause) {
        return clause.particles().stream().anyMatch(p -> p.startsWith("\u0643\u0627\u0646"));
    }

    private static @Nullable TimeExpression nearest(Clause clause, Span at, Node node) {
        @Nullable TimeExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (TimeExpression time : clause.times()) {
            int gap =
                    time.span().start() >= at.end()
                            ? time.span().start() - at.end()
                            : 2 * (at.start() - time.span().end()) + 8;
            if (time.isDated() && gap < distance) {
                best = time;
                distance = gap;
            }
        }
        return best;
    }

    private When when(TimeExpression time) {
        Precision precision = java.util.Objects.requireNonNull(time.precision());
        return new When(time.value(), precision, Evidence.of(article.page().text(), time.span()));
    }
}
