package isnad.page;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Months;
import isnad.model.Article;
import isnad.model.Page;
import java.util.ArrayList;
import java.util.List;

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
    private final Composer composer;

    public ArticleReader(Lexicon lexicon) {
        Furniture furniture = Furniture.load();
        var datelines = new DatelineReader(furniture, Months.load());
        var outlets = new Outlets(lexicon, furniture);
        var credits = new Credits(furniture, datelines, outlets, lexicon);
        var captions = new Captions(furniture, outlets);
        var words = new FurnitureReader(furniture);
        this.labeller = new Labeller(new LineReader(lexicon, words, datelines, captions, credits));
        this.composer =
                new Composer(
                        credits,
                        new LeadReader(credits, datelines),
                        new OutletReader(furniture, outlets),
                        new EndMarks(furniture));
    }

    /** The articles of a page in its order; none for a page without any letters. */
    public List<Article> read(Page page) {
        if (page.text().chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        return articles(page, labeller.label(page.text(), Lines.of(page.text())));
    }

    private List<Article> articles(Page page, List<Block> blocks) {
        String digest = Ids.digest(page.text());
        List<Article> articles = new ArrayList<>();
        for (List<Block> part : Splitter.split(page.text(), blocks)) {
            articles.add(composer.compose(page, digest, articles.size(), part));
        }
        return articles;
    }
}
