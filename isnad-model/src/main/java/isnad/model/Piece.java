package isnad.model;

import java.util.List;

/**
 * One article of a page as the page's structure tells it: its markup, or the feed, table or archive
 * that it came in.
 *
 * @param span all of it, in the page's text
 * @param regions what its lines are, in their order and without overlap; lines in no region are
 *     judged by their words alone
 * @param facts what the structure says of it
 */
public record Piece(Span span, List<Region> regions, Facts facts) {
    public Piece {
        regions = List.copyOf(regions);
    }
}
