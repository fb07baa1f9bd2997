package isnad.html;

import isnad.model.Facts;
import isnad.model.Page;
import isnad.model.Piece;
import isnad.model.Region;
import isnad.model.Region.Role;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Writes the text of a page in its order, with what its lines are. */
final class PageWriter {
    private final Layout layout;
    private final Sorting sorting;
    private final Lettering letters;
    private final List<Piece> pieces = new ArrayList<>();
    private List<Region> regions = new ArrayList<>();
    private int begun;

    PageWriter(String html, Layout layout, Sorting sorting) {
        this.layout = layout;
        this.sorting = sorting;
        this.letters = new Lettering(html);
    }

    /** Writes the headline that stands only in the head of the page: an element's own text. */
    void title(Element element) {
        int start = letters.length();
        for (TextNode node : element.textNodes()) {
            Range range = node.sourceRange();
            letters.write(node.getWholeText(), range.startPos(), range.endPos(), false);
        }
        end(start, Role.HEADLINE, "");
    }

    /** Writes the headline that stands only in an attribute in the head of the page. */
    void title(Element element, String attribute) {
        int start = letters.length();
        Range range = element.attributes().sourceRange(attribute).valueRange();
        letters.write(element.attr(attribute), range.startPos(), range.endPos(), false);
        end(start, Role.HEADLINE, "");
    }

    /** Writes blocks; those that nobody sees and that are no part of an article are left out. */
    void blocks(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean hidden = Mark.INVISIBLE.in(layout.around(i));
            if (!hidden || !sorting.is(i, Role.FURNITURE)) {
                block(i);
            }
        }
    }

    private void block(int index) {
        Tree tree = layout.tree;
        Block block = layout.blocks.get(index);
        int start = letters.length();
        boolean lines = tree.isPreformatted(block.element);
        for (int i = block.firstText; i < block.endText; i++) {
            if (tree.broken[i] != 0) {
                letters.endLine();
            }
            Range range = tree.text[i].sourceRange();
            letters.write(tree.text[i].getWholeText(), range.startPos(), range.endPos(), lines);
        }
        end(start, sorting.roles[index], sorting.reasons[index]);
    }

    private void end(int start, Role role, String reason) {
        int end = letters.length();
        letters.endLine();
        if (end <= start) {
            return;
        }
        Region last = regions.isEmpty() ? null : regions.getLast();
        boolean more =
                role == Role.FURNITURE
                        && last != null
                        && last.role() == role
                        && last.reason().equals(reason);
        if (more) {
            Span span = new Span(regions.removeLast().span().start(), end);
            regions.add(new Region(span, role, reason));
        } else {
            regions.add(new Region(new Span(start, end), role, reason));
        }
    }

    /** Ends an article. */
    void piece(Facts facts) {
        pieces.add(new Piece(new Span(begun, letters.length()), regions, facts));
        regions = new ArrayList<>();
        begun = letters.length();
    }

    Page page(String name) {
        var builder = letters.builder();
        return new Page(name, builder.text(), builder.original(), pieces);
    }
}
