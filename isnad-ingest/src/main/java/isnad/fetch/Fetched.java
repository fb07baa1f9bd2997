package isnad.fetch;

/** What came of fetching an address. */
public sealed interface Fetched {
    /** The address that was asked for. */
    WebAddress asked();

    /** A page. */
    record Taken(Capture capture) implements Fetched {
        @Override
        public WebAddress asked() {
            return capture.asked();
        }
    }

    /** The page is still what it was when it was fetched before. */
    record Unchanged(WebAddress asked) implements Fetched {}

    /**
     * No page.
     *
     * @param complaint what is wrong and what to do, for a person; goes on from the address
     * @param passing whether another try later may fare better
     */
    record Refused(WebAddress asked, String complaint, boolean passing) implements Fetched {}
}
