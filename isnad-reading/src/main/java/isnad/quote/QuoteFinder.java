package isnad.quote;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Clause.Link;
import isnad.clause.Described;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.clause.Report;
import isnad.clause.Reports;
import isnad.lexicon.Cue;
import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm.Pos;
import isnad.model.Link.Stance;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Span;
import isnad.model.Status;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the quotes of a sentence. Lives for one article; sentences come in order. */
public final class QuoteFinder {
    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Reports reports;
    private @Nullable Participant lastSpeaker;

    public QuoteFinder(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.reports = new Reports(lexicon, discourse);
    }

    /** The quotes of the next sentence, in the order of its words. */
    public List<QuoteDraft> find(String page, Sentence sentence, List<Clause> clauses) {
        List<QuoteDraft> out = new ArrayList<>();
        for (Clause clause : clauses) {
            @Nullable QuoteDraft draft =
                    switch (clause.link()) {
                        case QUOTE ->
                                clause.joined() == null
                                        ? direct(page, sentence, clause, clauses)
                                        : null;
                        case CONTENT -> reported(page, sentence, clause, clauses);
                        default -> nominal(page, sentence, clause, clauses);
                    };
            if (draft != null && out.stream().noneMatch(d -> d.text().equals(draft.text()))) {
                out.add(draft);
                lastSpeaker = draft.speaker() == null ? lastSpeaker : draft.speaker();
            }
        }
        return out;
    }

    private @Nullable QuoteDraft direct(
            String page, Sentence sentence, Clause clause, List<Clause> clauses) {
        int from = Math.min(clause.from() + 1, sentence.size() - 1);
        int to = from;
        while (to < sentence.size()
                && sentence.token(to).kind() != isnad.text.Token.Kind.QUOTE_CLOSE) {
            to++;
        }
        if (isInsideQuote(clause)
                || to == from
                || clauses.stream()
                        .anyMatch(c ->
                                c.link() == Link.QUOTE
                                        && c != clause
                                        && c.from() == clause.from())) {
            return null;
        }
        Span text = sentence.span(from, to);
        @Nullable Report report = reportOver(clause);
        if (report == null) {
            report = behind(clause, clauses);
        }
        if (report == null) {
            return continued(clause, text);
        }
        return draft(page, sentence, clause, report, text, true);
    }

