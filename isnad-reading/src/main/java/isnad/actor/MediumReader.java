package isnad.actor;

import isnad.lexicon.Sense;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a medium: {@code صحيفة «هآرتس» العبرية}, {@code وكالة الأنباء الإماراتية
 * (وام)}, {@code رويترز}. Names that are everyday words count only here, behind a head word or in
 * quotation marks.
 */
final class MediumReader {
    private static final int REACH = 6;

    /** A medium found; {@code known} is null for one that the lexicon does not have. */
    record Draft(int from, int to, World.@Nullable Medium known, int nameFrom, int nameTo) {}

    private MediumReader() {}

    /**
     * Reads behind the head word (صحيفة، قناة …) that ends before {@code at}; null where no name
     * follows.
     */
    static @Nullable Draft behindHead(Scan scan, int from, int at) {
        for (int i = at; i < scan.size() && i - at < REACH; i++) {
            Token token = scan.token(i);
            if (token.isMark("\u060C,.:")
                    || token.isOnly(Pos.PREPOSITION)
                    || token.asVerb() != null && i > at && token.asNominal() == null) {
                return null;
            }
            if (token.kind() == Token.Kind.QUOTE_OPEN) {
                return quoted(scan, from, i);
            }
            Scan.@Nullable Found<Sense.MediumName> medium =
                    scan.find(i, Sense.MediumName.class, true);
            boolean named =
                    medium != null
                            && medium.to() < scan.size()
                            && scan.token(medium.to()).kind() == Token.Kind.QUOTE_OPEN;
            if (medium != null && !named) {
                return new Draft(
                        from, closing(scan, medium.to()), medium.sense().medium(), i, medium.to());
            }
        }
        return latin(scan, from, at);
    }

    private static @Nullable Draft latin(Scan scan, int from, int at) {
        int end = at;
        while (end < scan.size() && scan.token(end).kind() == Token.Kind.LATIN) {
            end++;
        }
        return end == at ? null : new Draft(from, end, null, at, end);
    }

    /** A known or unknown name in quotation marks. */
    static @Nullable Draft quoted(Scan scan, int from, int open) {
        int close = close(scan, open);
        if (close < 0 || close == open + 1) {
            return null;
        }
        Scan.@Nullable Found<Sense.MediumName> medium =
                scan.find(open + 1, Sense.MediumName.class, true);
        boolean whole = medium != null && medium.to() == close;
        World.@Nullable Medium known = whole && medium != null ? medium.sense().medium() : null;
        return new Draft(from, trailing(scan, close + 1), known, open + 1, close);
    }

    private static int close(Scan scan, int open) {
        for (int i = open + 1; i < scan.size() && i - open < REACH + 2; i++) {
            if (scan.token(i).kind() == Token.Kind.QUOTE_CLOSE) {
                return i;
            }
        }
        return -1;
    }

    /** A nisba or adjective behind the name belongs to it: «هآرتس» [العبرية]. */
    private static int trailing(Scan scan, int at) {
        int to = at;
        while (to < scan.size()
                && to - at < 2
                && (scan.nisba(to) != null || scan.isDefiniteAdjective(to))) {
            to++;
        }
        return to;
    }

    private static int closing(Scan scan, int at) {
        int to = at < scan.size() && scan.token(at).isMark(")") ? at + 1 : at;
        boolean quoted = to < scan.size() && scan.token(to).kind() == Token.Kind.QUOTE_CLOSE;
        return trailing(scan, quoted ? to + 1 : to);
    }
}
