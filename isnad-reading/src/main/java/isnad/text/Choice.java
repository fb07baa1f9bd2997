package isnad.text;

import isnad.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The cheapest way to cut one word among those offered so far. */
final class Choice {
    private static final int NEVER = 100_000;

    private int best = NEVER;
    private Clitics clitics = Clitics.NONE;
    private @Nullable Analysis analysis;
    private int pronoun;

    void offer(int cost, Analysis reading) {
        offer(cost, reading.clitics(), reading, reading.suffix().length());
    }

    void offer(int cost, Clitics with) {
        offer(cost, with, null, 0);
    }

    void offer(int cost, Clitics with, @Nullable Analysis reading, int letters) {
        if (cost < best) {
            best = cost;
            clitics = with;
            analysis = reading;
            pronoun = letters;
        }
    }

    int best() {
        return best;
    }

    /** Whether a reading is cut in the same way. */
    boolean agrees(Analysis reading) {
        return agrees(reading.clitics())
                && (analysis == null || reading.clitics().article() == clitics.article())
                && reading.clitics().future() == clitics.future()
                && (isParticle() || reading.suffix().length() == pronoun);
    }

    /** A particle carries its pronoun within: نفسه is the noun with a suffix too. */
    private boolean isParticle() {
        return analysis != null && analysis.form().pos().isClosed();
    }

    /** Whether these proclitics are the chosen ones, the article and the future aside. */
    boolean agrees(Clitics with) {
        return with.conjunction() == clitics.conjunction()
                && with.preposition() == clitics.preposition();
    }

    Split split(Lexicon lexicon, int letters) {
        Split split = Split.of(clitics, letters, pronoun);
        return analysis != null && isParticle()
                ? split.cutInto(lexicon.vocabulary().parts(analysis.form().key()))
                : split;
    }
}
