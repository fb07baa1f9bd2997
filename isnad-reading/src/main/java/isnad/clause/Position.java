package isnad.clause;

import isnad.text.Clitics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the pass through a sentence stands: what came last, which marks and particles wait for the
 * next word, and the noun and argument that it may go on.
 */
final class Position {
    private static final Set<String> VERB_PARTICLES =
            Set.of(
                    "\u0644\u0645",
                    "\u0644\u0646",
                    "\u0642\u062F",
                    "\u0644\u0642\u062F",
                    "\u0641\u0642\u062F",
                    "\u0633\u0648\u0641",
                    "\u0644\u0627",
                    "\u0645\u0627");

    private static final Set<String> IMPERFECT_PARTICLES =
            Set.of("\u0644\u0645", "\u0644\u0646", "\u0633\u0648\u0641", "\u0644\u0627");

    /** What the word or mark before was. */
    enum Last {
        START,
        PREPOSITION,
        MENTION,
        NOUN,
        VERB,
        PARTICLE,
        OPENER,
        OTHER
    }

    private final ClauseStack stack;
    private final List<String> particles = new ArrayList<>();
    private Last last = Last.START;
    private boolean comma;
    private boolean conjunction;
    private boolean counted;
    private String preposition = "";
    private @Nullable Node noun;
    private @Nullable Argument latest;

    Position(ClauseStack stack) {
        this.stack = stack;
    }

    /** Whether the word or mark before was of this kind. */
    boolean isAfter(Last what) {
        return last == what;
    }

    boolean afterComma() {
        return comma;
    }

    /**
     * Whether a circumstantial participle may stand here: behind a comma, a name, a time or a
     * quotation.
     */
    boolean mayCarryOn() {
        boolean definite = last == Last.NOUN && noun != null && noun.isDefinite();
        return comma
                || definite
                || last == Last.START
                || last == Last.MENTION
                || last == Last.OTHER;
    }

    /** The noun that what follows may belong to, or null. */
    @Nullable Node noun() {
        return noun;
    }

    /** The argument that a list or an apposition may go on, or null. */
    @Nullable Argument latest() {
        return latest;
    }

    /** Whether a number stands right before. */
    boolean isCounted() {
        return counted;
    }

    /** Whether و or its like stands apart before the next word. */
    boolean isJoined() {
        return conjunction;
    }

    boolean afterNoun() {
        return last == Last.NOUN && !comma;
    }

    boolean hasPreposition() {
        return !preposition.isEmpty();
    }

    boolean wantsVerb() {
        return !particles.isEmpty()
                        && VERB_PARTICLES.contains(particles.getLast())
                        && last == Last.PARTICLE
                || last == Last.OPENER
                        && !stack.current().opener().startsWith("\u0627\u0646\u0647");
    }

    /** After لم، لن، لا and after أن stands an imperfect. */
    boolean wantsImperfect() {
        boolean particle =
                last == Last.PARTICLE
                        && !particles.isEmpty()
                        && IMPERFECT_PARTICLES.contains(particles.getLast());
        return particle || last == Last.OPENER && stack.current().opener().equals("\u0627\u0646");
    }

    /** أن تكون تونس حارسا: an auxiliary that its nominal predicate has used up. */
    boolean dropsAuxiliary() {
        return particles.removeIf(p -> p.endsWith("\u0643\u0648\u0646"));
    }

    boolean startsClause() {
        boolean subject =
                last == Last.MENTION
                        && stack.current().verb() == null
                        && !stack.current().before().isEmpty();
        return last == Last.START
                || last == Last.OPENER
                || last == Last.PARTICLE
                || comma
                || subject;
    }

    void comma() {
        comma = true;
        preposition = "";
    }

    /** A full stop, a colon or a quotation mark: nothing goes on across it. */
    void breakOff() {
        noun = null;
        latest = null;
        preposition = "";
        comma = false;
        conjunction = false;
        last = Last.START;
    }

    /** A dash joins nisbas and names as often as it parts them. */
    void dash() {
        if (last != Last.NOUN && last != Last.MENTION) {
            comma();
        }
    }

    /** لقائه، [الاثنين]، مع: a time between commas parts nothing. */
    void passAside() {
        comma = false;
    }

    void passTime() {
        preposition = "";
        last = last == Last.START ? Last.START : Last.OTHER;
    }

    /** A number counts what follows: it leaves a preposition or a construct (سراح خمسة …) open. */
    void passNumber() {
        counted = true;
        if (last != Last.PREPOSITION && !afterNoun()) {
            last = Last.OTHER;
        }
    }

    /** A word that says nothing here; a preposition before it still waits. */
    void pass() {
        last = last == Last.PREPOSITION ? last : Last.OTHER;
    }

    /** A word of quantity: what follows stands where it stands. */
    void quantity(boolean joined) {
        conjunction |= joined;
        if (joined) {
            pass();
        } else {
            passNumber();
        }
    }

    void unknown() {
        preposition = "";
        counted = false;
        last = Last.OTHER;
    }

    void adverb(String word, boolean joined) {
        conjunction |= joined;
        particles.add(word);
        last = last == Last.START ? Last.START : Last.OTHER;
    }

    void particle(String word, boolean joined) {
        conjunction |= joined;
        particles.add(word);
        last = Last.PARTICLE;
    }

    void preposition(String word, boolean joined) {
        conjunction |= joined;
        preposition = word;
        last = Last.PREPOSITION;
    }

    /** The conjunction itself has been read: the next word is joined. */
    void join() {
        join(true);
    }

    void join(boolean joined) {
        conjunction |= joined;
    }

    /** Whether a word with these clitics is joined to what stands before it. */
    boolean joins(Clitics clitics) {
        return clitics.hasConjunction() || conjunction;
    }

    /** The preposition that a word with these clitics stands under, or empty. */
    String under(Clitics clitics) {
        return clitics.hasPreposition() ? String.valueOf(clitics.preposition()) : preposition;
    }

    void noun(@Nullable Node next) {
        noun = next;
    }

    void latest(@Nullable Argument next) {
        latest = next;
    }

    void after(Last what) {
        last = what;
    }

    /** A word has taken what waited for it. */
    void done(Last what) {
        preposition = "";
        comma = false;
        conjunction = false;
        counted = false;
        last = what;
    }

    /** A predicate: its arguments begin anew. */
    void predicate() {
        noun = null;
        latest = null;
        done(Last.VERB);
    }

    /** A word that opens a clause. */
    void opener() {
        breakOff();
        last = Last.OPENER;
    }

    /** The particles since the last verb; they are taken only once. */
    List<String> takeParticles() {
        List<String> taken = List.copyOf(particles);
        particles.clear();
        return taken;
    }
}
