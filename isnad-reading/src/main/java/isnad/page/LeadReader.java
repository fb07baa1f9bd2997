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

    /** Whether a short line says who wrote from where: «الخرطوم - فلان». */
    boolean isPlaceLine(Words words) {
        return credits.isPlaceLine(words);
    }

    /** The longest lead of a line, or null. */
    @Nullable Lead read(Words words) {
        for (int end = Math.min(words.size() - 4, FARTHEST); end > 0; end--) {
            if (words.isMark(end - 1, ENDS) && !isInWord(words, end) && !isInDate(words, end)) {
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

    /** The slash of «13 يوليو/ تموز» ends nothing either. */
    private boolean isInDate(Words words, int end) {
        return words.isMark(end - 1, "/") && datelines.isDatePart(words, end, end + 1);
    }

    private @Nullable Lead lead(Words words, int end) {
        if (words.isMark(end, ",\u060C.)")) {
            return null;
        }
        Credit credit = credits.parts(words, 0, end);
        if (credit == null) {
            return null;
        }
        var reading = datelines.read(words, 0, end);
        boolean told = credits.read(words, 0, end) != null || isDated(credit, words, reading);
        return told ? new Lead(end, credit, reading.best()) : null;
    }

    /** A place or an agency with a day, the year told or not, and at most one strange name. */
    private static boolean isDated(Credit credit, Words words, DatelineReader.Reading reading) {
        boolean day = reading.hasDate() || reading.partial();
        boolean from = credit.has(Part.PLACE) || credit.has(Part.MEDIUM) || credit.has(Part.DATE);
        return day && from && credit.pieces().size() > 1 && credit.words(words, Part.OTHER) <= 4;
    }
}
