package isnad.copies;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Facts;
import isnad.model.Outlet;
import isnad.model.Published;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns articles into what copies are looked for in. Thread-safe. */
public final class ArticleTexts {
    private final Agencies agencies = new Agencies(Lexicon.load().media());

    /** The article under its page's name, and behind {@code #} its number from the second on. */
    public ArticleText of(Article article) {
        Facts facts = article.facts();
        String page = article.page().name();
        return new ArticleText(
                article.index() == 0 ? page : page + "#" + article.index(),
                article.text(),
                facts.url() == null ? page : facts.url(),
                outlet(article),
                day(facts.updated(), article.published()),
                agencies.credited(article));
    }

    private static @Nullable LocalDate day(
            @Nullable Published updated, @Nullable Published published) {
        LocalDate day = ArticleText.day(published);
        return day == null ? ArticleText.day(updated) : day;
    }

    /** An agency in the byline is the text's origin and need not be who carries it. */
    private @Nullable String outlet(Article article) {
        Outlet outlet = article.outlet();
        return outlet == null || agencies.isAgency(outlet.id())
                ? article.facts().outlet()
                : outlet.id();
    }
}
