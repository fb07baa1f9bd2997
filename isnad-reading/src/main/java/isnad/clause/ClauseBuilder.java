package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Pos;
import isnad.model.TimeExpression;
import isnad.text.Analysis;
import isnad.text.Clitics;
import isnad.text.Mention;
import isnad.text.Phrases;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one pass of {@link ClauseReader}; lives for one sentence. */
final class ClauseBuilder {
    private static final String BETWEEN = "\u0628\u064A\u0646";
    private static final String IYYA = "\u0627\u064A\u0627";
    private static final String FROM = "\u0645\u0646";
    private static final String DOERS = "\u0648\u0646";
    private static final Set<String> MEASURES =
            Set.of("\u0628\u0639\u062F", "\u0642\u0628\u0644", "\u0639\u0642\u0628");
    private static final String THAT = "\u0630\u0644\u0643";
    private static final String SELF = "\u0646\u0641\u0633";

    private static final String MA = "\u0645\u0627";

    /** Quotation marks round fewer words mark a term, not a statement. */
    private static final int SHORT_QUOTE = 4;

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Sentence sentence;
    private final @Nullable Mention[] mentionAt;
    private final @Nullable TimeExpression[] timeAt;
    private final ClauseStack stack;
    private final Position position;
    private final Attachment attachment;
    private final Joints joints;

    ClauseBuilder(
            Lexicon lexicon,
            Sentence sentence,
            List<Mention> mentions,
            List<TimeExpression> times) {
        this.lexicon = lexicon;
        this.tagger = new Tagger(lexicon);
        this.sentence = sentence;
        this.mentionAt = new Mention[sentence.size()];
        this.timeAt = new TimeExpression[sentence.size()];
        this.stack = new ClauseStack(lexicon, sentence);
        this.position = new Position(stack);
        this.attachment = new Attachment(stack, position);
        this.joints = new Joints(stack, position);
        mentions.forEach(m -> mentionAt[m.from()] = m);
        times.forEach(this::place);
    }

