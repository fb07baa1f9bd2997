package isnad.cli;

import isnad.model.Note;
import isnad.model.Reading;
import java.util.List;

/** How a run's output looks. Thread-safe: pages are laid out in several threads. */
interface Layout {

    /**
     * One page, laid out.
     *
     * @param body what stands in its place
     * @param contents its lines in a table of contents, or nothing
     */
    record Part(String body, String contents) {
        Part(String body) {
            this(body, "");
        }
    }

    /** What was read in the page with that number, from 1, in the run. */
    record PageReadings(int number, String name, List<Reading> readings, List<Note> notes) {}

    /** What stands before all pages. */
    default String head() {
        return "";
    }

    Part page(PageReadings page);

    /** What stands behind all pages. */
    default String tail(List<String> contents) {
        return "";
    }
}