    private static boolean isInsideQuote(Clause clause) {
        for (Clause c = clause.parent(); c != null; c = c.parent()) {
            if (c.link() == Link.QUOTE) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Report reportOver(Clause clause) {
        List<Report> over = reports.over(clause);
        return over.isEmpty() ? null : over.getFirst();
    }

    /** «…»، قال الوزير: the reporting verb comes after the words. */
    private @Nullable Report behind(Clause quote, List<Clause> clauses) {
        for (Clause clause : clauses) {
            Node verb = clause.verb();
            if (verb == null || clause.link() != Link.MAIN || clause.from() < quote.from()) {
                continue;
            }
            boolean free = clauses.stream().noneMatch(c -> c.governor() == verb && c != quote);
            if (free && reports.cue(verb) != null) {
                return reports.of(verb);
            }
        }
        return null;
    }

    /** A quotation that opens its sentence and has no cue goes on with the speaker before. */
    private @Nullable QuoteDraft continued(Clause clause, Span text) {
        boolean opens = clause.from() == 0 && clause.governor() == null;
        return opens && lastSpeaker != null
                ? new QuoteDraft(
                        true, lastSpeaker, null, null, text, text, clause, "quote.continued")
                : null;
    }

    private @Nullable QuoteDraft reported(
            String page, Sentence sentence, Clause clause, List<Clause> clauses) {
        @Nullable Report report = reports.of(clause.governor());
        if (report == null
                || clause.to() <= clause.from() + 1
                || isMedium(report)
                || !isSaying(report)
                || isUnspoken(report)
                || isThought(clause, report)) {
            return null;
        }
        boolean quoted =
                clauses.stream().anyMatch(c -> c.link() == Link.QUOTE && isInside(c, clause));
        if (quoted || clause.joined() != null && clause.joined().governor() == clause.governor()) {
            return null;
        }
        Span text = sentence.span(clause.from(), end(sentence, clause));
        return draft(page, sentence, clause, report, text, false);
    }

    /** Pledges and plans are acts, and what one thinks inside a quotation is part of it. */
    private boolean isSaying(Report report) {
        boolean act =
                report.verb().verbKeys().stream().anyMatch(k -> isPledge(lexicon.statusWord(k)));
        return !act && report.verb().analysis().form().person() != 1;
    }

    /** Inside a quotation only what somebody named says is reported. */
    private static boolean isThought(Clause clause, Report report) {
        return isInsideQuote(clause) && report.verb().clause().subject().isEmpty();
    }

    /** يذكر أن، علما بأن: nobody says it. */
    private static boolean isUnspoken(Report report) {
        @Nullable Argument subject = report.verb().clause().subjectArgument();
        return report.speakers().isEmpty() && (subject == null || subject.node() == null);
    }

    private static boolean isPledge(Cue.@Nullable StatusCue cue) {
        return cue != null && cue.status() == Status.PLANNED;
    }

    private static boolean isInside(Clause inner, Clause outer) {
        for (Clause c = inner.parent(); c != null; c = c.parent()) {
            if (c == outer) {
                return true;
            }
        }
        return false;
    }

    private boolean isMedium(Report report) {
        return report.speakers().stream()
                .allMatch(m ->
                        m.kind() == Mention.Kind.MEDIUM
                                || m.pointer() != null && m.pointer().refers().equals("medium"));
    }

    private static int end(Sentence sentence, Clause clause) {
        int to = Math.min(clause.to(), sentence.size());
        while (to > clause.from() + 1 && sentence.token(to - 1).isMark(".\u060C,\u061B")) {
            to--;
        }
        return to;
    }

    /** شدد على أهمية …: reported in a noun instead of a clause. */
    private @Nullable QuoteDraft nominal(
            String page, Sentence sentence, Clause clause, List<Clause> clauses) {
        Node verb = clause.verb();
        if (verb == null || clauses.stream().anyMatch(c -> c.governor() == verb)) {
            return null;
        }
        for (Argument argument : verb.arguments()) {
            boolean fits =
                    argument.node() != null
                            && isStated(verb)
                            && verb.verbKeys().stream().anyMatch(k -> isContent(k, argument));
            @Nullable Report report = fits ? reports.of(verb) : null;
            if (report != null && !isMedium(report) && !report.speakers().isEmpty()) {
                Span text = sentence.span(argument.at(), end(sentence, clause));
                return draft(page, sentence, clause, report, text, false);
            }
        }
        return null;
    }

    private boolean isContent(String key, Argument argument) {
        Cue.@Nullable Reporting plain = lexicon.reportingVerb(key);
        boolean denied =
                plain != null
                        && plain.stance() == Stance.DENYING
                        && argument.isBare()
                        && argument.node() != null;
        return denied
                || !argument.preposition().isEmpty()
                        && lexicon.reportingVerb(key + " " + argument.preposition()) != null;
    }

    /** What is disclosed in a noun is an act, not a statement. */
    private boolean isStated(Node verb) {
        Cue.@Nullable Reporting cue = reports.cue(verb);
        return cue != null && cue.stance() != Stance.DISCLOSING;
    }

    private QuoteDraft draft(
            String page,
            Sentence sentence,
            Clause clause,
            Report report,
            Span text,
            boolean direct) {
        Span cue = sentence.token(report.verb().token()).span();
        @Nullable Participant speaker = speaker(page, sentence, report);
        Mention to = report.to();
        return new QuoteDraft(
                direct,
                speaker,
                to == null ? null : first(List.of(to)),
                cue.of(page),
                text,
                cue.hull(text),
                clause,
                "reporting@" + report.cue().row());
    }

    private @Nullable Participant speaker(String page, Sentence sentence, Report report) {
        @Nullable Participant named = first(report.speakers());
        if (named != null) {
            return named;
        }
        @Nullable Argument subject = report.verb().clause().subjectArgument();
        Node noun = subject == null ? null : subject.node();
        if (noun == null || noun.analysis().form().pos() == Pos.MASDAR) {
            return null;
        }
        Described described = Described.of(page, sentence, noun, ParticipantKind.UNNAMED);
        return described.entity().participant(described.span());
    }

    private @Nullable Participant first(List<Mention> mentions) {
        for (Mention mention : mentions) {
            for (Entity entity : discourse.entities(mention)) {
                return entity.participant(discourse.span(mention));
            }
        }
        return null;
    }
}
