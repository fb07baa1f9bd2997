package isnad.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be read of an article as a whole. */
record GoldArticle(
        String doc,
        int article,
        String headline,
        @Nullable String published,
        String first,
        String last,
        List<String> dropped) {
    /** The day, month or interval on which it was published. */
    GoldDate date() {
        return new GoldDate(published);
    }
}
