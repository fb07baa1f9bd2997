package isnad.score;

import isnad.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event or a quote that must be found. */
sealed interface GoldFact permits GoldEvent, GoldQuote {
    /** File name of the page. */
    String doc();

    /** Words of the page that say it. */
    String evidence();

    /** Whether readers differ: counts neither when missed nor when found. */
    boolean optional();

    /** Every place of the page where the evidence stands. */
    default List<Span> spans(String page) {
        List<Span> out = new ArrayList<>();
        for (int at = page.indexOf(evidence()); at >= 0; at = page.indexOf(evidence(), at + 1)) {
            out.add(new Span(at, at + evidence().length()));
        }
        return out;
    }

    /** Whether a value is one of {@code A|B}. */
    static boolean isEither(@Nullable String gold, String found) {
        return gold != null && Arrays.asList(gold.split("\\|", -1)).contains(found);
    }
}
