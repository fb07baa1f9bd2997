package isnad.ask;

import isnad.export.Column;
import isnad.export.Table;
import isnad.ledger.Ledger;
import isnad.model.Published;
import isnad.record.ArticleLine;
import isnad.search.Answer;
import isnad.search.Explainer;
import isnad.search.Explanation;
import isnad.search.Finder;
import isnad.search.Mark;
import isnad.search.query.SearchQuery;
import isnad.store.StoredArticle;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An article that answers a search, and where and why it does. */
public record Found(StoredArticle stored, Explanation why) {
    /** Such articles as a table. */
    public static final Table<Found, Found> TABLE =
            new Table<>(
                    "hit",
                    List::of,
                    List.of(
                            new Column.Whole<>("number", found -> found.stored().article()),
                            new Column.Text<>("article", found -> found.article().id()),
                            new Column.Whole<>("story", Found::story),
                            new Column.Text<>("page", found -> found.article().page()),
                            new Column.Text<>("url", found -> found.article().url()),
                            new Column.Text<>("outlet", Found::outlet),
                            new Column.Text<>("published", Found::published),
                            new Column.Text<>("headline", found -> found.article().headline()),
                            new Column.Text<>("snippet", Found::snippet),
                            new Column.Texts<>("why", Found::marks),
                            new Column.Texts<>("events", Found::events)));

    /** Why an article answers a query. */
    public static Found of(StoredArticle stored, Explainer explainer, SearchQuery query) {
        return new Found(stored, explainer.article(stored.record()).explain(query));
    }

    /**
     * Why articles answer a query, by what the index has of them; those that are gone are left out.
     */
    public static List<Found> all(long[] articles, SearchQuery query, Finder finder, Ledger ledger)
            throws IOException {
        List<StoredArticle> stored =
                Arrays.stream(articles).mapToObj(ledger::article).filter(Objects::nonNull).toList();
        List<Explanation> why = finder.explain(query, stored.stream().map(Found::answer).toList());
        return IntStream.range(0, stored.size())
                .mapToObj(at -> new Found(stored.get(at), why.get(at)))
                .toList();
    }

    private static Answer answer(StoredArticle stored) {
        return new Answer(stored.article(), stored.line().text(), stored.events());
    }

    private ArticleLine article() {
        return stored.line();
    }

    private @Nullable Long story() {
        return stored.story() == 0 ? null : stored.story();
    }

    private @Nullable String outlet() {
        return article().outlet() == null ? null : article().outlet().name();
    }

    private @Nullable String published() {
        Published published = article().published();
        return published == null ? null : published.value();
    }

    private String snippet() {
        return why.snippet().of(article().text());
    }

    private List<String> marks() {
        return why.marks().stream().map(Found::mark).distinct().toList();
    }

    private static String mark(Mark mark) {
        return "%s: %s (%s)".formatted(mark.asked(), mark.form(), AnswerTables.small(mark.level()));
    }

    private List<String> events() {
        return why.events().stream()
                .map(at -> stored.event(at).evidence())
                .flatMap(evidence -> evidence.stream().limit(1))
                .map(evidence -> evidence.text())
                .toList();
    }
}
