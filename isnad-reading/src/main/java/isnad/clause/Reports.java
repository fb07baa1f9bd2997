package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.Cue;
import isnad.lexicon.Lexicon;
import isnad.text.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds who tells what stands in a clause. */
public final class Reports {
    static final String AN = "\u0639\u0646";

    /** Verbs whose عن names the speaker: نقل، نسب. */
    static final Set<String> RELAYING = Set.of("\u0646\u0642\u0644", "\u0646\u0633\u0628");

    /** يجب is no jussive of أجاب. */
    private static final String MUST = "\u0648\u062C\u0628";

    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Addressees addressees;
    private final Issuers issuers;

    public Reports(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.addressees = new Addressees(lexicon, discourse);
        this.issuers = new Issuers(lexicon);
    }

    /** The tellings that a clause stands under, the innermost first. */
    public List<Report> over(Clause clause) {
        List<Report> out = new ArrayList<>(2);
        for (Clause c = clause; c != null; c = c.parent()) {
            @Nullable Report report = isTold(c) ? of(c.governor()) : null;
            if (report != null && out.stream().noneMatch(r -> r.verb() == report.verb())) {
                out.add(report);
            }
        }
        return out;
    }

    private static boolean isTold(Clause clause) {
        boolean content = clause.link() == Link.CONTENT && !clause.isCircumstance();
        return content || clause.link() == Link.QUOTE;
    }

    /** The telling whose word is this node or a verb above it, or null. */
    public @Nullable Report of(@Nullable Node governor) {
        for (Node node = governor; node != null; node = node.parent()) {
            Cue.@Nullable Reporting cue = cue(node);
            if (cue != null) {
                return report(node, cue);
            }
            if (node.isVerb()) {
                return null;
            }
        }
        return null;
    }

    /** The reporting row of a verb or participle, or null. */
    public Cue.@Nullable Reporting cue(Node node) {
        if (node.clause().verb() != node || node.verbKeys().contains(MUST)) {
            return null;
        }
        Cue.@Nullable Reporting own = firstOf(node.verbKeys(), lexicon::reportingVerb);
        @Nullable Node noun = own == null ? issuers.noun(node) : null;
        return noun == null ? own : issuers.row(noun);
    }

    private static <T> @Nullable T firstOf(List<String> keys, Function<String, @Nullable T> row) {
        for (String key : keys) {
            @Nullable T found = row.apply(key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Report report(Node verb, Cue.Reporting cue) {
        List<Mention> actors = speakers(verb);
        @Nullable Mention to = addressees.beside(verb);
        if (verb.verbKeys().stream().anyMatch(RELAYING::contains)) {
            List<Mention> origin = under(verb, AN);
            if (origin.stream().anyMatch(m -> !discourse.entities(m).isEmpty())) {
                return new Report(verb, origin, actors, to, cue);
            }
        }
        return new Report(verb, actors, List.of(), to, cue);
    }

    /** Who acts in the verb's clause, or who issued the words that it only holds. */
    private List<Mention> speakers(Node verb) {
        List<Mention> actors = discourse.actors(verb.clause());
        @Nullable Argument subject = verb.clause().subjectArgument();
        boolean own = firstOf(verb.verbKeys(), lexicon::reportingVerb) != null;
        if (own) {
            Node noun = subject == null ? null : subject.node();
            return noun == null || issuers.row(noun) == null ? actors : Issuers.issuers(noun);
        }
        @Nullable Node noun = issuers.noun(verb);
        return noun == null || Issuers.speaks(verb) ? actors : Issuers.issuers(noun);
    }

    private static List<Mention> under(Node verb, String preposition) {
        for (Argument argument : verb.arguments()) {
            if (argument.preposition().equals(preposition) && !argument.mentions().isEmpty()) {
                return argument.mentions();
            }
        }
        return List.of();
    }
}
