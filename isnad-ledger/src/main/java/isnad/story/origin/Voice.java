package isnad.story.origin;

import isnad.model.Link.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever may be an origin, in a form in which two wordings of one compare equal.
 *
 * @param key equal for wordings that mean the same
 * @param name as told
 * @param state ISO 3166-1 alpha-3 of the side that it speaks for; null where none is known
 * @param office of offices.tsv; null where it is none
 * @param also keys of the other offices that the same person holds at the time
 */
record Voice(
        Sort sort,
        String key,
        String name,
        SourceKind kind,
        boolean named,
        @Nullable String state,
        @Nullable String office,
        List<String> also) {
    Voice {
        also = List.copyOf(also);
    }

    Voice(
            Sort sort,
            String key,
            String name,
            SourceKind kind,
            boolean named,
            @Nullable String state,
            @Nullable String office) {
        this(sort, key, name, kind, named, state, office, List.of());
    }

    /** This one, who holds other offices as well. */
    Voice holding(List<String> others) {
        return new Voice(sort, key, name, kind, named, state, office, others);
    }

    /** What it is, for the rules of counting. */
    enum Sort {
        OFFICE,
        STATE,
        BODY,
        PERSON,
        MEDIUM,
        /** «وسائل إعلام سورية رسمية»: which of them is not said. */
        STATE_MEDIA,
        UNNAMED
    }

    boolean isMedium() {
        return sort == Sort.MEDIUM;
    }

    /** Whether it speaks for a government, or for a part of one. */
    boolean isOfficial() {
        return sort == Sort.OFFICE || sort == Sort.STATE;
    }
}
