package isnad.lexicon;

import isnad.model.Link.Stance;
import isnad.model.Status;
import org.jspecify.annotations.Nullable;

/** Words that say nothing happened themselves but tell how or by whom another act is told. */
public sealed interface Cue {
    /** {@code file:line} of the row. */
    String row();

    /**
     * A verb that lends its subject, tense and status to the event noun behind it.
     *
     * @param link folded preposition before the noun, or empty
     * @param role what its subject is to the act
     * @param status the status it gives, or null for that of its form
     */
    record LightVerb(String lemma, String link, LightRole role, @Nullable Status status, String row)
            implements Cue {}

    /** What the subject of a light verb is to the act that the verb carries. */
    enum LightRole {
        /** It acts. */
        WHO,
        /** It receives. */
        WHOM,
        /** It is the place. */
        IN,
        /** It is the event noun itself; the verb lends tense and status only. */
        EVENT,
        /** It is the event noun, and the participants follow the link: جمع بين. */
        BOTH
    }

    /**
     * A word that changes the status of the act it governs.
     *
     * @param kind {@code verb}, {@code particle} or {@code phrase}
     * @param reversible whether a negation of the cue itself makes the act possible: لم يستبعد
     */
    record StatusCue(String form, String kind, Status status, boolean reversible, String row)
            implements Cue {}

    /**
     * A reporting word.
     *
     * @param kind {@code verb}, {@code participle}, {@code phrase} or {@code noun}
     */
    record Reporting(String form, String kind, Stance stance, String row) implements Cue {}
}
