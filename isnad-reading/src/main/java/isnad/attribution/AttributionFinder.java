package isnad.attribution;

import isnad.attribution.CitedSources.Citation;
import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.clause.Report;
import isnad.clause.Reports;
import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Link;
import isnad.model.Link.Stance;
import isnad.model.Outlet;
import isnad.model.Span;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out the chain for a place in the text: the tellings it stands under, the innermost first,
 * then what the sentence cites, then the outlet. A telling whose speaker is left out («وأضاف أن»)
 * goes on with the chain of the telling before it.
 */
public final class AttributionFinder {
    /** بيان، بلاغ. */
    private static final Set<String> STATEMENTS =
            Set.of("\u0628\u064A\u0627\u0646", "\u0628\u0644\u0627\u063A");

    private static final String FROM = "\u0639\u0646";

    /** مكتب، ديوان. */
    private static final Set<String> OFFICES =
            Set.of("\u0645\u0643\u062A\u0628", "\u062F\u064A\u0648\u0627\u0646");

    private final Article article;
    private final @Nullable Outlet agency;
    private final Discourse discourse;
    private final Reports reports;
    private final CitedSources cited;
    private List<Citation> citations = List.of();
    private List<Link> carried = List.of();
    private @Nullable Link issuer;
    private Sentence sentence;

    public AttributionFinder(Lexicon lexicon, Article article, Discourse discourse) {
        this(lexicon, article, null, discourse);
    }

    /**
     * @param agency whose text the article is, where that is not its outlet; or null
     */
    public AttributionFinder(
            Lexicon lexicon, Article article, @Nullable Outlet agency, Discourse discourse) {
        this.agency = agency;
        this.article = article;
        this.discourse = discourse;
        this.reports = new Reports(lexicon, discourse);
        this.cited = new CitedSources(lexicon);
        this.sentence = new Sentence(new Span(0, 0), List.of(), 0, false);
    }

    /** Goes on to the next sentence; sentences must come in the order of the article. */
    public void enter(Sentence next, List<Mention> mentions, List<Clause> clauses) {
        sentence = next;
        citations = cited.find(next, mentions);
        clauses.forEach(this::rememberIssuer);
    }

    /**
     * Keeps the outer part of a sentence's chain for a next sentence that leaves its speaker out.
     */
    public void leave(List<Clause> clauses) {
        for (Clause clause : clauses) {
            Node verb = clause.verb();
            if (verb != null && clause.link() == Clause.Link.MAIN && reports.cue(verb) != null) {
                boolean said = !clause.subject().isEmpty();
                List<Link> outer = outer(clause);
                carried = said || !outer.isEmpty() ? outer : carried;
            }
        }
    }

    private List<Link> outer(Clause clause) {
        List<Link> out = new ArrayList<>();
        var outer = citations.stream().filter(c -> !c.origin() && covers(c, clause));
        outer.forEach(c -> addCited(c, out));
        return out;
    }

    /** The chain for what stands in a clause at a node. */
    public List<Link> chain(Clause clause, @Nullable Node node) {
        List<Link> out = new ArrayList<>();
        List<Report> over = new ArrayList<>(reports.over(clause));
        @Nullable Report nominal =
                node == null || node.parent() == null || node.isVerb()
                        ? null
                        : reports.of(node.parent());
        if (nominal != null && over.stream().noneMatch(r -> r.verb() == nominal.verb())) {
            over.addFirst(nominal);
        }
        for (Report report : over) {
            addReport(report, out);
        }
        for (Citation citation : citations) {
            if (over.isEmpty() || !citation.origin()) {
                if (covers(citation, clause)) {
                    addCited(citation, out);
                }
            }
        }
        if (agency != null) {
            add(Links.agency(agency), out);
        }
        if (article.outlet() != null) {
            add(Links.outlet(article.outlet()), out);
        }
        return out;
    }

