package isnad.page;

import isnad.model.Span;
import isnad.page.Furniture.Kind;
import isnad.page.Furniture.Match;
import org.jspecify.annotations.Nullable;

/** Finds the mark with which an agency closes a story, at the end of its last paragraph. */
final class EndMarks {
    private static final int TAIL = 60;
    private static final int LONGEST_SIGN = 3;

    private final Furniture furniture;

    EndMarks(Furniture furniture) {
        this.furniture = furniture;
    }

    /** Where «(النهاية) م ع / ف ك» begins in a paragraph, or its end. */
    int start(String text, Span paragraph) {
        int from = Math.max(paragraph.start(), paragraph.end() - TAIL);
        Words words = Words.of(text, new Span(from, paragraph.end()));
        for (int i = words.size() - 1; i > 0; i--) {
            if (isMark(words, i)) {
                return words.span(i).start();
            }
        }
        return paragraph.end();
    }

    /** A bracket behind a full stop that holds such a word, with signs at most behind it. */
    private boolean isMark(Words words, int open) {
        Match mark = words.isMark(open, "([") ? end(words, open + 1) : null;
        return mark != null
                && words.isMark(open - 1, ".\u061F!\u2026\"\u00BB\u201D")
                && words.isMark(mark.end(), ")]")
                && isSigned(words, mark.end() + 1);
    }

    private @Nullable Match end(Words words, int at) {
        Match match = furniture.match(words, at, Kind.LINE);
        return match != null && match.form().reason().equals("end mark") ? match : null;
    }

    private static boolean isSigned(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.isWord(i) && words.at(i).length() > LONGEST_SIGN) {
                return false;
            }
        }
        return true;
    }
}
