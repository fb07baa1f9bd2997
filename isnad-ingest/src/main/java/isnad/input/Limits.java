package isnad.input;

/**
 * How much of an input is taken.
 *
 * @param megabytes of the largest page, or line of a table
 */
public record Limits(int megabytes) {
    /** Within one another: an archive in an archive in an archive. */
    static final int DEEPEST = 5;

    /** A feed or a sitemap holds many pages: by the sitemaps' protocol up to 50 MB. */
    private static final int LIST = 50_000_000;

    /** What is used where nobody says otherwise. */
    public static final Limits USUAL = new Limits(16);

    /** Of a page. */
    int page() {
        return megabytes * 1_000_000;
    }

    /** Of a feed or another list that must be read as a whole. */
    int list() {
        return Math.max(LIST, page());
    }

    String tooLarge() {
        return "is larger than %d MB, too much for one page; split it, or raise --max-size"
                .formatted(megabytes);
    }
}
