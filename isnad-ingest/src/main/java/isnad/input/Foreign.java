package isnad.input;

import isnad.lexicon.Tsv;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file that holds no page ({@code foreign.tsv}).
 *
 * @param magic its bytes; -1 stands for any
 * @param name with its article: "a PNG picture"
 */
record Foreign(int at, List<Integer> magic, String name, String advice) {
    private static final List<Foreign> ALL =
            Rows.of("foreign.tsv").stream().map(Foreign::of).toList();

    private static Foreign of(Tsv.Row row) {
        List<Integer> magic =
                List.of(row.required("magic").split("(?<=\\G..)")).stream()
                        .map(hex -> hex.equals("..") ? -1 : Integer.parseInt(hex, 16))
                        .toList();
        return new Foreign(
                Integer.parseInt(row.required("at")),
                magic,
                row.required("name"),
                row.required("advice"));
    }

    /** What these bytes begin, or null. */
    static @Nullable Foreign of(byte[] head) {
        return ALL.stream().filter(kind -> kind.begins(head)).findFirst().orElse(null);
    }

    private boolean begins(byte[] head) {
        if (head.length < at + magic.size()) {
            return false;
        }
        for (int i = 0; i < magic.size(); i++) {
            if (magic.get(i) >= 0 && magic.get(i) != (head[at + i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    String complaint() {
        return "is %s, not a page; %s".formatted(name, advice);
    }
}
