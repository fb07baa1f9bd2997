package isnad.page;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.lexicon.World.Medium;
import isnad.model.Outlet;
import isnad.page.Furniture.Kind;
import isnad.page.Furniture.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads credit lines, part by part: place, outlet, writer, «خاص», date. */
final class Credits {
    private static final int MOST_WORDS = 14;
    private static final int MOST_NAMES = 7;
    private static final String QUOTES = "\u00AB\"\u201C\u2018\u201E'";
    private static final String JOINTS =
            "/-\u2013\u2014\u2212:|\u2022\u00B7()[]\u060C,"
                    + "\u00AB\u00BB\"\u201C\u201D\u201E\u2018\u2019'.*";
    private static final Set<Kind> WRITER = EnumSet.of(Kind.BYLINE);
    private static final Set<Kind> SECTIONS = EnumSet.of(Kind.SECTION, Kind.LINE);

    private final Furniture furniture;
    private final DatelineReader datelines;
    private final Outlets outlets;
    private final Lexicon lexicon;

    Credits(Furniture furniture, DatelineReader datelines, Outlets outlets, Lexicon lexicon) {
        this.furniture = furniture;
        this.datelines = datelines;
        this.outlets = outlets;
        this.lexicon = lexicon;
    }

    /** What one part of a credit line is. */
    enum Part {
        PLACE,
        MEDIUM,
        SPECIAL,
        WRITER,
        DATE,
        SECTION,
        OTHER
    }

    /** A part with its tokens; {@code quoted} where it stands in quotation marks. */
    record Piece(Part part, int from, int to, boolean quoted) {}

    /** The parts of a credit line. */
    record Credit(List<Piece> pieces) {
        boolean has(Part part) {
            return pieces.stream().anyMatch(piece -> piece.part() == part);
        }

        long count(Part part) {
            return pieces.stream().filter(piece -> piece.part() == part).count();
        }

        int words(Words words, Part part) {
            return pieces.stream()
                    .filter(piece -> piece.part() == part)
                    .mapToInt(piece -> words.count(piece.from(), piece.to()))
                    .sum();
        }
    }

    /** The tokens as a credit, or null where they are none. */
    @Nullable Credit read(Words words, int from, int to) {
        Credit credit = parts(words, from, to);
        return credit != null && isCredit(credit, words) ? credit : null;
    }

    /** The parts of a stretch, whatever they are; null where it is empty or too long. */
    @Nullable Credit parts(Words words, int from, int to) {
        int count = words.count(from, to);
        return count == 0 || count > MOST_WORDS ? null : new Credit(pieces(words, from, to));
    }

    private boolean isCredit(Credit credit, Words words) {
        int others = credit.words(words, Part.OTHER);
        if (credit.words(words, Part.WRITER) > MOST_NAMES || hasDots(words)) {
            return false;
        }
        if (credit.has(Part.SPECIAL)) {
            return others <= 4;
        }
        if (credit.has(Part.WRITER) && credit.pieces().size() > 1) {
            return others <= 4 && credit.pieces().stream().noneMatch(p -> isSaid(p, words));
        }
        if (credit.has(Part.MEDIUM)) {
            return others == 0 && (credit.pieces().size() > 1 || standsAlone(credit, words));
        }
        boolean quoted =
                credit.pieces().stream().anyMatch(p -> p.part() == Part.OTHER && p.quoted());
        return credit.has(Part.PLACE) && quoted && others <= 3 && credit.count(Part.OTHER) == 1;
    }

    /** What stands in quotation marks beside a name, and is no outlet's name, is a headline's. */
    private static boolean isSaid(Piece piece, Words words) {
        boolean last = words.skipMarks(piece.to()) >= words.size();
        boolean name = last && words.count(piece.from(), piece.to()) <= 2;
        return piece.quoted() && piece.part() != Part.MEDIUM && !name;
    }

