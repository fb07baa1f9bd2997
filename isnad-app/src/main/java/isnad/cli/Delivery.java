package isnad.cli;

import isnad.model.Note;
import isnad.model.Page;
import java.util.List;

/** What came of fetching a page. */
sealed interface Delivery {

    /** A page, with what a reader should know about its text. */
    record Delivered(Page page, List<Note> notes) implements Delivery {}

    /** No page: what is wrong, and what to do. */
    record Refused(String complaint) implements Delivery {}
}
