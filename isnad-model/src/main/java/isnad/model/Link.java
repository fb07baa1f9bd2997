package isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of transmission.
 *
 * @param source who tells, as Isnad names it, or the page's own wording for an unnamed source
 * @param named whether the source has a name
 * @param cue the word that makes it a source (قال، بحسب، نقلا عن), or null for the outlet itself
 * @param stance how the teller stands to what is told
 * @param span where the source is mentioned, or null for an outlet known from outside the text
 */
public record Link(
        String source,
        @Nullable String sourceEn,
        List<String> aliases,
        SourceKind kind,
        boolean named,
        @Nullable String cue,
        Stance stance,
        @Nullable Span span) {
    public Link {
        aliases = List.copyOf(aliases);
    }

    /** What a source is. */
    public enum SourceKind {
        SPEAKER,
        OFFICE,
        OFFICIAL,
        AGENCY,
        NEWSPAPER,
        BROADCASTER,
        WEBSITE,
        DOCUMENT,
        UNNAMED,
        OUTLET
    }

    /** How a reporting word presents what it reports. */
    public enum Stance {
        NEUTRAL,
        /** The teller keeps away from it: زعم، ادعى، على حد قوله. */
        DISTANCING,
        /** It was hidden: كشف، سرب. */
        DISCLOSING,
        /** The speaker insists: أكد، شدد. */
        EMPHATIC,
        /** The speaker denies: نفى. */
        DENYING
    }
}
