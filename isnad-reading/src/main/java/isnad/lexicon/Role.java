package isnad.lexicon;

import java.util.List;

/**
 * Where a participant stands beside its predicate.
 *
 * @param kind what kind of place it is
 * @param preposition the folded preposition for {@link Kind#PREPOSITION}, else empty
 */
public record Role(Kind kind, String preposition) {
    /** Kinds of places. */
    public enum Kind {
        SUBJECT,
        OBJECT,
        GENITIVE,
        NISBA,
        WITH_GENITIVE,
        WITH_NISBA,
        /** The required complement itself: خاطب [مجلس الأمن]. */
        WITH,
        PLACE,
        /** Nobody need be named. */
        NOBODY,
        PREPOSITION
    }

    /** Whether the verb's subject is among these places. */
    public static boolean hasSubject(List<Role> roles) {
        return roles.stream().anyMatch(role -> role.kind() == Kind.SUBJECT);
    }

    static List<Role> parse(Tsv.Row row, String column) {
        return row.list(column).stream().map(Role::parse).toList();
    }

    private static Role parse(String cell) {
        return switch (cell) {
            case "subj" -> new Role(Kind.SUBJECT, "");
            case "obj" -> new Role(Kind.OBJECT, "");
            case "gen" -> new Role(Kind.GENITIVE, "");
            case "nisba" -> new Role(Kind.NISBA, "");
            case "with.gen" -> new Role(Kind.WITH_GENITIVE, "");
            case "with.nisba" -> new Role(Kind.WITH_NISBA, "");
            case "with" -> new Role(Kind.WITH, "");
            case "-" -> new Role(Kind.NOBODY, "");
            case "in" -> new Role(Kind.PLACE, "");
            default -> new Role(Kind.PREPOSITION, Letters.fold(cell));
        };
    }
}
