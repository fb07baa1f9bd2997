package isnad.page;

import isnad.lexicon.Letters;
import isnad.lexicon.World.Medium;
import isnad.model.Dropped;
import isnad.model.Facts;
import isnad.model.Outlet;
import isnad.model.Page;
import isnad.model.Span;
import isnad.page.Furniture.Kind;
import isnad.page.Furniture.Match;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who published an article: address, credit, what the paper says of itself, source line. */
final class OutletReader {
    private static final String OPENING = "\u00AB\"\u201C";
    private static final String CLOSING = "\u00BB\"\u201D";
    private static final Set<Kind> KICKERS = EnumSet.of(Kind.SECTION, Kind.LINE);
    private static final Set<String> PAPERS = Set.of("newspaper", "website");
    private static final Set<String> LEARNT =
            Set.of(
                    "\u0639\u0644\u0645\u062A",
                    "\u0648\u0639\u0644\u0645\u062A",
                    "\u0639\u0644\u0645");

    private final Furniture furniture;
    private final Outlets outlets;
    private final Signatures signatures;

    OutletReader(Furniture furniture, Outlets outlets, Signatures signatures) {
        this.furniture = furniture;
        this.outlets = outlets;
        this.signatures = signatures;
    }

    @Nullable Outlet outlet(
            Page page,
            Facts facts,
            List<Block> blocks,
            List<Span> body,
            List<Dropped> dropped,
            @Nullable Outlet credited) {
        String address = facts.url() == null ? page.name() : facts.url();
        Outlet host = outlets.ofAddress(address);
        host = host == null && facts.outlet() != null ? outlets.ofName(facts.outlet()) : host;
        if (host != null || credited != null) {
            return host != null ? host : credited;
        }
        Outlet own = selfReference(page.text(), body);
        own = own == null ? told(page.text(), body) : own;
        own = own == null ? source(page.text(), blocks) : own;
        return own != null ? own : signatures.outlet(page.text(), dropped);
    }

    /** «علمت «X»». */
    private @Nullable Outlet selfReference(String text, List<Span> body) {
        for (Span span : body) {
            Words words = Words.of(text, span);
            for (int i = 0; i + 3 < words.size(); i++) {
                Outlet outlet = LEARNT.contains(words.at(i)) ? quoted(text, words, i + 1) : null;
                if (outlet != null) {
                    return outlet;
                }
            }
        }
        return null;
    }

    /** «قال لـ«X»»: a paper that is told something by name, without «صحيفة», speaks of itself. */
    private @Nullable Outlet told(String text, List<Span> body) {
        for (Span span : body) {
            Words words = Words.of(text, span);
            for (int i = 0; i + 2 < words.size(); i++) {
                Medium medium = isTo(words, i) ? quotedMedium(words, i + 2) : null;
                if (medium != null && PAPERS.contains(medium.kind())) {
                    return Outlets.outlet(medium);
                }
            }
        }
        return null;
    }

    private static boolean isTo(Words words, int at) {
        return words.isWord(at)
                && words.at(at).length() == 1
                && words.at(at).charAt(0) == Letters.LAM
                && words.isMark(at + 1, OPENING);
    }

    private @Nullable Medium quotedMedium(Words words, int from) {
        int close = from;
        while (close < words.size() && !words.isMark(close, CLOSING)) {
            close++;
        }
        return outlets.known(words, from, close);
    }

    private @Nullable Outlet quoted(String text, Words words, int at) {
        Match head = furniture.match(words, at, Kind.MEDIUM);
        int open = head == null ? at : head.end();
        if (!words.isMark(open, OPENING)) {
            return null;
        }
        int close = open + 1;
        while (close < words.size() && !words.isMark(close, CLOSING)) {
            close++;
        }
        return outlets.named(text, words, open + 1, Math.min(close, words.size()));
    }

    /** «المصدر: X». */
    private @Nullable Outlet source(String text, List<Block> blocks) {
        for (Block block : blocks) {
            if (block.reason().equals("source credit")) {
                Words words = Words.of(text, block.span());
                Match label = furniture.match(words, words.skipMarks(0), Kind.LABEL);
                int from = label == null ? words.size() : words.skipMarks(label.end());
                Medium known = first(words, from);
                if (known != null) {
                    return Outlets.outlet(known);
                }
            }
        }
        return null;
    }

    /** «الجزيرة نت + وكالات»: the first of several. */
    private @Nullable Medium first(Words words, int from) {
        Medium known = null;
        for (int to = words.size(); to > from && known == null; to--) {
            boolean ends = to == words.size() || words.isMark(to) || isAnd(words, to);
            known = ends ? outlets.known(words, from, to) : null;
        }
        return known;
    }

    private static boolean isAnd(Words words, int at) {
        return words.isWord(at) && words.at(at).charAt(0) == Letters.WAW;
    }

    /** The token behind a kicker such as «عاجل |», or 0. */
    int kicker(Words words) {
        Match match = furniture.match(words, 0, KICKERS);
        boolean bar = match != null && words.isMark(match.end(), "|");
        return match != null && bar ? words.skipMarks(match.end()) : 0;
    }
}
