package isnad.ask;

import isnad.ledger.Ledger;
import isnad.record.ArticleLine;
import isnad.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/** Finds articles by their ids, or by their numbers in a ledger. */
public record ArticleNames(Ledger ledger) {
    private static final int MOST_DIGITS = 18;

    /** The article of that id, or null. */
    public @Nullable ArticleLine find(String id) {
        return ledger.articles(id).stream()
                .map(stored -> stored.record().article())
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The article of that id or else of that number, or null. */
    public @Nullable StoredArticle stored(String name) {
        Long known = ledger.store().articles().find(name);
        boolean isNumber =
                name.length() <= MOST_DIGITS
                        && !name.isEmpty()
                        && name.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (known == null && isNumber) {
            known = Long.parseLong(name);
        }
        return known == null ? null : ledger.article(known);
    }
}
