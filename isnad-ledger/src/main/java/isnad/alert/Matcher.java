package isnad.alert;

import isnad.alert.Alert.Told;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.record.ArticleRecord;
import isnad.search.Explainer;
import isnad.search.Explanation;
import isnad.search.Mark;
import isnad.search.OneArticle;
import isnad.search.query.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Asks one article. For one thread. */
public final class Matcher {
    private final ArticleRecord record;
    private final OneArticle article;

    public Matcher(ArticleRecord record, Explainer explainer) {
        this.record = record;
        this.article = explainer.article(record);
    }

    /**
     * The alert, where the article answers.
     *
     * @param query of the search
     * @param lines the number of the line that the record's event with that index tells, or null
     */
    public Optional<Alert> ask(
            SavedSearch search, SearchQuery query, IntFunction<@Nullable Long> lines) {
        if (!article.matches(query)) {
            return Optional.empty();
        }
        Explanation explanation = article.explain(query);
        List<Told> events =
                told(explanation).stream()
                        .map(at -> new Told(record.events().get(at), lines.apply(at)))
                        .toList();
        return Optional.of(
                new Alert(
                        search,
                        record.article(),
                        explanation,
                        events,
                        explanation.quotes().stream().map(record.quotes()::get).toList()));
    }

    /** The events that answer; where none was asked for, those whose words are marked. */
    private List<Integer> told(Explanation explanation) {
        if (!explanation.events().isEmpty() || !explanation.quotes().isEmpty()) {
            return explanation.events();
        }
        List<Integer> marked = new ArrayList<>();
        for (int at = 0; at < record.events().size(); at++) {
            if (isMarked(record.events().get(at), explanation.marks())) {
                marked.add(at);
            }
        }
        return marked;
    }

    private boolean isMarked(Event event, List<Mark> marks) {
        return event.evidence().stream().anyMatch(words -> isMarked(words, marks));
    }

    /** Evidence counts in the page, marks in the article: its words are looked for there. */
    private boolean isMarked(Evidence words, List<Mark> marks) {
        int start = record.article().text().indexOf(words.text());
        int end = start + words.text().length();
        return start >= 0
                && marks.stream()
                        .map(Mark::span)
                        .anyMatch(span -> span.start() < end && span.end() > start);
    }
}
