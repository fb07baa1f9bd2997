package isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act: who did what with whom, when, where, in what status, and by whose word.
 *
 * @param mode how it was done ({@code phone}, {@code visit} …), or null
 * @param attribution the chain of transmission, origin first, the publishing outlet last
 * @param evidence the clause or sentence that says it, never empty
 * @param confidence 0 to 1: the measured share of such lines that are right
 * @param rules ids of the rules and lexicon rows that produced the line
 */
public record Event(
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        Status status,
        List<Participant> who,
        List<Participant> whom,
        @Nullable When when,
        @Nullable Where where,
        List<Link> attribution,
        List<Evidence> evidence,
        double confidence,
        List<String> rules) {
    public Event {
        contexts = List.copyOf(contexts);
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        attribution = List.copyOf(attribution);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
    }
}
