package isnad.event;

import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.When;
import isnad.text.Entity;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an event out: status, date, place, participants, and the words that say it. */
final class Drafting {
    private final Parties parties;
    private final StatusReader status;
    private final Dating dating;
    private final Placing placing;

    Drafting(Lexicon lexicon, Article article, Discourse discourse, Parties parties) {
        this.parties = parties;
        this.status = new StatusReader(lexicon);
        this.dating = new Dating(article);
        this.placing = new Placing(lexicon, discourse);
    }

    void enter(Sentence sentence, List<Clause> clauses) {
        dating.enter(sentence, clauses);
    }

    /** The date in a noun's own clause, or null. */
    @Nullable When dateOf(Node noun) {
        return dating.own(noun);
    }

    /** One event, or one for each of several persons who were met. */
    List<EventDraft> drafts(
            Sentence sentence,
            Node node,
            FrameMatcher.Fit fit,
            Sides sides,
            Control.@Nullable Governor governor) {
        boolean several =
                sides.whom().size() > 1
                        && fit.frame().type() == EventType.CONSULT
                        && sides.whom().stream().allMatch(Party::isPersonal);
        if (!several) {
            return List.of(draft(sentence, node, fit, sides, governor));
        }
        return sides.whom().stream()
                .map(one -> new Sides(sides.who(), List.of(one)))
                .map(pair -> draft(sentence, node, fit, pair, governor))
                .toList();
    }

    private EventDraft draft(
            Sentence sentence,
            Node node,
            FrameMatcher.Fit fit,
            Sides sides,
            Control.@Nullable Governor governor) {
        Frame frame = fit.frame();
        StatusReader.Found found = status.read(sentence, node, frame, governor);
        @Nullable Node above = governor == null ? null : governor.verb();
        return new EventDraft(
                frame,
                node,
                found.status(),
                participants(frame, sides.who()),
                participants(frame, sides.whom()),
                dating.date(sentence, node, above, found.status(), frame.type()),
                placing.place(sentence, node, Acts.isVisit(frame)),
                Extent.of(sentence, node, fit, sides, above),
                rules(frame, found, governor));
    }

    private static List<String> rules(
            Frame frame, StatusReader.Found found, Control.@Nullable Governor governor) {
        List<String> rules = new ArrayList<>(List.of("frame:" + frame.id() + "@" + frame.row()));
        if (governor != null && governor.light() != null) {
            rules.add("light-verb@" + governor.light().row());
        }
        if (found.row() != null) {
            rules.add("status@" + found.row());
        }
        return rules;
    }

    private List<Participant> participants(Frame frame, List<Party> side) {
        List<Entity> seen = new ArrayList<>();
        List<Participant> out = new ArrayList<>();
        for (Party one : side) {
            Party party = parties.reached(one, frame.type());
            if (!seen.contains(party.entity())) {
                seen.add(party.entity());
                out.add(party.entity().participant(party.span()));
            }
        }
        return out;
    }
}
