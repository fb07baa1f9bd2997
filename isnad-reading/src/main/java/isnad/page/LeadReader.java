package isnad.page;

import isnad.page.Credits.Credit;
import isnad.page.Credits.Part;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before the first sentence in its own line: «القاهرة – (وكالة) – 3 مايو 2015:»،
 * «عمان (بترا) -».
 */
final class LeadReader {
    private static final int FARTHEST = 22;
    private static final String ENDS = "-\u2013\u2014\u2212:/)";

    private final Credits credits;
    private final DatelineReader datelines;

    LeadReader(Credits credits, DatelineReader datelines) {
        this.credits = credits;
        this.datelines = datelines;
    }

    /**
     * A lead.
     *
     * @param end the token behind it
     * @param credit its parts
     * @param dateline the date it tells, or null
     */
    record Lead(int end, Credit credit, @Nullable Dateline dateline) {}

    /** The longest lead of a line, or null. */
    @Nullable Lead read(Words words) {
        for (int end = Math.min(words.size() - 4, FARTHEST); end > 0; end--) {
            if (words.isMark(end - 1, ENDS) && !isInWord(words, end)) {
                Lead lead = lead(words, end);
                if (lead != null) {
                    return lead;
                }
            }
        }
        return null;
    }

    /** A colon between digits, or a dash in «الفرنسي-الألماني», ends nothing. */
    private static boolean isInWord(Words words, int end) {
        int mark = end - 1;
        boolean glued =
                mark > 0
                        && words.span(mark - 1).end() == words.span(mark).start()
                        && words.span(end).start() == words.span(mark).end();
        return glued && !words.isMark(mark, ")/");
    }

    private @Nullable Lead lead(Words words, int end) {
        if (words.isMark(end, ",\u060C.)")) {
            return null;
        }
        Credit credit = credits.read(words, 0, end);
        var reading = datelines.read(words, 0, end);
        if (credit == null) {
            return dated(words, end, reading);
        }
        boolean enough =
                credit.has(Part.MEDIUM) || credit.has(Part.SPECIAL) || reading.hasDate() || quoted(credit);
        return enough ? new Lead(end, credit, reading.best()) : null;
    }

    private static boolean quoted(Credit credit) {
        return credit.pieces().size() > 1;
    }

    private static @Nullable Lead dated(Words words, int end, DatelineReader.Reading reading) {
        boolean date = reading.hasDate() && !reading.touching() && reading.strangers() <= 3;
        return date ? new Lead(end, new Credit(java.util.List.of()), reading.best()) : null;
    }
}