    private void place(TimeExpression time) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).span().overlaps(time.span())) {
                timeAt[i] = time;
            }
        }
    }

    List<Clause> build() {
        int at = 0;
        while (at < sentence.size()) {
            int aside = Anonymity.end(sentence, at);
            int next = aside > at ? aside : step(at);
            stack.current().reach(next);
            at = Math.max(next, at + 1);
        }
        return stack.clauses();
    }

    private int step(int at) {
        @Nullable TimeExpression time = timeAt[at];
        if (time != null) {
            return time(at, time);
        }
        @Nullable Mention mention = mentionAt[at];
        if (mention != null) {
            attachment.mention(mention);
            return mention.to();
        }
        Token token = sentence.token(at);
        switch (token.kind()) {
            case QUOTE_OPEN -> openQuote(at);
            case QUOTE_CLOSE -> closeQuote();
            case MARK -> mark(token, at);
            case ARABIC, LATIN -> {
                return words(token, at);
            }
            case NUMBER -> position.quantity(false);
        }
        return at + 1;
    }

    private int words(Token token, int at) {
        @Nullable Analysis closed = Homographs.isVerb(sentence, at) ? null : tagger.closed(token);
        if (isAsked(token)) {
            joints.ask(at);
            return at + 1;
        }
        if (isOtherwise(at)) {
            return at + 2;
        }
        int end = closed == null ? at : Approximation.end(sentence, at, closed.form().key());
        if (end == at || closed == null) {
            word(token, at, closed);
            return at + 1;
        }
        quantity(closed);
        return end;
    }

    /** المفاوضات [غير المباشرة] بين البلدين: the two words are one adjective. */
    private boolean isOtherwise(int at) {
        return position.afterNoun()
                && Pairs.isOtherwise(sentence, at)
                && mentionAt[at + 1] == null
                && timeAt[at + 1] == null
                && attachment.describe(Pairs.NOT, sentence.token(at + 1).folded());
    }

    private int time(int at, TimeExpression time) {
        stack.current().times().add(time);
        int end = at;
        while (end < sentence.size() && time.equals(timeAt[end])) {
            end++;
        }
        if (position.isAfter(Position.Last.NOUN) && position.afterComma() && isComma(end)) {
            position.passAside();
            return end + 1;
        }
        position.passTime();
        return measured(at, end);
    }

    private boolean isComma(int at) {
        return at < sentence.size() && sentence.token(at).isMark("\u060C,");
    }

    /** بعد ساعات من [لقاء]: the act by which a time is measured stands under بعد. */
    private int measured(int at, int end) {
        int before = MEASURES.contains(sentence.token(at).folded()) ? at : Math.max(0, at - 1);
        String measure = sentence.token(before).folded();
        if (end >= sentence.size()
                || !sentence.token(end).is(FROM)
                || !MEASURES.contains(measure)) {
            return end;
        }
        position.preposition(measure, false);
        return end + 1;
    }

    private void openQuote(int at) {
        int close = at + 1;
        while (close < sentence.size() && sentence.token(close).kind() != Token.Kind.QUOTE_CLOSE) {
            close++;
        }
        boolean colon = at > 0 && sentence.token(at - 1).isMark(":");
        if (colon || close - at - 1 >= SHORT_QUOTE || hasVerb(at + 1, close)) {
            Clause telling = colon ? stack.saying() : stack.telling(true);
            attachment.address(telling);
            stack.open(
                    Link.QUOTE,
                    at,
                    "",
                    telling.verb() == null ? stack.current().verb() : telling.verb());
            position.breakOff();
        }
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).isOnly(Pos.IMPERFECT) || sentence.token(i).isOnly(Pos.PERFECT)) {
                return true;
            }
        }
        return false;
    }

    private void closeQuote() {
        if (stack.closeQuote()) {
            position.breakOff();
        }
    }

    private void mark(Token token, int at) {
        if (token.isMark("-\u2013\u2014")) {
            position.dash();
        } else if (token.isMark("\u060C,\u061B")) {
            position.comma();
        } else if (token.isMark(".!\u061F?\u2026")) {
            stack.openBeside(at + 1);
            position.breakOff();
        } else if (token.isMark(":")) {
            colon(at);
        }
    }

    private void colon(int at) {
        boolean quote =
                at + 1 < sentence.size() && sentence.token(at + 1).kind() == Token.Kind.QUOTE_OPEN;
        Clause telling = stack.saying();
        attachment.address(telling);
        stack.back(telling);
        if (!quote && at + 1 < sentence.size()) {
            stack.open(Link.CONTENT, at + 1, ":", stack.current().verb());
        }
        position.breakOff();
    }

    /** تساءل لماذا …: a question completes a verb of asking. */
    private boolean isAsked(Token token) {
        Node verb = stack.current().verb();
        return WordSets.QUESTIONS.contains(token.folded())
                && verb != null
                && verb.verbKeys().stream().anyMatch(WordSets.ASKING::contains);
    }

    private void word(Token token, int at, @Nullable Analysis closed) {
        if (closed != null && !(closed.form().pos() == Pos.AUXILIARY && tagger.isLight(token))) {
            particle(token, at, closed);
            return;
        }
        @Nullable Analysis verb = tagger.verb(token, context(at));
        if (verb != null) {
            joints.verb(at, verb);
            return;
        }
        @Nullable Analysis participle = position.mayCarryOn() ? tagger.participle(token) : null;
        if (participle != null) {
            joints.participle(at, participle);
            return;
        }
        Sense.@Nullable Nisba nisba = nisba(at);
        if (nisba != null && attachment.describe(nisba.state())) {
            return;
        }
        Node noun = position.afterNoun() ? position.noun() : null;
        @Nullable Analysis adjective =
                noun == null
                        ? null
                        : tagger.adjective(
                                token, noun.analysis().form(), noun.analysis().clitics().article());
        if (adjective != null && attachment.describe(adjective.form().key(), token.folded())) {
            return;
        }
        @Nullable Analysis nominal = tagger.nominal(token);
        if (nominal != null && isCourtesy(nominal)) {
            return;
        }
        if (nominal != null) {
            nominal(token, at, nominal);
        } else {
            position.unknown();
        }
    }

    /** مملكة البحرين [الشقيقة]: an adjective of a name. */
    private boolean isCourtesy(Analysis nominal) {
        return nominal.form().pos() == Pos.ADJECTIVE
                && nominal.clitics().article()
                && !nominal.clitics().hasConjunction()
                && !nominal.clitics().hasPreposition()
                && position.isAfter(Position.Last.MENTION)
                && !position.afterComma();
    }

    private Tagger.Context context(int at) {
        boolean adjective =
                at + 1 < sentence.size()
                        && (isIndefiniteAdjective(at + 1) || sentence.token(at + 1).is(BETWEEN));
        return new Tagger.Context(
                position.hasPreposition(),
                position.wantsVerb(),
                position.afterNoun(),
                position.wantsImperfect(),
                position.startsClause(),
                adjective,
                at + 1 < sentence.size() && hasPronoun(sentence.token(at + 1)),
                stack.inQuote(),
                stack.current().verb() != null && !position.isJoined(),
                isAfterAct(),
                isAfterThat(),
                at + 1 < sentence.size() && sentence.token(at + 1).as(Pos.PREPOSITION) != null,
                nextGender(at + 1));
    }

    /** قمة [عقدها]، اتفاق [وقعه]: behind an indefinite act stands the verb that carries it. */
    private boolean isAfterAct() {
        Node noun = position.noun();
        return noun != null
                && position.afterNoun()
                && !noun.isDefinite()
                && !position.hasPreposition()
                && noun.nounKeys().stream().anyMatch(key -> !lexicon.nounFrames(key).isEmpty());
    }

    /** فيها، نفسه: behind such a word a verb is likelier than a noun. */
    private boolean hasPronoun(Token token) {
        return token.folded().startsWith(SELF) && token.hasLemma(SELF)
                || !suffixed(token.folded()).isEmpty();
    }

    /** شدد أن [وقف إطلاق النار]: behind أن stands no past tense, but behind بعد أن. */
    private boolean isAfterThat() {
        Clause clause = stack.current();
        return position.isAfter(Position.Last.OPENER)
                && clause.opener().equals("\u0627\u0646")
                && clause.from() > 0
                && !WordSets.PAST.contains(sentence.token(clause.from() - 1).folded());
    }

    private WordForm.Gender nextGender(int at) {
        @Nullable Mention mention = at < sentence.size() ? mentionAt[at] : null;
        if (mention == null
                || mention.clitics().hasPreposition()
                || mention.clitics().hasConjunction()) {
            return WordForm.Gender.ANY;
        }
        return switch (mention.kind()) {
            case PERSON, OFFICE, STATE -> mention.gender();
            default -> WordForm.Gender.ANY;
        };
    }

    private boolean isIndefiniteAdjective(int at) {
        Token token = sentence.token(at);
        @Nullable Mention mention = mentionAt[at];
        boolean people = mention != null && mention.isPersonal();
        boolean doers = people || token.folded().endsWith(DOERS);
        if (timeAt[at] != null || doers || tagger.closed(token) != null) {
            return false;
        }
        @Nullable Analysis nominal = tagger.nominal(token);
        boolean adjective =
                nominal != null
                        && nominal.form().pos() == Pos.ADJECTIVE
                        && !nominal.clitics().article();
        return adjective
                || mentionAt[at] == null
                        && nisba(at) != null
                        && !token.folded().startsWith("\u0627\u0644");
    }

    private Sense.@Nullable Nisba nisba(int at) {
        for (Phrases.Match match : Phrases.at(lexicon.names(), sentence, at)) {
            for (Sense sense : match.senses()) {
                if (sense instanceof Sense.Nisba nisba
                        && !nisba.people()
                        && !match.clitics().hasPreposition()) {
                    return nisba;
                }
            }
        }
        return null;
    }

    private void nominal(Token token, int at, Analysis nominal) {
        boolean adjective =
                switch (nominal.form().pos()) {
                    case ADJECTIVE -> true;
                    case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> position.afterNoun();
                    default -> false;
                };
        if (adjective
                && !nominal.clitics().hasPreposition()
                && attachment.describe(nominal.form().key(), token.folded())) {
            return;
        }
        attachment.noun(at, nominal);
    }

    private void particle(Token token, int at, Analysis closed) {
        String word = closed.form().key();
        boolean joined = closed.clitics().hasConjunction();
        if (closed.form().pos() == Pos.NEGATION && closed.clitics().hasPreposition()) {
            position.preposition(String.valueOf(closed.clitics().preposition()), joined);
        }
        switch (closed.form().pos()) {
            case PREPOSITION -> preposition(at, word, joined);
            case COMPLEMENTIZER -> content(at, word, joined);
            case RELATIVE -> relative(at, word, closed);
            case SUBORDINATOR -> joints.subordinate(at, word);
            case NEGATION, AUXILIARY -> position.particle(word, joined);
            case CONJUNCTION -> joints.conjunction(at, word);
            case PARTICLE, ADVERB -> position.adverb(word, joined);
            case PRONOUN -> pronoun(at, word, closed);
            case NUMERAL -> quantity(closed);
            default -> demonstrative(at, joined);
        }
    }

    /** بهذا [القرار]، لتلك [الدولة]: the preposition is that of the noun behind. */
    private void demonstrative(int at, boolean joined) {
        String under = Pronouns.demonstrated(sentence.token(at).folded());
        if (!under.isEmpty() && at + 1 < sentence.size() && isDefinite(at + 1)) {
            position.preposition(under, joined);
        } else if (position.hasPreposition() && sentence.token(at).is(THAT)) {
            position.unknown();
        } else {
            position.pass();
        }
    }

    private boolean isDefinite(int at) {
        return mentionAt[at] != null || sentence.token(at).folded().startsWith("\u0627\u0644");
    }

    /** The preposition that a pronoun is written on (فيها), or empty. */
    private String suffixed(String word) {
        var forms = lexicon.vocabulary();
        return Pronouns.preposition(
                word, s -> forms.forms(s).stream().anyMatch(f -> f.pos() == Pos.PREPOSITION));
    }

    /** متهمة إياها: an object that is written by itself. */
    private void pronoun(int at, String word, Analysis closed) {
        if (word.startsWith(IYYA) && Pronouns.isThird(word.substring(IYYA.length()))) {
            Mention object = Pronouns.mention(at, word.substring(IYYA.length()));
            attachment.pronoun(object, Clause.SUFFIX);
        } else if (word.startsWith(SELF) && stack.current().isHarm()) {
            attachment.self(Pronouns.mention(at, word.substring(SELF.length())));
        } else if (Pronouns.isQuantifier(word)) {
            quantity(closed);
        } else {
            position.pass();
        }
    }

    /** كل، بعض، بخمسة: the noun behind stands where they stand. */
    private void quantity(Analysis closed) {
        Clitics clitics = closed.clitics();
        if (clitics.hasPreposition()) {
            position.preposition(String.valueOf(clitics.preposition()), clitics.hasConjunction());
        } else {
            position.quantity(clitics.hasConjunction());
        }
    }

    /** كل [من] مصر والأردن: whom كل counts up. */
    private boolean isEach(int at) {
        return Pairs.isEach(sentence, at) && isDefinite(at + 1);
    }

    /** سبعة [من] موظفي المنظمة: the number's own من says of whom there are seven. */
    private boolean isCounted(int at) {
        return at > 0
                && mentionAt[at - 1] == null
                && timeAt[at - 1] == null
                && (sentence.token(at - 1).kind() == Token.Kind.NUMBER
                        || sentence.token(at - 1).isOnly(Pos.NUMERAL));
    }

    private void preposition(int at, String word, boolean joined) {
        String inner = suffixed(word);
        if (inner.isEmpty() && word.equals(FROM) && (isCounted(at) || isEach(at))) {
            position.join(joined);
        } else if (inner.isEmpty()) {
            position.preposition(word, joined);
        } else {
            attachment.pronoun(Pronouns.mention(at, word.substring(inner.length())), inner);
        }
    }

    private void content(int at, String word, boolean joined) {
        String bare = word.startsWith("\u0628\u0627\u0646") ? word.substring(1) : word;
        boolean pronoun = bare.length() > 2 && Pronouns.isThird(bare.substring(2));
        if (sentence.token(at).letters().contains(Joints.IN)) {
            attachment.address(stack.saying());
        }
        joints.content(at, word, joined, pronoun);
    }

    private void relative(int at, String word, Analysis closed) {
        boolean negation =
                word.equals(MA)
                        && position.startsClause()
                        && !position.hasPreposition()
                        && at + 1 < sentence.size()
                        && sentence.token(at + 1).as(Pos.PERFECT) != null
                        && !position.afterComma();
        if (negation) {
            position.particle(word, closed.clitics().hasConjunction());
        } else {
            joints.relative(at, word);
        }
    }
}
