package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Status;
import isnad.model.When;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of a sentence: first those that its verbs tell, then those of the nouns that no
 * verb has taken up. Lives for one article; sentences come in order.
 */
public final class EventFinder {
    private final FrameMatcher matcher;
    private final VerbRoles verbs;
    private final NounRoles nouns;
    private final Control control;
    private final Drafting drafting;
    private final ToldActs told = new ToldActs();
    private final Outbreaks outbreaks = new Outbreaks();
    private final Echoes echoes = new Echoes();
    private final Exercises exercises;
    private final Denials denials;
    private final Occasions occasions;

    public EventFinder(Lexicon lexicon, Article article, Discourse discourse) {
        var parties = new Parties(article.page().text(), lexicon, discourse);
        this.matcher = new FrameMatcher(lexicon);
        this.exercises = new Exercises(parties);
        this.occasions = new Occasions(parties);
        this.denials = new Denials(matcher, parties);
        var doers = new Doers(matcher, parties);
        this.verbs = new VerbRoles(parties, doers, discourse);
        this.nouns = new NounRoles(parties, doers, discourse);
        this.control = new Control(lexicon, discourse);
        this.drafting = new Drafting(lexicon, article, discourse, parties);
    }

    /** The events of the next sentence, in the order of its words. */
    public List<EventDraft> find(Sentence sentence, List<Clause> clauses) {
        drafting.enter(sentence, clauses);
        List<EventDraft> out = new ArrayList<>();
        Set<Node> used = new HashSet<>();
        for (Clause clause : clauses) {
            Node verb = clause.verb();
            if (verb != null) {
                out.addAll(verb(sentence, verb, clauses, used));
            }
        }
        for (Clause clause : clauses) {
            for (Node noun : clause.nouns()) {
                out.addAll(noun(sentence, noun, clauses, used));
            }
        }
        out.sort((a, b) -> a.evidence().compareTo(b.evidence()));
        out.addAll(denials.find(sentence, clauses, out));
        out.forEach(draft -> echoes.told(draft, sentence));
        return out;
    }

    /** Dates what later sentences have dated; to be called behind the last sentence. */
    public List<EventDraft> settle(List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            @Nullable When later = echoes.later(draft);
            if (later != null && draft.status() == Status.OCCURRED) {
                echoes.spread(draft, later);
            }
        }
        return Counterparts.fill(Hosts.fill(drafts.stream().map(this::settle).toList()));
    }

    private EventDraft settle(EventDraft draft) {
        @Nullable When when = draft.status() == Status.OCCURRED ? echoes.beside(draft) : null;
        return when == null ? draft : draft.on(when);
    }

    private List<EventDraft> verb(
            Sentence sentence, Node verb, List<Clause> clauses, Set<Node> used) {
        for (FrameMatcher.Fit found : matcher.fits(sentence, verb, clauses)) {
            if (!Senses.isMeant(verb, found)) {
                continue;
            }
            Sides alone = verbs.of(sentence, verb, found, clauses);
            Exercises.Told act = exercises.read(sentence, verb, found, alone);
            FrameMatcher.Fit fit = act.fit();
            Sides sides = act.sides();
            boolean along = told.goesAlong(fit.frame(), sides);
            if (sides.isEnough(fit.frame()) && !along && !Senses.isInterview(fit.frame(), sides)) {
                occasions.told(verb, fit.frame(), sides);
                outbreaks.told(verb, fit.frame());
                told.add(fit.frame(), sides);
                takeWith(fit, used);
                takeContent(fit, verb, used);
                return drafting.drafts(sentence, verb, fit, sides, null);
            }
        }
        return List.of();
    }

    /** What stands under an act of speech is no act of its own. */
    private static void takeContent(FrameMatcher.Fit fit, Node verb, Set<Node> used) {
        if (Acts.holdsContent(fit.frame().type())) {
            for (Argument argument : verb.arguments()) {
                Node held = argument.node();
                if (held != null
                        && !NounRoles.DURING.contains(argument.preposition())
                        && !Acts.isHelped(held, fit.frame().type())
                        && !Acts.isAgreed(held, fit.frame().type())) {
                    take(held, used);
                }
            }
        }
    }

    private static void takeWith(FrameMatcher.Fit fit, Set<Node> used) {
        if (fit.with() != null && fit.with().node() != null) {
            take(fit.with().node(), used);
        }
    }

    private static void take(Node node, Set<Node> used) {
        used.add(node);
        for (Argument argument : node.arguments()) {
            if (argument.node() != null && !Acts.isAside(argument.node())) {
                take(argument.node(), used);
            }
        }
    }

    private List<EventDraft> noun(
            Sentence sentence, Node noun, List<Clause> clauses, Set<Node> used) {
        Control.@Nullable Governor governor =
                used.contains(noun) ? null : control.of(noun, clauses);
        if (used.contains(noun) || isCoded(governor)) {
            return List.of();
        }
        for (FrameMatcher.Fit found : matcher.fits(sentence, noun, clauses)) {
            Sides alone = nouns.of(sentence, noun, found, governor, clauses);
            Exercises.Told act = exercises.read(sentence, noun, found, alone);
            FrameMatcher.Fit fit = act.fit();
            Sides own = act.sides();
            Sides sides = occasions.fill(sentence, noun, fit.frame(), own, governor);
            boolean tells =
                    sides.isEnough(fit.frame())
                            && !Senses.isStanding(noun, fit.frame(), sides, governor)
                            && !Senses.isInterview(fit.frame(), sides)
                            && ToldActs.tells(noun, sides, governor, fit.frame());
            if (Senses.isCeased(noun)
                    || Mishaps.caused(noun, fit.frame())
                    || outbreaks.isTold(sentence, noun, fit.frame(), sides)) {
                return List.of();
            }
            if (tells || told.happens(noun, governor, fit.frame())) {
                boolean anew = sides != own && !Acts.isMediation(fit.frame());
                return anew || !told.isEcho(noun, fit.frame(), sides, governor)
                        ? told(sentence, noun, fit, sides, governor, used)
                        : List.of();
            }
            if (noun.analysis().clitics().article() && !sides.own()) {
                echoes.dated(fit, drafting.dateOf(noun));
            }
        }
        return List.of();
    }

    /** اتفاق [أبرمه الطرفان]: the verb of the relative clause has told it. */
    private boolean isCoded(Control.@Nullable Governor governor) {
        return governor != null
                && occasions.isCoded(governor.verb())
                && governor.verb().clause().antecedent() != null;
    }

    private List<EventDraft> told(
            Sentence sentence,
            Node noun,
            FrameMatcher.Fit fit,
            Sides sides,
            Control.@Nullable Governor governor,
            Set<Node> used) {
        told.add(fit.frame(), sides);
        occasions.told(noun, fit.frame(), sides);
        takeWith(fit, used);
        boolean phrase = fit.frame().heads().stream().anyMatch(head -> head.size() > 1);
        if (phrase || Acts.holdsContent(fit.frame().type())) {
            take(noun, used);
        }
        return drafting.drafts(sentence, noun, fit, sides, governor);
    }
}