    /** Two dots inside a line part the halves of a headline. */
    private static boolean hasDots(Words words) {
        for (int i = 1; i < words.size() - 2; i++) {
            if (words.isMark(i, ".") && words.isMark(i + 1, ".") && words.isWord(i + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAlone(Credit credit, Words words) {
        Piece piece = credit.pieces().getFirst();
        Medium known = outlets.known(words, piece.from(), piece.to());
        return known != null && (!known.strict() || piece.quoted())
                || outlets.hasTail(words, piece.to());
    }

    private List<Piece> pieces(Words words, int from, int to) {
        List<Piece> out = new ArrayList<>();
        boolean writer = false;
        for (int at = words.skipMarks(from); at < to; at = words.skipMarks(at)) {
            int end = end(words, at, to);
            Match special = furniture.match(words, at, Kind.SPECIAL);
            writer |= special == null && isWriter(words, at);
            at = add(words, at, end, writer, out);
        }
        return out;
    }

    private boolean isWriter(Words words, int at) {
        return !words.isMark(at - 1, QUOTES) && furniture.match(words, at, WRITER) != null;
    }

    private static int end(Words words, int from, int to) {
        int at = from;
        while (at < to && !words.isMark(at, JOINTS)) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private int add(Words words, int from, int to, boolean writer, List<Piece> out) {
        boolean quoted = words.isMark(from - 1, QUOTES);
        Match special = writer || quoted ? null : furniture.match(words, from, Kind.SPECIAL);
        if (special != null && special.end() <= to) {
            out.add(new Piece(Part.SPECIAL, from, special.end(), quoted));
            return special.end();
        }
        Part part = writer ? Part.WRITER : part(words, from, to, quoted);
        out.add(new Piece(part, from, to, quoted));
        return to;
    }

    private Part part(Words words, int from, int to, boolean quoted) {
        if (quoted) {
            return isMedium(words, from, to) ? Part.MEDIUM : Part.OTHER;
        }
        if (isPlace(words, from, to)) {
            return Part.PLACE;
        }
        if (isMedium(words, from, to)) {
            return Part.MEDIUM;
        }
        if (words.isNumber(from) && to == from + 1 || datelines.isDatePart(words, from, to)) {
            return Part.DATE;
        }
        if (isSection(words, from, to)) {
            return Part.SECTION;
        }
        boolean name = lexicon.isGivenName(words.at(from)) && words.count(from, to) <= 4;
        boolean initial = words.isWord(from) && words.at(from).length() == 1;
        return name || initial ? Part.WRITER : placeWithDate(words, from, to);
    }

    /** «العلا في 5 يناير», «إسلام آباد 10 مايو». */
    private Part placeWithDate(Words words, int from, int to) {
        for (int split = to - 1; split > from; split--) {
            if (isPlace(words, from, split) && datelines.isDatePart(words, split, to)) {
                return Part.DATE;
            }
        }
        return Part.OTHER;
    }

    private boolean isMedium(Words words, int from, int to) {
        Medium known = outlets.known(words, from, to);
        return known != null || outlets.shaped(words, from, to) && words.count(from, to) <= 6;
    }

    private boolean isSection(Words words, int from, int to) {
        Match match = furniture.match(words, from, SECTIONS);
        return match != null && match.end() == to;
    }

    /** Whether a short line puts a place beside a name: «بيروت: فلان». */
    boolean isPlaceLine(Words words) {
        Credit credit = words.count() <= 6 ? parts(words, 0, words.size()) : null;
        return credit != null && credit.has(Part.PLACE) && credit.pieces().size() == 2;
    }

    /** Whether the tokens are, as a whole, the name of a place or a state. */
    boolean isPlace(Words words, int from, int to) {
        Gazetteer names = lexicon.names();
        int node = Gazetteer.ROOT;
        for (int i = from; i < to && node != Gazetteer.NONE; i++) {
            node = names.next(node, names.word(words.at(i)));
        }
        return from < to
                && node != Gazetteer.NONE
                && names.senses(node).stream().anyMatch(Credits::isPlace);
    }

    private static boolean isPlace(Sense sense) {
        return sense instanceof Sense.PlaceName
                || sense instanceof Sense.StateName
                || sense instanceof Sense.Metonym;
    }

    /** The outlet that a credit names, or null. */
    @Nullable Outlet outlet(String page, Words words, Credit credit) {
        Piece medium = best(credit, words);
        return medium == null ? null : outlets.named(page, words, medium.from(), medium.to());
    }

    private static @Nullable Piece best(Credit credit, Words words) {
        Piece best = null;
        for (Piece piece : credit.pieces()) {
            boolean told = piece.quoted() || credit.has(Part.SPECIAL) || credit.has(Part.WRITER);
            boolean other =
                    piece.part() == Part.OTHER && told && words.at(piece.from()).length() > 1;
            boolean named = piece.part() == Part.MEDIUM || other;
            if (named && (best == null || rank(piece) > rank(best))) {
                best = piece;
            }
        }
        return best;
    }

    private static int rank(Piece piece) {
        return (piece.part() == Part.MEDIUM ? 2 : 0) + (piece.quoted() ? 1 : 0);
    }
}
