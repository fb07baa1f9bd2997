package isnad.page;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm;
import isnad.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how likely a line and the paragraphs behind it begin another story, by the words alone: a
 * sub-heading is short, and what follows it speaks of what was told before; a headline is longer,
 * its first paragraphs tell it again, in words that were not there.
 *
 * <p>The weights are those of a logistic regression on lines between the paragraphs of 31,525
 * single articles of the ANT corpus (8,000 of them) against the joints of 7,800 pairs of such
 * articles, rounded to one decimal: at {@link Splitter}'s bar for words alone, 15 lines in 31,525
 * articles are taken for a joint, and eight joints in ten are found.
 */
final class Novelty {
    /** Words shorter than these are particles more often than not. */
    private static final int LONG_WORD = 4;

    private static final int LONGER_WORD = 5;

    /** So many paragraphs tell what a headline says. */
    private static final int LEAD = 2;

    private static final int MOST_TOLD = 3;

    private static final double BIAS = -4.4;
    private static final double THREE_WORDS = -3.9;
    private static final double FOUR_WORDS = -2.1;
    private static final double FIVE_WORDS = -0.8;
    private static final double QUESTION = -0.8;
    private static final double NUMBER = -1.8;
    private static final double TOLD_AGAIN = 1.3;
    private static final double TITLE_KNOWN = -3.9;
    private static final double LEAD_KNOWN = -0.9;
    private static final double LEAD_KNOWN_LONG = -2.4;
    private static final double LEAD_KNOWN_ROOT = -2.0;
    private static final double LEAD_LENGTH = 2.1;
    private static final double VERB = 1.2;
    private static final double JOINED = -4.1;

    /** What stands for the headline where there is none: one told once, in words half new. */
    private static final double NO_TITLE = TOLD_AGAIN + TITLE_KNOWN / 4;

    /** The first word stands within so many letters. */
    private static final int OPENING = 40;

    private final Lexicon lexicon;
    private final String text;
    private final Set<String> known = new HashSet<>();

    /** What a paragraph begins with. */
    enum Opening {
        /** What may be a verb in the past. */
        VERB,
        /** A conjunction joined to a word. */
        JOINED,
        OTHER
    }

    Novelty(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Remembers a paragraph. */
    void add(Span paragraph) {
        collect(Words.of(text, paragraph), known);
    }

    void clear() {
        known.clear();
    }

    /**
     * The log-odds that another story begins.
     *
     * @param title the line that may be its headline, or null where it has none
     * @param paragraphs what follows, of which the first two count
     */
    double score(@Nullable Span title, List<Span> paragraphs) {
        Set<String> told = new HashSet<>();
        double score = BIAS + weight(opening(paragraphs.getFirst()));
        int all = 0;
        int seen = 0;
        int longer = 0;
        int longerSeen = 0;
        for (Span paragraph : paragraphs.subList(0, Math.min(LEAD, paragraphs.size()))) {
            Words words = Words.of(text, paragraph);
            for (int i = 0; i < words.size(); i++) {
                if (counts(words, i)) {
                    String stem = Overlap.stem(words.at(i));
                    boolean is = known.contains(stem);
                    told.add(stem);
                    all++;
                    seen += is ? 1 : 0;
                    longer += stem.length() >= LONGER_WORD ? 1 : 0;
                    longerSeen += is && stem.length() >= LONGER_WORD ? 1 : 0;
                }
            }
        }
        score += LEAD_KNOWN * seen / Math.max(1, all) + LEAD_KNOWN_ROOT * Math.sqrt(seen);
        score += LEAD_KNOWN_LONG * longerSeen / Math.max(1, longer);
        score += LEAD_LENGTH * Math.log1p(all);
        return score + (title == null ? NO_TITLE : title(Words.of(text, title), told));
    }

    private static double weight(Opening opening) {
        return switch (opening) {
            case VERB -> VERB;
            case JOINED -> JOINED;
            case OTHER -> 0;
        };
    }

    private double title(Words title, Set<String> told) {
        int all = 0;
        int seen = 0;
        int again = 0;
        for (int i = 0; i < title.size(); i++) {
            if (counts(title, i)) {
                String stem = Overlap.stem(title.at(i));
                boolean is = known.contains(stem);
                all++;
                seen += is ? 1 : 0;
                again += !is && told.contains(stem) ? 1 : 0;
            }
        }
        return shape(title)
                + TITLE_KNOWN * seen / Math.max(1, all)
                + TOLD_AGAIN * Math.min(MOST_TOLD, again);
    }

    private static double shape(Words title) {
        double length =
                switch (title.count()) {
                    case 0, 1, 2, 3 -> THREE_WORDS;
                    case 4 -> FOUR_WORDS;
                    case 5 -> FIVE_WORDS;
                    default -> 0;
                };
        double number = title.isNumber(0) ? NUMBER : 0;
        return length + number + (title.isMark(title.size() - 1, "?\u061F") ? QUESTION : 0);
    }

    /** News begins with its verb; a paragraph joined to the one before goes on. */
    Opening opening(Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + OPENING);
        Words words = Words.of(text, new Span(paragraph.start(), end));
        int at = words.skipMarks(0);
        if (!words.isWord(at)) {
            return Opening.OTHER;
        }
        List<WordForm> forms = lexicon.vocabulary().forms(words.at(at));
        if (forms.isEmpty()) {
            return words.at(at).charAt(0) == Letters.WAW ? Opening.JOINED : Opening.OTHER;
        }
        return forms.stream().anyMatch(form -> form.pos() == WordForm.Pos.PERFECT)
                ? Opening.VERB
                : Opening.OTHER;
    }

    private static void collect(Words words, Set<String> out) {
        for (int i = 0; i < words.size(); i++) {
            if (counts(words, i)) {
                out.add(Overlap.stem(words.at(i)));
            }
        }
    }

    private static boolean counts(Words words, int i) {
        return words.isWord(i) && words.at(i).length() >= LONG_WORD;
    }
}
