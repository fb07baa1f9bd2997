package isnad.story.difference;

import isnad.model.Evidence;
import isnad.model.Participant;
import isnad.model.Span;
import isnad.story.ActReader;
import isnad.story.Telling;
import isnad.story.Words;
import isnad.story.difference.Difference.Teller;
import isnad.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A telling with the words of its evidence.
 *
 * @param terms of the evidence
 */
record Told(Telling telling, Evidence evidence, Prose prose, Words terms) {

    /** Null for a telling without words. */
    static @Nullable Told of(Telling telling, Tokenizer tokenizer, ActReader acts) {
        if (telling.event().evidence().isEmpty()) {
            return null;
        }
        Evidence evidence = telling.event().evidence().getFirst();
        Prose prose = Prose.of(tokenizer, evidence.text(), evidence.span().start());
        return prose == null
                ? null
                : new Told(telling, evidence, prose, acts.words(evidence.text()));
    }

    /** Words of the evidence as a reading; with the marks around them, where these matter. */
    Teller teller(int from, int to, boolean marks) {
        String words = marks ? prose.marked(from, to).strip() : prose.words(from, to);
        return teller(words, isVerbatim() ? prose.span(from, to) : evidence.span());
    }

    Teller teller(String words, Span span) {
        return new Teller(telling.article().id(), telling, words, span, evidence.text());
    }

    /** Evidence out of markup is longer in the page than as it reads. */
    private boolean isVerbatim() {
        return evidence.span().length() == evidence.text().length();
    }

    /** Whether words of the evidence belong to the mention of a party. */
    boolean mentions(Participant party, int from, int to) {
        return isVerbatim() && prose.span(from, to).overlaps(party.span());
    }
}
