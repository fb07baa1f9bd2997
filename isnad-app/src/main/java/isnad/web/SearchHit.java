package isnad.web;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Published;
import isnad.model.Status;
import isnad.record.ArticleLine;
import isnad.search.Explanation;
import isnad.search.query.Level;
import isnad.store.StoredArticle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article that answers, and why.
 *
 * @param number of the article
 * @param story 0 where it is in none
 * @param published ISO 8601, or null
 */
public record SearchHit(
        long number,
        long story,
        ArticleLine article,
        @Nullable String published,
        List<Piece> snippet,
        List<Why> whys,
        List<Told> told) {
    private static final int WHYS = 12;
    private static final int TOLD = 3;
    private static final int LONGEST = 300;

    public SearchHit {
        snippet = List.copyOf(snippet);
        whys = List.copyOf(whys);
        told = List.copyOf(told);
    }

    /** What of the query is found as what, and at which level. */
    public record Why(String asked, String form, Level level) {}

    /**
     * An event that answers.
     *
     * @param line the number of its line; 0 where that is not known
     * @param words of the article that tell it
     */
    public record Told(EventType type, Status status, long line, String words) {}

    static SearchHit of(StoredArticle stored, Explanation why, Map<Integer, Long> lines) {

        ArticleLine article = stored.line();
        Published published = article.published();
        return new SearchHit(
                stored.article(),
                stored.story(),
                article,
                published == null ? null : published.value(),
                Piece.of(article.text(), why.snippet(), why.marks()),
                whys(why),
                told(stored, why, lines));
    }

    private static List<Why> whys(Explanation why) {
        return why.marks().stream()
                .map(mark -> new Why(mark.asked(), mark.form(), mark.level()))
                .distinct()
                .limit(WHYS)
                .toList();
    }

    private static List<Told> told(
            StoredArticle stored, Explanation why, Map<Integer, Long> lines) {
        return why.events().stream()
                .limit(TOLD)
                .map(at -> told(stored.event(at), lines.getOrDefault(at, 0L)))
                .toList();
    }

    private static Told told(Event event, long line) {
        String words = event.evidence().isEmpty() ? "" : event.evidence().getFirst().text();
        String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        return new Told(event.type(), event.status(), line, shown);
    }
}
