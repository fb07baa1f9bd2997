package isnad.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the months in all families of the Arabic press ({@code months.tsv}).
 *
 * <p>Names are matched as they stand: proclitics, and the two names of a pair such as
 * «شباط/فبراير», are the caller's business.
 */
public final class Months {
    private final Map<String, Month> names = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private int longest = 1;

    private Months(String... files) {
        for (String file : files) {
            Tsv.read(file).forEach(this::add);
        }
    }

    /** Which calendar a name belongs to. */
    public enum Calendar {
        GREGORIAN,
        HIJRI
    }

    /**
     * A month's name found in a text.
     *
     * @param month from 1
     * @param calendar whose month it is
     * @param words how many words the name takes
     */
    public record Month(int month, Calendar calendar, int words) {}

    /**
     * Loads the names from the class path.
     *
     * @throws LexiconException naming file and line where a row is wrong
     */
    public static Months load() {
        return new Months("months.tsv");
    }

    /**
     * The names of {@link #load} and those of other languages ({@code months-abroad.tsv}), for
     * datelines of pages whose furniture is not in Arabic.
     *
     * @throws LexiconException naming file and line where a row is wrong
     */
    public static Months loadAll() {
        return new Months("months.tsv", "months-abroad.tsv");
    }

    /** The longest name that begins at this word, or null. */
    public @Nullable Month match(List<String> foldedWords, int at) {
        if (!firstWords.contains(foldedWords.get(at))) {
            return null;
        }
        for (int words = Math.min(longest, foldedWords.size() - at); words > 0; words--) {
            Month month = names.get(join(foldedWords, at, words));
            if (month != null) {
                return month;
            }
        }
        return null;
    }

    private static String join(List<String> words, int at, int count) {
        return count == 1 ? words.get(at) : String.join(" ", words.subList(at, at + count));
    }

    private void add(Tsv.Row row) {
        String form = Letters.fold(row.required("form"));
        int words = form.split(" ", -1).length;
        longest = Math.max(longest, words);
        firstWords.add(form.split(" ", -1)[0]);
        names.put(form, new Month(month(row), calendar(row), words));
    }

    private static int month(Tsv.Row row) {
        return Optional.of(row.required("month"))
                .filter(cell -> cell.length() <= 2 && cell.chars().allMatch(Character::isDigit))
                .map(Integer::parseInt)
                .filter(month -> month >= 1 && month <= 12)
                .orElseThrow(() -> row.wrong("expected a month from 1 to 12"));
    }

    private static Calendar calendar(Tsv.Row row) {
        return switch (row.required("calendar")) {
            case "gregorian" -> Calendar.GREGORIAN;
            case "hijri" -> Calendar.HIJRI;
            default -> throw row.wrong("expected gregorian or hijri");
        };
    }
}
