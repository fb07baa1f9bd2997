package isnad.lexicon;

import isnad.model.EventType;
import isnad.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One way to say one act; a row of {@code frames.tsv}.
 *
 * @param verb whether the head is a verb, else an event noun
 * @param heads each head as its folded words
 * @param with complements of which one must follow the head; empty for no requirement
 * @param row {@code file:line}, for explanations
 */
public record Frame(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        boolean verb,
        List<List<String>> heads,
        List<With> with,
        List<Role> who,
        List<Role> whom,
        @Nullable Status status,
        String row) {
    /** Rows have unique ids, so that comparing these is enough. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Frame frame && id.equals(frame.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * A complement that a head asks for.
     *
     * @param preposition folded, empty for an object
     * @param words folded words of which the first must stand there; empty for any noun or name
     */
    public record With(String preposition, List<String> words) {
        /** Stands for the preposition where the complement is the verb's subject. */
        public static final String SUBJECT = "subj";

        /** Stands for it where the complement says how or why: خرجوا احتجاجا. */
        public static final String ADVERB = "adv";

        /** Whether any object will do. */
        public boolean isObject() {
            return preposition.isEmpty() && words.isEmpty();
        }

        /** A preposition holds for the alternatives behind it until another is given. */
        static List<With> parse(List<String> cells) {
            List<With> out = new ArrayList<>();
            String preposition = "";
            for (String cell : cells) {
                int colon = cell.indexOf(':');
                preposition =
                        colon < 0 ? preposition : Letters.fold(cell.substring(0, colon)).strip();
                out.add(new With(preposition, Gazetteer.split(cell.substring(colon + 1))));
            }
            return List.copyOf(out);
        }
    }

    static Frame of(Tsv.Row row) {
        return new Frame(
                row.required("id"),
                parse(EventType.class, row, "type"),
                emptyToNull(row.get("mode")),
                row.list("contexts"),
                row.required("kind").equals("verb"),
                row.list("head").stream().map(Gazetteer::split).toList(),
                With.parse(row.list("with")),
                Role.parse(row, "who"),
                Role.parse(row, "whom"),
                row.get("status").isEmpty() ? null : parse(Status.class, row, "status"),
                row.id());
    }

    /** Whether the act is told though nobody is named: انفجرت سيارة مفخخة. */
    public boolean needsNobody() {
        return whom.stream().anyMatch(role -> role.kind() == Role.Kind.NOBODY);
    }

    static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    static <E extends Enum<E>> E parse(Class<E> type, Tsv.Row row, String column) {
        try {
            return Enum.valueOf(type, row.required(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong(
                    "expected one of "
                            + List.of(type.getEnumConstants())
                            + " in column '"
                            + column
                            + "'");
        }
    }
}
