package isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param direct whether the words stand in quotation marks
 * @param speaker who said it, or null where the page does not tell
 * @param to who was told, or null
 * @param cue the reporting word as written, or null
 * @param text what was said, verbatim
 */
public record Quote(
        boolean direct,
        @Nullable Participant speaker,
        @Nullable Participant to,
        @Nullable String cue,
        Evidence text,
        List<Link> attribution,
        List<Evidence> evidence,
        List<String> rules) {
    public Quote {
        attribution = List.copyOf(attribution);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
    }
}
