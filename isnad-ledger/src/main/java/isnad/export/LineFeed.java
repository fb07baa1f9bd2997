package isnad.export;

import isnad.record.ArticleLine;
import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Telling;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines as an Atom feed. An entry is a line and keeps its id; it is updated on the last day on
 * which it was told, at midnight UTC.
 */
public record LineFeed(FeedHead head) implements Export<Line> {
    @Override
    public Tally write(Iterator<? extends Line> lines, OutputStream out) throws IOException {
        var feed = new Feed(head, out);
        while (lines.hasNext()) {
            feed.add(entry(lines.next()));
        }
        return feed.end();
    }

    private Feed.Entry entry(Line line) {
        Telling first = line.first();
        ArticleLine article = first.article();
        Labels labels = Labels.in(head.language());
        return new Feed.Entry(
                head.namespace().line(line),
                Sentences.in(labels).of(line, Shown::line),
                updated(line),
                WebLink.of(article.url()),
                labels.outlet(article),
                Shown.of(first.words()),
                List.of(line.type().name(), Words.of(line.status())));
    }

    private static @Nullable Instant updated(Line line) {
        Instant last = null;
        for (Telling telling : line.tellings()) {
            Instant told = midnight(telling.published());
            last = told != null && (last == null || told.isAfter(last)) ? told : last;
        }
        return last;
    }

    /** The start of the last of the days; null where it is open. */
    static @Nullable Instant midnight(@Nullable Days days) {
        return days == null || days.to() == Days.LATEST
                ? null
                : LocalDate.ofEpochDay(days.to()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
