package isnad.search;

import isnad.model.Event;
import isnad.model.Quote;
import isnad.record.ArticleRecord;
import isnad.search.analysis.EventFacts;
import isnad.story.Days;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What is told in an article: its events, then its quotes, each with its facts and days. An undated
 * event has the days of publication.
 *
 * @param facts of each
 * @param days of each, null where neither it nor the article is dated
 */
record Acts(List<List<BytesRef>> facts, List<@Nullable Days> days) {
    /** Positions in an index are limited; a page that tells more is no news. */
    private static final int MOST = 10_000;

    static Acts of(ArticleRecord record, EventFacts reader) {
        List<List<BytesRef>> facts = new ArrayList<>();
        List<@Nullable Days> days = new ArrayList<>();
        Days published = Days.of(record.article().published());
        for (Event event : record.events()) {
            if (facts.size() < MOST) {
                facts.add(reader.of(event));
                Days own = Days.of(event.when());
                days.add(own == null ? published : own);
            }
        }
        for (Quote quote : record.quotes()) {
            if (facts.size() < MOST) {
                facts.add(reader.of(quote));
                days.add(published);
            }
        }
        return new Acts(facts, days);
    }
}
