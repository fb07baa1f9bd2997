package isnad.ledger;

import isnad.copies.ArticleText;
import isnad.copies.CopyIndex;
import isnad.copies.Relation;
import isnad.lexicon.Lexicon;
import isnad.model.Outlet;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Telling;
import isnad.story.origin.OriginFinder;
import isnad.story.origin.Origins;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the independent origins behind a line; which of its tellers copied another is found out on
 * the spot. Thread-safe.
 */
public final class LineOrigins {
    /** Of a line with more tellings only so many articles are compared as texts. */
    private static final int MOST_COMPARED = 256;

    private final OriginFinder finder;

    public LineOrigins(Lexicon lexicon) {
        this.finder = new OriginFinder(lexicon);
    }

    /** What stands behind a line. */
    public Origins of(Line line) {
        return finder.find(line.tellings(), copies(line.tellings()));
    }

    /** How many independent origins stand behind a line. */
    public int count(Line line) {
        return of(line).count();
    }

    /** Ids of articles that are copies, each with the one that it was copied from. */
    private static Map<String, String> copies(List<Telling> tellings) {
        Map<String, ArticleLine> articles = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            articles.putIfAbsent(telling.article().id(), telling.article());
        }
        return articles.size() < 2 ? Map.of() : copies(articles);
    }

    private static Map<String, String> copies(Map<String, ArticleLine> articles) {
        var index = new CopyIndex();
        Map<String, String> copies = new HashMap<>();
        for (ArticleLine article : articles.values().stream().limit(MOST_COMPARED).toList()) {
            Relation copy = index.original(text(article));
            if (copy != null) {
                String id = article.id();
                copies.put(id, copy.a().equals(id) ? copy.b() : copy.a());
            }
        }
        return copies;
    }

    private static ArticleText text(ArticleLine article) {
        Outlet outlet = article.outlet();
        return new ArticleText(
                article.id(),
                article.text(),
                article.url(),
                outlet == null ? null : outlet.id(),
                ArticleText.day(article.published()),
                null);
    }
}
