package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Dropped;
import isnad.model.Page;
import isnad.model.Published;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages and articles for the tests of this package. */
final class Pages {
    static final ArticleReader READER = new ArticleReader(Lexicon.load());

    static final String HEADLINE = "وزيرا خارجية عمان والنرويج يبحثان أمن الملاحة";

    static final String FIRST =
            "بحث وزير الخارجية العماني مع نظيره النرويجي في مسقط سبل حماية خطوط الملاحة، وأكدا"
                    + " أهمية الحوار بين دول المنطقة.";
    static final String SECOND = "وقال الوزير إن بلاده تدعم كل جهد يخفف التوتر في الممرات البحرية.";
    static final String BODY = FIRST + "\n\n" + SECOND;

    private Pages() {}

    static List<Article> read(String text) {
        return READER.read(new Page("page.txt", text));
    }

    static Article only(String text) {
        List<Article> articles = read(text);
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().map(span -> span.of(article.page().text())).toList();
    }

    /** The value of the publication date, or {@code none}. */
    static String published(Article article) {
        Published published = article.published();
        return published == null ? "none" : published.value();
    }

    static List<String> reasons(Article article) {
        return article.dropped().stream().map(Dropped::reason).toList();
    }

    static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream("/pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
