package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Gender;
import isnad.lexicon.WordForm.Number;
import isnad.text.Entity;
import isnad.text.Mention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the subject of a clause: what stands bare before the verb, else the first bare argument
 * behind it that agrees with the verb in gender.
 */
final class Subjects {
    /** ها، هم، ه، هما. */
    private static final List<String> OWN =
            List.of("\u0647\u0627", "\u0647\u0645", "\u0647", "\u0647\u0645\u0627");

    /** آخر، أول، كل، جميع، معظم، بعض، ثلث، نصف: the verb agrees with what follows them. */
    private static final Set<String> MEASURES =
            Set.of(
                    "\u0627\u062E\u0631",
                    "\u0627\u0648\u0644",
                    "\u0643\u0644",
                    "\u062C\u0645\u064A\u0639",
                    "\u0645\u0639\u0638\u0645",
                    "\u0628\u0639\u0636",
                    "\u062B\u0644\u062B",
                    "\u0646\u0635\u0641");

    private Subjects() {}

    static @Nullable Argument of(Clause clause) {
        @Nullable Node verb = clause.verb();
        if (verb == null) {
            return clause.before().isEmpty() ? null : clause.before().getFirst();
        }
        if (!clause.before().isEmpty()) {
            return clause.before().getLast();
        }
        boolean participle = !verb.isVerb();
        if (participle || clause.hasPronounSubject() || verb.analysis().form().person() == 1) {
            return null;
        }
        List<Argument> bare =
                verb.arguments().stream().filter(a -> a.isBare() && !isJoined(a)).toList();
        boolean lone = bare.size() == 1;
        if (bare.isEmpty()
                || isObjectByEnding(clause, bare.getFirst(), lone)
                || !agrees(verb.analysis().form(), bare.getFirst())) {
            return null;
        }
        if (bare.size() == 1) {
            return isObject(clause, verb, bare.getFirst()) ? null : bare.getFirst();
        }
        return isInverted(clause, bare) && agrees(verb.analysis().form(), bare.get(1))
                ? bare.get(1)
                : bare.getFirst();
    }

    /** A lone argument is the object of a transitive verb whose subject is understood. */
    private static boolean isObject(Clause clause, Node verb, Argument lone) {
        if (!clause.isTransitive()) {
            return false;
        }
        boolean suffix =
                verb.arguments().stream().anyMatch(a -> a.preposition().equals(Clause.SUFFIX));
        Node noun = lone.node();
        if (noun != null) {
            return !noun.isNominative()
                    && (suffix || !noun.isDefinite() || !clause.isHarm() || isShared(clause));
        }
        if (suffix) {
            return false;
        }
        if (clause.isHarm() && isShared(clause)) {
            return true;
        }
        boolean relative =
                clause.link() == Link.RELATIVE
                        && !clause.opener().isEmpty()
                        && clause.antecedent() != null;
        return relative && !isWithin(clause, verb) || isControlled(clause);
    }

    /**
     * داهمت الشرطة المنزل [واعتقلت] الناشطة: a power that acted goes on acting on others, where the
     * verbs agree.
     */
    private static boolean isShared(Clause clause) {
        Clause joined = clause.joined();
        while (joined != null && joined.subjectArgument() == null && isAlike(clause, joined)) {
            joined = joined.joined();
        }
        List<Mention> acting = joined == null ? List.of() : joined.subject();
        return joined != null
                && isAlike(clause, joined)
                && !isSuffering(joined)
                && acting.size() == 1
                && isPower(acting.getFirst());
    }

    /** حُلّ حزب: a verb of force with nothing but its subject may be a passive. */
    private static boolean isSuffering(Clause joined) {
        Node verb = joined.verb();
        Argument subject = joined.subjectArgument();
        return joined.isHarm()
                && joined.isTransitive()
                && verb != null
                && verb.analysis().form().gender() == Gender.MASCULINE
                && verb.arguments().stream()
                        .noneMatch(a ->
                                a != subject
                                        && (a.isBare() || a.preposition().equals(Clause.SUFFIX)));
    }

    private static boolean isAlike(Clause clause, Clause joined) {
        WordForm own = clause.verb() == null ? null : clause.verb().analysis().form();
        WordForm before = joined.verb() == null ? null : joined.verb().analysis().form();
        return own != null
                && before != null
                && own.gender() == before.gender()
                && own.number() == before.number();
    }

    private static boolean isPower(Mention mention) {
        return switch (mention.kind()) {
            case STATE, BODY, BLOC -> true;
            default -> false;
        };
    }

    /** الحرب التي قتل [فيها] آلاف: who is struck in something is no object of it. */
    private static boolean isWithin(Clause clause, Node verb) {
        Argument about = clause.antecedent();
        boolean thing = about != null && about.node() != null;
        return clause.isHarm() && thing && verb.arguments().stream().anyMatch(Subjects::isInIt);
    }

    private static boolean isInIt(Argument argument) {
        return argument.preposition().equals("\u0641\u064A")
                && argument.mentions().stream().anyMatch(m -> m.pointer() != null);
    }

    /** ووقّع الإعلان [رئيس الحكومة]: a thing before somebody who can act is what he acts on. */
    private static boolean isInverted(Clause clause, List<Argument> bare) {
        Node thing = bare.getFirst().node();
        return clause.isTransitive()
                && thing != null
                && thing.arguments().stream().noneMatch(a -> a.isGenitive() && isHeld(a))
                && !bare.get(1).mentions().isEmpty()
                && bare.get(1).mentions().stream().allMatch(Subjects::isDeciding);
    }

