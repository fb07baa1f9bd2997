package isnad.charset;

import isnad.model.Note;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mends text that went through a wrong encoding, once or more often: {@code Ø§Ù„Ø³} for {@code
 * الس}. A line is mended where that is certain: its letters go back exactly, Arabic comes out that
 * somebody could have written, and what stood there could not. All else stays as it is.
 */
final class Mojibake {
    private static final int MOST_TIMES = 3;

    private static final int FEW_LETTERS = 4;

    /** A longer line is mended in pieces. */
    private static final int LONGEST = 1 << 15;

    private static final MisreadUtf8 AS_WESTERN =
            new MisreadUtf8("UTF-8 read as windows-1252", ByteTable.WESTERN);
    private static final MisreadUtf8 AS_ARABIC =
            new MisreadUtf8("UTF-8 read as windows-1256", table("windows-1256"));
    private static final Misread REFERENCES =
            new MisreadReferences("written as character references");
    private static final List<Misread> UTF8 = List.of(AS_WESTERN, AS_ARABIC);
    private static final List<Misread> LEGACY =
            List.of(
                    new MisreadLegacy(
                            "windows-1256 read as windows-1252",
                            ByteTable.WESTERN,
                            table("windows-1256")),
                    new MisreadLegacy(
                            "ISO-8859-6 read as windows-1252",
                            ByteTable.WESTERN,
                            table("ISO-8859-6")));

    private final Map<List<Misread>, Integer> found = new LinkedHashMap<>();
    private int mended;

    private static ByteTable table(String charset) {
        return Objects.requireNonNull(ByteTable.of(Charset.forName(charset)));
    }

    /** The text, mended where that is certain, with a note added for what was done. */
    static String mend(String text, List<Note> notes) {
        if (!isSuspect(text)) {
            return text;
        }
        var mojibake = new Mojibake();
        String out = mojibake.lines(text);
        if (mojibake.mended > 0) {
            notes.add(mojibake.note());
        }
        return out;
    }

