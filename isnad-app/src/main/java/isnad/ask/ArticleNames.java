package isnad.ask;

import isnad.ledger.Ledger;
import isnad.record.ArticleLine;
import org.jspecify.annotations.Nullable;

/** Finds articles by their ids. */
public record ArticleNames(Ledger ledger) {
    public @Nullable ArticleLine find(String id) {
        return ledger.articles(id).stream()
                .map(stored -> stored.record().article())
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
