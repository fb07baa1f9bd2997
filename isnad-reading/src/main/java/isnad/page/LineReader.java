package isnad.page;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.lexicon.WordForm;
import isnad.model.Span;
import isnad.page.Block.Kind;
import isnad.page.Lines.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line by itself: furniture, caption, dateline, credit, else headline or paragraph. */
final class LineReader {
    private static final int LONG = 25;
    private static final int VERBAL = 9;

    /** No headline of so many words begins with what may be a verb. */
    private static final int CLAUSE = 16;

    private static final int SENTENCE = 6;
    private static final int TOLD = 4;
    private static final int MOST_STRANGERS = 12;
    private static final int MOST_BESIDE = 7;
    private static final int SIGNED = 400;
    private static final String BULLETS =
            "\u2022\u25CF\u25AA\u25E6\u25A0\u25BA\u25B6\u2023"
                    + "*\u00B7-\u2013\u2014\u00BB\u203A\u276F";
    private static final String STOPS = ".\u061F?!\u2026\u06D4";

    private final Lexicon lexicon;
    private final FurnitureReader furniture;
    private final DatelineReader datelines;
    private final Captions captions;
    private final Credits credits;

    LineReader(
            Lexicon lexicon,
            FurnitureReader furniture,
            DatelineReader datelines,
            Captions captions,
            Credits credits) {
        this.lexicon = lexicon;
        this.furniture = furniture;
        this.datelines = datelines;
        this.captions = captions;
        this.credits = credits;
    }

    /** What a line is and why. */
    record Label(Kind kind, String reason, @Nullable Dateline dateline) {
        Label(Kind kind, String reason) {
            this(kind, reason, null);
        }
    }

    /**
     * Reads a line.
     *
     * @param tail whether a paragraph stands before it
     */
    Block read(String text, Line line, boolean tail) {
        Words words = Words.of(text, line.span());
        Label label = label(text, words, tail);
        return new Block(
                line.span(),
                label.kind(),
                label.reason(),
                line.gap(),
                words.count(),
                signature(text, line.span()),
                label.dateline(),
                bullet(text, words),
                words.size() > 0 && words.isMark(words.size() - 1, ":"),
                line.indent());
    }

    /** The page's first line in two where a date is stamped before its words. */
    List<Line> parted(String text, Line first) {
        Words words = Words.of(text, first.span());
        int cut = datelines.stamp(words);
        boolean told =
                cut > 0
                        && words.isWord(cut)
                        && datelines.read(words, cut, words.size()).strangers() >= TOLD;
        if (!told) {
            return List.of(first);
        }
        Span stamp = new Span(first.span().start(), words.span(cut - 1).end());
        Span rest = new Span(words.span(cut).start(), first.span().end());
        return List.of(
                new Line(stamp, first.gap(), first.indent()), new Line(rest, 1, first.indent()));
    }

    private Label label(String text, Words words, boolean tail) {
        if (!words.complete()) {
            return furniture.isTicker(text, words)
                    ? new Label(Kind.FURNITURE, "ticker")
                    : new Label(Kind.PROSE, "");
        }
        Label label = sectionDate(words);
        label = label == null ? furniture.read(words, tail) : label;
        label = label == null ? pictureOrDate(words) : label;
        label = label == null ? credit(words) : label;
        label = label == null ? furniture.bar(text, words) : label;
        return label == null ? shape(words) : label;
    }

    /** «عرب وعالم 3-3-2022» is more than the name of a section. */
    private @Nullable Label sectionDate(Words words) {
        return furniture.opensSection(words) ? dateline(words) : null;
    }

    /** A caption may hold a date, and a dateline may end in an agency's name. */
    private @Nullable Label pictureOrDate(Words words) {
        Label caption = captions.read(words);
        boolean told = caption != null && strangers(words) >= 5;
        Label dateline = told ? null : dateline(words);
        return dateline == null ? caption : dateline;
    }

    private int strangers(Words words) {
        return datelines.read(words, 0, words.size()).strangers();
    }

    private @Nullable Label dateline(Words words) {
        if (words.count() > LONG) {
            return null;
        }
        var reading = datelines.read(words, 0, words.size());
        if (reading.best() == null || !isDateline(words, reading)) {
            return null;
        }
        return reading.clock()
                ? new Label(Kind.FURNITURE, "clock")
                : new Label(Kind.DATELINE, "dateline", reading.best());
    }

