package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.Frame;
import isnad.lexicon.Lexicon;
import isnad.model.EventType;
import isnad.text.Mention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is told: beside the verb, with the word for the speech, at a meeting. */
public final class Addressees {
    private static final String WITH = "\u0645\u0639";
    private static final String BEFORE = "\u0627\u0645\u0627\u0645";

    private static final Set<String> ADDRESSING = Set.of("\u0644", "\u0627\u0644\u064A", BEFORE);

    private static final Set<String> SENDING =
            Set.of(
                    "\u0628\u0639\u062B",
                    "\u0648\u062C\u0647",
                    "\u0627\u0631\u0633\u0644",
                    "\u0627\u062F\u0644\u064A",
                    "\u062E\u0635");

    /** في، خلال، لدى: under them stands the meeting at which somebody speaks. */
    private static final Set<String> AT =
            Set.of(
                    "\u0641\u064A",
                    "\u062E\u0644\u0627\u0644",
                    "\u0644\u062F\u064A",
                    "\u0627\u062B\u0646\u0627\u0621");

    private final Lexicon lexicon;
    private final Discourse discourse;

    public Addressees(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Who is told in the clause of a verb of saying, or null. */
    @Nullable Mention beside(Node verb) {
        for (Argument argument : verb.arguments()) {
            @Nullable Mention told = isAddressed(verb, argument) ? actor(argument) : null;
            if (told != null) {
                return told;
            }
        }
        return inSpeech(verb.clause());
    }

    private boolean isAddressed(Node verb, Argument argument) {
        return ADDRESSING.contains(argument.preposition())
                || argument.isBare() && isTold(verb, argument);
    }

    /** Who it is: the mention itself, or the medium for which somebody works. */
    private static @Nullable Mention actor(Argument argument) {
        if (!argument.mentions().isEmpty()) {
            Mention mention = argument.mentions().getFirst();
            return mention.isActor() && !isPlace(argument) ? mention : null;
        }
        return argument.node() == null ? null : medium(argument.node());
    }

    /** أمام السفارة stands in the street, أمام المجلس speaks. */
    private static boolean isPlace(Argument argument) {
        Mention mention = argument.mentions().getFirst();
        return argument.preposition().equals(BEFORE)
                && (mention.kind() == Mention.Kind.BODY || mention.kind() == Mention.Kind.MEDIUM)
                && isBuilding(mention.entity().name());
    }

    private static boolean isBuilding(String name) {
        return name.contains("\u0633\u0641\u0627\u0631\u0629")
                || name.contains("\u0642\u0646\u0635\u0644\u064A\u0629")
                || name.contains("\u0645\u0642\u0631");
    }

    private static @Nullable Mention medium(Node noun) {
        for (Argument argument : noun.arguments()) {
            for (Mention mention : argument.mentions()) {
                if (argument.isGenitive() && mention.kind() == Mention.Kind.MEDIUM) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** أبلغ [الوزير]: a bare argument that is not the subject. */
    private boolean isTold(Node verb, Argument argument) {
        return verb.verbKeys().stream().anyMatch(WordSets.TELLING::contains)
                && verb.clause().subjectArgument() != argument
                && !argument.mentions().isEmpty()
                && !discourse.actors(verb.clause()).contains(argument.mentions().getFirst());
    }

    /** في تصريح [لرويترز]، في مقابلة مع [القناة]، خلال لقائه مع [الوزير]. */
    private @Nullable Mention inSpeech(Clause clause) {
        for (Node noun : clause.nouns()) {
            for (Argument argument : noun.arguments()) {
                if (!argument.mentions().isEmpty() && isHeard(noun, argument)) {
                    return argument.mentions().getFirst();
                }
            }
        }
        return null;
    }

    private boolean isHeard(Node noun, Argument argument) {
        boolean speech = isSpeech(noun);
        boolean with = argument.preposition().equals(WITH);
        return with
                ? speech || AT.contains(noun.preposition()) && isMeeting(noun)
                : speech && ADDRESSING.contains(argument.preposition());
    }

    private boolean isSpeech(Node noun) {
        return lexicon.reportingNoun(noun.lemma()) != null;
    }

    private boolean isMeeting(Node noun) {
        return noun.nounKeys().stream()
                .flatMap(k -> lexicon.nounFrames(k).stream())
                .map(Frame::type)
                .anyMatch(EventType.CONSULT::equals);
    }

    /** في رسالة بعث بها إلى [الملك]: told in a clause about the speech, or null. */
    public @Nullable Mention sent(Node verb, List<Clause> clauses) {
        for (Clause clause : clauses) {
            Node sending = clause.verb();
            if (sending != null && isSending(sending) && isAbout(clause, verb)) {
                return beside(sending);
            }
        }
        return null;
    }

    private static boolean isSending(Node verb) {
        return verb.clause().link() == Link.RELATIVE
                && verb.verbKeys().stream().anyMatch(SENDING::contains);
    }

    private boolean isAbout(Clause clause, Node verb) {
        Argument about = clause.antecedent();
        Node noun = about == null ? null : about.node();
        return noun != null && verb.clause().nouns().contains(noun) && isSpeech(noun);
    }
}
