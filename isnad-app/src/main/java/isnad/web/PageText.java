package isnad.web;

import isnad.model.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page's paragraphs: those of the article, and those round it that are none of its text.
 *
 * @param cut whether there are more than are shown
 */
public record PageText(List<Paragraph> paragraphs, boolean cut) {
    /** Paragraphs that are shown; pages may be hostile. */
    private static final int MOST_PARAGRAPHS = 2000;

    /** Letters of them all. */
    private static final int MOST_LETTERS = 200_000;

    private static final String LINES = "\\R";

    /** Beyond so many lines each is looked up whole only. */
    private static final int MOST_PARTS = 500;

    /** Pieces of evidence of one act that are looked for; pages may be hostile. */
    private static final int MOST_PLACES = 20;

    public PageText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A paragraph.
     *
     * @param number from 0
     * @param start offset in the page as delivered; -1 where only the article's text is there
     */
    public record Paragraph(int number, int start, String text, Kind kind) {
        private Paragraph upTo(int letters) {
            boolean whole = text.length() <= letters;
            return whole ? this : new Paragraph(number, start, text.substring(0, letters), kind);
        }
    }

    /** What a paragraph is. */
    public enum Kind {
        HEADLINE,
        BODY,
        /** Menus, notices and whatever else is not the article's. */
        FURNITURE
    }

    /** Letters of a paragraph, half open, in UTF-16 units. */
    public record Place(int paragraph, int start, int end) {}

    /**
     * The text of an article on its page.
     *
     * @param article headline and paragraphs, a line each
     * @param page as delivered; null where only the article is known, or the page is markup
     */
    static PageText of(String article, @Nullable String page) {
        String[] lines = article.split(LINES, -1);
        return page == null ? alone(lines) : within(lines, page);
    }

    private static PageText alone(String[] lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                Kind kind = paragraphs.isEmpty() ? Kind.HEADLINE : Kind.BODY;
                paragraphs.add(new Paragraph(paragraphs.size(), -1, line, kind));
            }
        }
        return bounded(paragraphs);
    }

    private static PageText within(String[] lines, String page) {
        Set<String> own = new HashSet<>();
        for (String line : lines) {
            own.add(line.strip());
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        boolean headed = false;
        for (String line : page.split(LINES, -1)) {
            int at = page.indexOf(line, start);
            if (!line.isBlank()) {
                Kind kind = kind(line.strip(), lines[0].strip(), own);
                boolean again = kind == Kind.HEADLINE && headed;
                headed |= kind == Kind.HEADLINE;
                kind = again ? Kind.FURNITURE : kind;
                paragraphs.add(new Paragraph(paragraphs.size(), at, line, kind));
            }
            start = at + line.length();
        }
        return bounded(paragraphs);
    }

    private static PageText bounded(List<Paragraph> all) {
        List<Paragraph> shown = new ArrayList<>();
        int left = MOST_LETTERS;
        for (Paragraph paragraph : all) {
            if (left == 0 || shown.size() == MOST_PARAGRAPHS) {
                break;
            }
            shown.add(paragraph.upTo(left));
            left -= shown.getLast().text().length();
        }
        boolean whole = all.isEmpty() || shown.equals(all);
        return new PageText(shown, !whole);
    }

    private static Kind kind(String line, String headline, Set<String> own) {
        if (line.equals(headline)) {
            return Kind.HEADLINE;
        }
        return own.contains(line)
                        || own.size() < MOST_PARTS
                                && own.stream().anyMatch(part -> isPart(part, line))
                ? Kind.BODY
                : Kind.FURNITURE;
    }

    /** The article's lines are free of what stood before or behind them in the page's. */
    private static boolean isPart(String part, String line) {
        return part.length() > 20 && line.contains(part);
    }

    /** Where words of evidence stand. */
    List<Place> places(List<Evidence> evidence) {
        return evidence.stream()
                .limit(MOST_PLACES)
                .map(this::place)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Place place(Evidence words) {
        if (paragraphs.isEmpty()) {
            return null;
        }
        Paragraph at = at(words.span().start());
        int within = words.span().start() - at.start();
        if (at.start() >= 0 && at.text().startsWith(words.text(), within)) {
            return new Place(at.number(), within, within + words.text().length());
        }
        return paragraphs.stream()
                .filter(paragraph -> paragraph.text().contains(words.text()))
                .findFirst()
                .map(paragraph -> found(paragraph, words.text()))
                .orElse(null);
    }

    private static Place found(Paragraph paragraph, String words) {
        int at = paragraph.text().indexOf(words);
        return new Place(paragraph.number(), at, at + words.length());
    }

    /** The last paragraph that begins at an offset or before it. */
    private Paragraph at(int offset) {
        int low = 0;
        for (int high = paragraphs.size() - 1; low < high; ) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return paragraphs.get(low);
    }

    /** A stretch of a paragraph. */
    public record Stretch(String text, boolean marked) {}

    /** A paragraph in stretches, those of the places marked. */
    public static List<Stretch> stretches(Paragraph paragraph, List<Place> marked) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (Place place : marked) {
            if (place.paragraph() == paragraph.number() && place.start() >= from) {
                stretches.add(new Stretch(paragraph.text().substring(from, place.start()), false));
                stretches.add(
                        new Stretch(paragraph.text().substring(place.start(), place.end()), true));
                from = place.end();
            }
        }
        stretches.add(new Stretch(paragraph.text().substring(from), false));
        return stretches;
    }
}