    /** نائبة [السفير]: a noun that somebody personal owns may itself act. */
    private static boolean isHeld(Argument argument) {
        return argument.mentions().stream().anyMatch(Mention::isPersonal);
    }

    private static boolean isDeciding(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, OFFICE, STATE, BODY -> true;
            default -> false;
        };
    }

    /** العلاقات [وأوجه التعاون]: the second noun goes with the first. */
    private static boolean isJoined(Argument argument) {
        return argument.node() != null && argument.node().analysis().clitics().hasConjunction();
    }

    /** A counted word has its ending from the number: رشق مئات المتظاهرين الشرطة. */
    private static boolean isObjectByEnding(Clause clause, Argument first, boolean lone) {
        return isOblique(first) && (!first.isCounted() || lone && clause.isHarm());
    }

    /** دعت البلدين، اعتقلت المتظاهرين: by its ending it is no subject. */
    private static boolean isOblique(Argument argument) {
        return argument.mentions().size() == 1 && isOblique(argument.mentions().getFirst());
    }

    private static boolean isOblique(Mention mention) {
        boolean declined =
                mention.kind() == Mention.Kind.POINTER || mention.kind() == Mention.Kind.CROWD;
        boolean single = mention.number() == Number.SINGULAR;
        return declined
                && (single
                        ? endsAccusative(mention)
                        : endsOblique(mention.entity()) || isOwnOblique(mention));
    }

    private static boolean endsOblique(Entity entity) {
        return head(entity).endsWith("\u064A\u0646");
    }

    /** منعت [مواطنيها]: the plural in ياء before a pronoun. */
    private static boolean isOwnOblique(Mention mention) {
        String head = head(mention.entity());
        return mention.number() == Number.PLURAL
                && OWN.stream().anyMatch(own -> head.endsWith("\u064A" + own));
    }

    /** شخصا، محتجزاً: the written tanwin of an indefinite object. */
    private static boolean endsAccusative(Mention mention) {
        String head = head(mention.entity());
        return mention.kind() == Mention.Kind.CROWD
                && (head.endsWith("\u064B\u0627") || head.endsWith("\u0627\u064B"));
    }

    private static String head(Entity entity) {
        int space = entity.name().indexOf(' ');
        return space < 0 ? entity.name() : entity.name().substring(0, space);
    }

    /** قبل أن يتوجه القادة [إلى] واشنطن: who goes somewhere is no object. */
    private static boolean isGoing(Clause clause) {
        Node verb = clause.verb();
        return verb != null
                && verb.arguments().stream()
                        .anyMatch(a -> a.preposition().equals("\u0627\u0644\u064A"));
    }

    /** سبق للمغرب أن استقبل …: the subject of the verb above goes on. */
    private static boolean isControlled(Clause clause) {
        Node governor = clause.governor();
        return clause.link() == Link.CONTENT
                && !(clause.isCircumstance() && isGoing(clause))
                && (clause.opener().equals("\u0627\u0646")
                        || clause.opener().equals("\u0628\u0627\u0646"))
                && governor != null
                && governor.clause().verb() == governor
                && governor.clause().subjectArgument() != null;
    }

    /** Before its subject a verb is singular; a dual or plural verb has named it before. */
    static boolean agrees(WordForm verb, Argument argument) {
        if (verb.number() == Number.DUAL || verb.number() == Number.PLURAL) {
            return false;
        }
        Gender subject =
                argument.mentions().isEmpty()
                        ? genderOf(argument.node())
                        : genderOf(head(argument));
        return subject == Gender.ANY
                || verb.gender() == Gender.ANY
                || subject == verb.gender()
                || isEach(verb, argument);
    }

    /** تعهد كل من [السعودية] والإمارات: the verb agrees with كل, not with the states behind it. */
    private static boolean isEach(WordForm verb, Argument argument) {
        return verb.gender() == Gender.MASCULINE
                && argument.isCounted()
                && argument.mentions().size() > 1;
    }

    /** وفدا [مصر]: the verb agrees with the description in whose place the name has come. */
    private static Mention head(Argument argument) {
        List<Mention> described = argument.described();
        return described.isEmpty() ? argument.mentions().getFirst() : described.getFirst();
    }

    private static Gender genderOf(@Nullable Node node) {
        if (node == null
                || node.analysis().form().number() == Number.PLURAL
                || MEASURES.contains(node.lemma())) {
            return Gender.ANY;
        }
        return node.analysis().form().gender();
    }

    private static Gender genderOf(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, OFFICE -> mention.gender() == Gender.ANY ? Gender.ANY : mention.gender();
            case STATE, PLACE -> mention.gender();
            case BLOC -> mention.gender() == Gender.MASCULINE ? Gender.MASCULINE : Gender.ANY;
            case BODY, CROWD -> genderOf(mention.entity(), mention.number(), mention.gender());
            default -> Gender.ANY;
        };
    }

    /** الناقلة، وزارة الخارجية: a head in ة takes a feminine verb. */
    private static Gender genderOf(Entity body, Number number, Gender told) {
        boolean feminine = number == Number.SINGULAR && head(body).endsWith("\u0629");
        return feminine ? Gender.FEMININE : told;
    }
}