    private boolean isDateline(Words words, DatelineReader.Reading reading) {
        if (reading.strangers() == 0) {
            return true;
        }
        if (endsSentence(words) || reading.clock()) {
            return false;
        }
        if (reading.labelled()) {
            return reading.strangers() <= MOST_STRANGERS;
        }
        if (reading.best() != null && reading.best().rank() == Dateline.Rank.LABELLED) {
            return reading.strangers() <= MOST_BESIDE;
        }
        return reading.touching()
                ? reading.strangers() <= 3
                        && (credits.isPlace(words, 0, 1) || furniture.opensSection(words))
                : reading.strangers() <= 5 || credits.read(words, 0, words.size()) != null;
    }

    private @Nullable Label credit(Words words) {
        boolean credit =
                (!endsSentence(words) || trailsOff(words))
                        && credits.read(words, 0, words.size()) != null;
        return credit ? new Label(Kind.CREDIT, "source credit") : null;
    }

    private Label shape(Words words) {
        return isProse(words) ? new Label(Kind.PROSE, "") : new Label(Kind.TITLE, "");
    }

    private boolean isProse(Words words) {
        int count = words.count();
        return count >= LONG
                || count >= VERBAL && (isVerbFirst(words) || goesOn(words))
                || count >= CLAUSE && mayBeVerb(words)
                || count >= 5 && endsSentence(words) && !isExclaimed(words, count)
                || hasSentence(words);
    }

    /** A whole sentence, with an end mark, a signature or a note in brackets behind it. */
    private static boolean hasSentence(Words words) {
        int count = 0;
        for (int i = 0; i < words.size() - 1; i++) {
            count += words.isMark(i) ? 0 : 1;
            if (count >= SENTENCE && isStop(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** A single full stop behind a word of some length, with a blank behind it. */
    private static boolean isStop(Words words, int at) {
        return words.isMark(at, ".")
                && words.isWord(at - 1)
                && words.at(at - 1).length() > 2
                && !words.isMark(at + 1, ".")
                && words.span(at + 1).start() > words.span(at).end();
    }

    /** Headlines may ask and exclaim. */
    private static boolean isExclaimed(Words words, int count) {
        int last = words.size() - 1;
        return count <= 16
                && (!words.isMark(last, ".\"\u00BB\u201D)") || words.isMark(last - 1, ".\u2026"));
    }

    private static boolean endsSentence(Words words) {
        int last = words.size() - 1;
        while (last > 0 && words.isMark(last, "\"\u00BB\u201D\u2019')]")) {
            last--;
        }
        return words.isMark(last, STOPS);
    }

    private static boolean trailsOff(Words words) {
        int last = words.size() - 1;
        return words.isMark(last, "\u2026")
                || words.isMark(last, ".") && words.isMark(last - 1, ".");
    }

    private boolean isVerbFirst(Words words) {
        int at = words.skipMarks(0);
        if (!words.isWord(at)) {
            return false;
        }
        String word = words.at(at);
        if (!lexicon.vocabulary().forms(word).isEmpty() || lexicon.names().word(word) >= 0) {
            return isVerb(word) && !credits.isPlace(words, at, at + 1);
        }
        boolean joined =
                word.length() > 3
                        && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH);
        return joined && isVerb(word.substring(1));
    }

    private boolean mayBeVerb(Words words) {
        int at = words.skipMarks(0);
        return words.isWord(at)
                && lexicon.vocabulary().forms(words.at(at)).stream()
                        .anyMatch(form -> form.pos() == WordForm.Pos.PERFECT)
                && !credits.isPlace(words, at, at + 1);
    }

    /** Whether a conjunction joins the line to the one before: no headline begins so. */
    private boolean goesOn(Words words) {
        int at = words.skipMarks(0);
        if (!words.isWord(at) || at > 0 || words.at(at).length() < 4) {
            return false;
        }
        String word = words.at(at);
        return word.charAt(0) == Letters.WAW && !isKnown(word) && isKnown(word.substring(1));
    }

    private boolean isKnown(String word) {
        return !lexicon.vocabulary().forms(word).isEmpty() || lexicon.names().word(word) >= 0;
    }

    private boolean isVerb(String word) {
        boolean verb = false;
        for (WordForm form : lexicon.vocabulary().forms(word)) {
            if (form.pos() != WordForm.Pos.PERFECT) {
                return false;
            }
            verb = true;
        }
        return verb;
    }

    private static char bullet(String text, Words words) {
        boolean bullet =
                words.size() > 1
                        && words.isMark(0, BULLETS)
                        && !words.isMark(1)
                        && !words.isNumber(1);
        return bullet ? text.charAt(words.span(0).start()) : 0;
    }

    /** Lines with the same letters have the same number. */
    static long signature(String text, Span span) {
        if (span.length() > SIGNED) {
            return 0;
        }
        long hash = 1469598103934665603L;
        for (int i = span.start(); i < span.end(); i++) {
            char c = Letters.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ c) * 1099511628211L;
            }
        }
        return hash == 0 ? 1 : hash;
    }
}
