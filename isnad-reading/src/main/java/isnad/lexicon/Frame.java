package isnad.lexicon;

import isnad.model.EventType;
import isnad.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to say one act; a row of {@code frames.tsv}.
 *
 * @param verb whether the head is a verb, else an event noun
 * @param heads each head as its folded words
 * @param withPreposition the folded preposition before the required complement, or empty
 * @param with folded lemmas of which one must follow a verb; empty for no requirement
 * @param row {@code file:line}, for explanations
 */
public record Frame(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        boolean verb,
        List<List<String>> heads,
        String withPreposition,
        Set<String> with,
        List<Role> who,
        List<Role> whom,
        @Nullable Status status,
        String row) {
    static Frame of(Tsv.Row row) {
        String with = row.get("with");
        int colon = with.indexOf(':');
        String preposition = colon < 0 ? "" : Letters.fold(with.substring(0, colon));
        List<String> nouns = List.of(with.substring(colon + 1).split("\\|"));
        return new Frame(
                row.required("id"),
                parse(EventType.class, row, "type"),
                emptyToNull(row.get("mode")),
                row.list("contexts"),
                row.required("kind").equals("verb"),
                row.list("head").stream().map(Gazetteer::split).toList(),
                preposition,
                nouns.stream().map(Letters::fold).filter(n -> !n.isEmpty()).collect(Collectors.toUnmodifiableSet()),
                Role.parse(row, "who"),
                Role.parse(row, "whom"),
                row.get("status").isEmpty() ? null : parse(Status.class, row, "status"),
                row.id());
    }

    static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    static <E extends Enum<E>> E parse(Class<E> type, Tsv.Row row, String column) {
        try {
            return Enum.valueOf(type, row.required(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("expected one of " + List.of(type.getEnumConstants()) + " in column '" + column + "'");
        }
    }
}