    private void addReport(Report report, List<Link> out) {
        Stance stance = report.cue().stance();
        String cue = sentence.token(report.verb().token()).span().of(article.page().text());
        citations.stream()
                .filter(c -> c.origin() && covers(c, report.verb().clause()))
                .forEach(c -> addCited(c, out));
        report.speakers().forEach(m -> addMention(m, cue, stance, out));
        if (isStatement(report)) {
            addIssuer(out);
        }
        report.relays().forEach(m -> addMention(m, cue, stance, out));
        Mention to = report.to();
        if (to != null && to.kind() == Mention.Kind.MEDIUM) {
            addMention(to, cue, stance, out);
        }
        if (report.verb().clause().subject().isEmpty()) {
            carried.forEach(link -> add(link, out));
        }
    }

    /** البيان speaks, or the speaker speaks in a statement. */
    private boolean isStatement(Report report) {
        boolean pointer =
                report.speakers().stream()
                        .anyMatch(m ->
                                m.pointer() != null && m.pointer().refers().equals("statement"));
        return pointer
                || report.verb().clause().nouns().stream()
                        .anyMatch(n -> STATEMENTS.contains(n.lemma()));
    }

    private void addIssuer(List<Link> out) {
        if (issuer != null) {
            add(issuer, out);
        }
    }

    /** في بيان صدر عن مكتبه، بيان للخارجية: who issued the statement. */
    private void rememberIssuer(Clause clause) {
        for (Node noun : clause.nouns()) {
            if (OFFICES.contains(noun.lemma())) {
                for (Argument argument : noun.arguments()) {
                    argument.mentions().stream()
                            .flatMap(m -> discourse.entities(m).stream())
                            .findFirst()
                            .ifPresent(who -> issuer = officeOf(who, noun));
                }
            } else if (STATEMENTS.contains(noun.lemma())) {
                noun.arguments().stream()
                        .flatMap(AttributionFinder::issuers)
                        .filter(m ->
                                m.kind() == Mention.Kind.BODY || m.kind() == Mention.Kind.STATE)
                        .findFirst()
                        .ifPresent(m -> issuer = link(m, null, Stance.NEUTRAL));
            }
        }
    }

    /** بيان [للخارجية]، بيان صدر عن [الخارجية]. */
    private static Stream<Mention> issuers(Argument argument) {
        Node issuing = argument.node();
        return issuing == null
                ? argument.mentions().stream()
                : issuing.arguments().stream()
                        .filter(a -> a.preposition().equals(FROM))
                        .flatMap(a -> a.mentions().stream());
    }

    private Link officeOf(Entity who, Node noun) {
        List<String> aliases = new ArrayList<>();
        who.aliases().forEach(a -> aliases.add(noun.lemma() + " " + a));
        return Links.office(
                noun.lemma() + " " + who.name(),
                aliases,
                null,
                Stance.NEUTRAL,
                sentence.token(noun.token()).span());
    }

    private void addCited(Citation citation, List<Link> out) {
        int first = citation.sources().stream().mapToInt(Mention::from).min().orElseThrow();
        String cue = sentence.span(citation.at(), first).of(article.page().text()).strip();
        citation.sources().forEach(m -> addMention(m, cue, citation.cue().stance(), out));
    }

    private void addMention(Mention mention, @Nullable String cue, Stance stance, List<Link> out) {
        for (Entity entity : discourse.entities(mention)) {
            add(Links.of(entity, mention.kind(), cue, stance, discourse.span(mention)), out);
        }
    }

    private Link link(Mention mention, @Nullable String cue, Stance stance) {
        return Links.of(mention.entity(), mention.kind(), cue, stance, discourse.span(mention));
    }

    private static void add(Link link, List<Link> out) {
        if (out.stream().noneMatch(other -> other.source().equals(link.source()))) {
            out.add(link);
        }
    }

    /**
     * A citation covers the main clause that it stands in; at the sentence's start or end, all of
     * it.
     */
    private boolean covers(Citation citation, Clause clause) {
        Clause root = root(clause);
        boolean edge = citation.at() < 3 || citation.end() >= sentence.size() - 3;
        return edge || root.from() <= citation.at() && citation.at() <= root.to();
    }

    private static Clause root(Clause clause) {
        Clause parent = clause.parent();
        return parent == null ? clause : root(parent);
    }
}
