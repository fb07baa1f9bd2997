package isnad.export;

import isnad.record.ArticleLine;
import isnad.story.Days;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Articles as an Atom feed: hits of a search. The summary is how an article begins.
 *
 * @param updated when an entry became what it is; null for the time of the feed
 */
public record ArticleFeed(FeedHead head, Function<ArticleLine, @Nullable Instant> updated)
        implements Export<ArticleLine> {
    private static final int SUMMARY = 500;

    /** Entries are updated on the day of publication, at midnight UTC. */
    public ArticleFeed(FeedHead head) {
        this(head, article -> LineFeed.midnight(Days.of(article.published())));
    }

    @Override
    public Tally write(Iterator<? extends ArticleLine> articles, OutputStream out)
            throws IOException {
        var feed = new Feed(head, out);
        while (articles.hasNext()) {
            feed.add(entry(articles.next()));
        }
        return feed.end();
    }

    private Feed.Entry entry(ArticleLine article) {
        return new Feed.Entry(
                head.namespace().name("article", article.id()),
                Shown.line(article.headline()),
                updated.apply(article),
                WebLink.of(article.url()),
                Labels.in(head.language()).outlet(article),
                Shown.of(beginning(article.text())),
                List.of());
    }

    private static String beginning(String text) {
        return text.length() <= SUMMARY ? text : text.substring(0, SUMMARY) + "…";
    }
}