    /**
     * Whether the text has a run of letters beyond ASCII that begins as UTF-8 read byte by byte
     * would, or that has European letters only. One pass, as nearly every page is as it should be.
     */
    private static boolean isSuspect(String text) {
        int western = 0;
        char before = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                western = isWesternLetter(c) ? western + 1 : 0;
                if (western == FEW_LETTERS || before < 0x80 && begins(c, text.charAt(i + 1))) {
                    return true;
                }
            } else if (c == '&' && MisreadReferences.begins(text, i)) {
                return true;
            } else {
                western = 0;
            }
            before = c;
        }
        return false;
    }

    private static boolean isWesternLetter(char c) {
        return c >= 0xC0 && c <= 0xFF;
    }

    private static boolean begins(char first, char second) {
        return AS_WESTERN.begins(first, second) || AS_ARABIC.begins(first, second);
    }

    private String lines(String text) {
        List<String> lines = cut(text);
        List<@Nullable Way> ways = new ArrayList<>(lines.size());
        for (String line : lines) {
            ways.add(way(line));
        }
        if (found.isEmpty()) {
            return text;
        }
        List<Misread> commonest = commonest();
        var out = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            Way way = ways.get(i);
            String line = lines.get(i);
            String before =
                    way == null || way.isRivalOf(commonest) ? undo(line, commonest) : way.text;
            mended += before.equals(line) ? 0 : 1;
            out.append(before);
        }
        return out.toString();
    }

    private List<Misread> commonest() {
        return found.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    /**
     * A line beside those that were mended: in the commonest of their ways, if it is such a line.
     */
    private static String undo(String line, List<Misread> commonest) {
        String before = line;
        for (Misread misread : commonest) {
            String undone = misread.undoBeside(before);
            before = undone == null ? before : undone;
        }
        return before;
    }

    /** Lines with their ends; long ones in pieces that end behind ASCII. */
    private static List<String> cut(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isEnd(text, at, at + 1 - from)) {
                lines.add(text.substring(from, at + 1));
                from = at + 1;
            }
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    private static boolean isEnd(String text, int at, int length) {
        char c = text.charAt(at);
        if (c == '\n' || length <= LONGEST) {
            return c == '\n';
        }
        return c < 0x80 && c != '?'
                || length > 2 * LONGEST && at + 1 < text.length() && !isTail(text.charAt(at + 1))
                || length > 3 * LONGEST;
    }

    private static boolean isTail(char c) {
        return AS_WESTERN.isTail(c) || AS_ARABIC.isTail(c);
    }

    private @Nullable Way way(String line) {
        var asItIs = new Way(line, List.of());
        @Nullable Way best = best(line, asItIs, null);
        Way plain = asItIs.undo(REFERENCES);
        if (plain != null) {
            best = best(plain.text, plain, best);
        }
        if (best != null) {
            found.merge(best.undone, letters(best.text), Integer::sum);
        }
        return best;
    }

    private static int letters(String text) {
        return Likelihood.of(text).letters();
    }

    /** The best of all ways from here on that are certain, or {@code best} if none is better. */
    private static @Nullable Way best(String line, Way way, @Nullable Way best) {
        @Nullable Way better = best;
        for (Misread misread : way.undone.size() < MOST_TIMES ? UTF8 : List.<Misread>of()) {
            Way next = way.undo(misread);
            if (next != null) {
                better = best(line, next, next.orBetter(line, better));
            }
        }
        for (Misread misread : LEGACY) {
            Way next = way.undo(misread);
            better = next == null ? better : next.orBetter(line, better);
        }
        return better;
    }

    private Note note() {
        String ways =
                found.keySet().stream()
                        .filter(undone -> !new Way("", undone).isRivalOf(commonest()))
                        .map(Mojibake::words)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return new Note(
                "page.mojibake",
                "%s: mended in %d %s".formatted(ways, mended, mended == 1 ? "line" : "lines"));
    }

    private static String words(List<Misread> undone) {
        return undone.reversed().stream().map(Misread::name).collect(Collectors.joining(", then "));
    }

    /** What a line may have been, and what was undone to it. */
    private record Way(String text, List<Misread> undone) {
        /** How much likelier than chance each pair of letters must be, in bits. */
        private static final double CERTAIN = 0.5;

        /** The same for a line of one step, where every word of letters could be another's. */
        private static final double CERTAIN_LEGACY = 1;

        private static final int SOME_LETTERS = 10;
        private static final int FEW_KINDS = 3;

        @Nullable Way undo(Misread misread) {
            String before = misread.undo(text);
            return before == null
                    ? null
                    : new Way(before, Stream.concat(undone.stream(), Stream.of(misread)).toList());
        }

        private @Nullable Way orBetter(String line, @Nullable Way other) {
            return isCertain(line) && (other == null || isLikelierThan(other)) ? this : other;
        }

        private boolean isLikelierThan(Way other) {
            return Likelihood.of(text).bits() > Likelihood.of(other.text).bits();
        }

        /** Whether lines beside this one say that it is in another encoding than it seems. */
        private boolean isRivalOf(List<Misread> commonest) {
            return undone.getLast() instanceof MisreadLegacy
                    && commonest.getLast() instanceof MisreadLegacy
                    && !undone.equals(commonest);
        }

        private boolean isCertain(String line) {
            Likelihood now = Likelihood.of(text);
            Likelihood before = Likelihood.of(line);
            boolean legacy = undone.getLast() instanceof MisreadLegacy;
            return now.letters() >= (legacy ? SOME_LETTERS : FEW_LETTERS)
                    && kinds() >= FEW_KINDS
                    && now.bits() >= (legacy ? CERTAIN_LEGACY : CERTAIN)
                    && (before.letters() == 0 || now.bits() > before.bits() + 1);
        }

        private long kinds() {
            return text.chars().filter(c -> c >= 0x620 && c <= 0x6FF).distinct().count();
        }
    }
}
