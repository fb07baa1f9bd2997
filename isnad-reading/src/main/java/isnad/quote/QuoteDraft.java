package isnad.quote;

import isnad.clause.Clause;
import isnad.model.Participant;
import isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** A quote without its chain yet. */
public record QuoteDraft(
        boolean direct,
        @Nullable Participant speaker,
        @Nullable Participant to,
        @Nullable String cue,
        Span text,
        Span evidence,
        Clause clause,
        String rule) {}
