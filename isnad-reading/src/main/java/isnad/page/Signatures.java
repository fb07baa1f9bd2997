package isnad.page;

import isnad.lexicon.World.Medium;
import isnad.model.Dropped;
import isnad.model.Outlet;
import isnad.model.Span;
import isnad.page.Credits.Credit;
import isnad.page.Credits.Part;
import isnad.page.Credits.Piece;
import isnad.page.Furniture.Kind;
import isnad.page.Furniture.Match;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outlet off lines that were taken out of the text for other reasons: a dateline that
 * ends in its agency, a deck that is a place and a paper, a name alone in the last line.
 */
final class Signatures {
    private static final Set<String> SIGNED =
            Set.of("dateline", "deck", "byline", "masthead", "source credit", "picture credit");
    private static final int LONGEST_TAIL = 4;
    private static final int LONGEST_PLACE = 3;
    private static final int LONGEST_NAME = 4;

    private final Furniture furniture;
    private final Credits credits;
    private final Outlets outlets;

    Signatures(Furniture furniture, Credits credits, Outlets outlets) {
        this.furniture = furniture;
        this.credits = credits;
        this.outlets = outlets;
    }

    /** The outlet that signs with one of these lines, the first that tells; or null. */
    @Nullable Outlet outlet(String text, List<Dropped> dropped) {
        for (Dropped drop : dropped) {
            Outlet outlet = SIGNED.contains(drop.reason()) ? outlet(text, drop) : null;
            if (outlet != null) {
                return outlet;
            }
        }
        return null;
    }

    /** The agency that one of these lines names, the first that does; or null. */
    @Nullable Outlet agency(String text, List<Dropped> dropped) {
        for (Dropped drop : dropped) {
            Medium agency = SIGNED.contains(drop.reason()) ? agency(text, drop) : null;
            if (agency != null) {
                return Outlets.outlet(agency);
            }
        }
        return null;
    }

    private @Nullable Medium agency(String text, Dropped drop) {
        Words words = Words.of(text, drop.what().span());
        Credit credit = credits.parts(words, 0, words.size());
        return credit == null || !isSigned(credit, words, drop) ? null : agency(words, credit);
    }

    private @Nullable Medium agency(Words words, Credit credit) {
        return credit.pieces().stream()
                .map(piece -> outlets.known(words, piece.from(), piece.to()))
                .filter(medium -> medium != null && medium.kind().equals("agency"))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Outlet outlet(String text, Dropped drop) {
        Span span = drop.what().span();
        Words words = Words.of(text, span);
        Outlet told = isDated(drop) ? tail(words) : null;
        Credit credit = told == null ? credits.parts(words, 0, words.size()) : null;
        return credit == null ? told : signed(text, words, credit, drop);
    }

    private static boolean isDated(Dropped drop) {
        return drop.reason().equals("dateline");
    }

    /** «الرياض 18 أبريل 2023 م واس»: an agency behind the date. */
    private @Nullable Outlet tail(Words words) {
        for (int from = Math.max(1, words.size() - LONGEST_TAIL); from < words.size(); from++) {
            Medium medium = words.isWord(from) ? outlets.known(words, from, words.size()) : null;
            if (medium != null && isClear(medium)) {
                return Outlets.outlet(medium);
            }
        }
        return null;
    }

    /** Everyday words that name a paper too are left; an agency's are not read otherwise here. */
    private static boolean isClear(Medium medium) {
        return !medium.strict() || medium.kind().equals("agency");
    }

    private @Nullable Outlet signed(String text, Words words, Credit credit, Dropped drop) {
        if (!isSigned(credit, words, drop)) {
            return null;
        }
        boolean told = isPlaced(credit) || credit.has(Part.SPECIAL) || credit.has(Part.WRITER);
        Piece name = name(words, credit.pieces(), told);
        return name == null ? null : outlets.named(text, words, name.from(), name.to());
    }

    /** Whether a line signs the text: what stands under a picture, placeless, is the picture's. */
    private static boolean isSigned(Credit credit, Words words, Dropped drop) {
        boolean picture = drop.reason().equals("picture credit") && !isPlaced(credit);
        return !picture && credit.pieces().stream().allMatch(piece -> isPart(piece, words));
    }

    private static boolean isPlaced(Credit credit) {
        return credit.has(Part.PLACE) || credit.has(Part.DATE);
    }

    /** Whether a piece is short enough to be a part of a signature. */
    private static boolean isPart(Piece piece, Words words) {
        int most = piece.quoted() ? LONGEST_NAME : LONGEST_PLACE;
        boolean free = piece.part() == Part.OTHER || piece.part() == Part.WRITER && piece.quoted();
        return !free || words.count(piece.from(), piece.to()) <= most;
    }

    private @Nullable Piece name(Words words, List<Piece> pieces, boolean told) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean quoted = pieces.get(i).quoted() && isQuotedName(words, pieces, i, told);
            if (quoted || isKnown(words, pieces, i)) {
                return pieces.get(i);
            }
        }
        return null;
    }

    private boolean isKnown(Words words, List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean beside = pieces.size() > 1;
        return piece.part() == Part.MEDIUM && (beside || isName(words, piece));
    }

    /** A name that is all of its line: known and no everyday word, or «قناة كذا». */
    private boolean isName(Words words, Piece piece) {
        Medium known = outlets.known(words, piece.from(), piece.to());
        boolean clear = known != null && isClear(known) || piece.quoted() || isHeaded(words, piece);
        return clear && words.count(piece.from(), piece.to()) <= LONGEST_NAME;
    }

    private boolean isHeaded(Words words, Piece piece) {
        return furniture.match(words, piece.from(), Kind.MEDIUM) != null;
    }

    /** «ملفات - مجلة «كذا»», «تقرير/ «كذا» - نيامي». */
    private boolean isQuotedName(Words words, List<Piece> pieces, int at, boolean told) {
        boolean headed = at > 0 && endsInHead(words, pieces.get(at - 1));
        boolean edge = at == pieces.size() - 1 || pieces.get(at + 1).part() != Part.OTHER;
        return headed || told && edge && pieces.size() > 1;
    }

    private boolean endsInHead(Words words, Piece piece) {
        Match head = furniture.match(words, piece.to() - 1, Kind.MEDIUM);
        return head != null && head.end() == piece.to();
    }
}
