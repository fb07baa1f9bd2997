package isnad.export;

import isnad.model.Event;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Telling;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.ToIntFunction;

/**
 * Lines as JSON, {@code kind} being {@code line}: parties and place by the surest telling, then all
 * tellings with their chains and words.
 *
 * @param origins how many independent origins stand behind a line
 */
public record LineJson(ToIntFunction<Line> origins) implements Export<Line> {
    @Override
    public Tally write(Iterator<? extends Line> lines, OutputStream out) throws IOException {
        return JsonLines.<Line>write(lines, out, this::line);
    }

    private void line(JsonFields json, Line line) {
        Event event = line.first().event();
        json.text("kind", "line")
                .number("id", line.id())
                .text("type", line.type().name())
                .text("mode", event.mode())
                .text("status", Words.of(line.status()))
                .text("days", ModelJson.iso(line.days()))
                .objects("who", event.who(), ModelJson::participant)
                .objects("whom", event.whom(), ModelJson::participant)
                .object("where", event.where(), ModelJson::where)
                .number("origins", origins.applyAsInt(line))
                .objects("tellings", line.tellings(), LineJson::telling);
    }

    private static void telling(JsonFields json, Telling telling) {
        ArticleLine article = telling.article();
        Event event = telling.event();
        json.number("id", telling.id())
                .id("story", telling.story())
                .text("article", article.id())
                .text("page", article.page())
                .text("url", article.url())
                .object("outlet", article.outlet(), ModelJson::outlet)
                .text("headline", article.headline())
                .object("published", article.published(), ModelJson::published)
                .text("status", Words.of(event.status()))
                .object("when", event.when(), ModelJson::when)
                .decimal("confidence", event.confidence())
                .objects("attribution", event.attribution(), ModelJson::link)
                .objects("evidence", event.evidence(), ModelJson::evidence);
    }
}
