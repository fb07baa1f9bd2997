package isnad.export;

import isnad.lexicon.Tsv;
import isnad.model.EventType;
import isnad.model.Status;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How PLOVER and CAMEO code what Isnad has as type, mode and status: {@code plover.tsv}. */
final class Plover {
    private static final String ANY = "*";
    private static final Map<String, Code> CODES = load();

    private Plover() {}

    /**
     * A code.
     *
     * @param type PLOVER's event type
     * @param mode PLOVER's mode, or empty
     * @param auxiliary {@code future}, {@code hypothetical}, {@code negation} or empty
     * @param cameo three or four digits
     */
    record Code(EventType type, String mode, String auxiliary, String cameo) {
        String root() {
            return cameo.substring(0, 2);
        }

        /** PLOVER's quadrant: 1 and 2 verbal and material cooperation, 3 and 4 conflict. */
        int quad() {
            return switch (type) {
                case CONSULT, AGREE, SUPPORT, CONCEDE -> 1;
                case COOPERATE, AID, RETREAT -> 2;
                case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
                case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
            };
        }

        /** The quadrant of the CAMEO root, as GDELT and others count it. */
        int cameoQuad() {
            int root = Integer.parseInt(root());
            if (root < 10) {
                return root <= 5 ? 1 : 2;
            }
            return root <= 14 ? 3 : 4;
        }
    }

    static Code of(EventType type, @Nullable String mode, Status status) {
        String how = mode == null ? ANY : mode;
        String told = Words.of(status);
        Code code = find(key(type, how, told), key(type, ANY, told));
        return code != null ? code : auxiliary(plain(type, how), status);
    }

    private static Code plain(EventType type, String mode) {
        Code code = find(key(type, mode, ANY), key(type, ANY, ANY));
        if (code == null) {
            throw new IllegalStateException("plover.tsv: no row for " + type);
        }
        return code;
    }

    private static Code auxiliary(Code code, Status status) {
        String auxiliary =
                switch (status) {
                    case OCCURRED, ONGOING -> "";
                    case PLANNED -> "future";
                    case POSSIBLE -> "hypothetical";
                    case NEGATED, DENIED -> "negation";
                };
        return new Code(code.type, code.mode, auxiliary, code.cameo);
    }

    private static @Nullable Code find(String first, String second) {
        Code code = CODES.get(first);
        return code != null ? code : CODES.get(second);
    }

    private static String key(EventType type, String mode, String status) {
        return type + " " + mode + " " + status;
    }

    private static Map<String, Code> load() {
        Map<String, Code> codes = new HashMap<>();
        for (Tsv.Row row : Resource.rows("plover.tsv")) {
            EventType type = EventType.valueOf(row.required("type"));
            String key = key(type, row.required("mode"), row.required("status"));
            if (codes.put(key, code(row)) != null) {
                throw row.wrong("expected each type, mode and status once");
            }
        }
        return codes;
    }

    private static Code code(Tsv.Row row) {
        return new Code(
                EventType.valueOf(row.required("plover")),
                cell(row, "plover_mode"),
                cell(row, "auxiliary"),
                row.required("cameo"));
    }

    private static String cell(Tsv.Row row, String column) {
        String cell = row.required(column);
        return cell.equals("-") ? "" : cell;
    }
}
