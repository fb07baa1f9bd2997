package isnad.page;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Months;
import isnad.model.Article;
import isnad.model.Facts;
import isnad.model.Outlet;
import isnad.model.Page;
import isnad.model.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page into its articles.
 *
 * <pre>{@code
 * List<Article> articles = new ArticleReader(Lexicon.load()).read(new Page("page.txt", text));
 * }</pre>
 *
 * <p>Holds no state between pages; one reader serves any number of threads.
 */
public final class ArticleReader {
    private final Labeller labeller;
    private final Structured structured;
    private final Splitter splitter;
    private final Composer composer;
    private final Signatures signatures;

    public ArticleReader(Lexicon lexicon) {
        Furniture furniture = Furniture.load();
        var datelines = new DatelineReader(furniture, Months.load());
        var outlets = new Outlets(lexicon, furniture);
        var credits = new Credits(furniture, datelines, outlets, lexicon);
        var captions = new Captions(furniture, outlets);
        var words = new FurnitureReader(furniture);
        this.labeller = new Labeller(new LineReader(lexicon, words, datelines, captions, credits));
        this.structured = new Structured(labeller);
        this.signatures = new Signatures(furniture, credits, outlets);
        var leads = new LeadReader(credits, datelines);
        this.splitter = new Splitter(lexicon, leads);
        this.composer =
                new Composer(
                        credits,
                        leads,
                        new OutletReader(furniture, outlets, signatures),
                        new EndMarks(furniture),
                        new Teasers(lexicon));
    }

    /**
     * The news agency whose text the article's dateline or credit says it is, where another outlet
     * publishes it; null where none is named.
     */
    public @Nullable Outlet agency(Article article) {
        Outlet agency = signatures.agency(article.page().text(), article.dropped());
        boolean own = agency == null || agency.equals(article.outlet());
        return own ? null : agency;
    }

    /** The articles of a page in its order; none for a page without any letters. */
    public List<Article> read(Page page) {
        if (page.text().chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        List<Article> articles = new ArrayList<>();
        String digest = Ids.digest(page.deliveredText());
        if (page.pieces().isEmpty()) {
            List<Block> blocks = labeller.label(page.text(), Lines.of(page.text()));
            add(articles, page, digest, blocks, Facts.NONE);
        }
        for (Piece piece : page.pieces()) {
            add(articles, page, digest, structured.label(page.text(), piece), piece.facts());
        }
        return articles;
    }

    /** The facts are those of the first: another date may not be lent to a glued article. */
    private void add(
            List<Article> articles, Page page, String digest, List<Block> blocks, Facts facts) {
        Facts known = facts;
        for (List<Block> part : splitter.split(page.text(), blocks)) {
            if (!part.isEmpty()) {
                articles.add(composer.compose(page, digest, articles.size(), part, known));
                known = Facts.NONE;
            }
        }
    }
}
