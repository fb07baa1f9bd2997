package isnad.export;

import isnad.record.ArticleLine;
import isnad.story.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Stories as JSON, {@code kind} being {@code story}, with the reasons of their joins. */
public record StoryJson() implements Export<Story> {
    @Override
    public Tally write(Iterator<? extends Story> stories, OutputStream out) throws IOException {
        return JsonLines.<Story>write(stories, out, StoryJson::story);
    }

    private static void story(JsonFields json, Story story) {
        json.text("kind", "story")
                .number("id", story.id())
                .text("headline", story.headline())
                .text("days", ModelJson.iso(story.days()))
                .objects("articles", story.articles(), StoryJson::article)
                .objects("joins", story.joins(), StoryJson::join);
    }

    private static void article(JsonFields json, ArticleLine article) {
        json.text("id", article.id())
                .text("page", article.page())
                .text("url", article.url())
                .object("outlet", article.outlet(), ModelJson::outlet)
                .text("headline", article.headline())
                .object("published", article.published(), ModelJson::published);
    }

    private static void join(JsonFields json, Story.Join join) {
        json.text("article", join.article())
                .text("with", join.with())
                .decimal("score", join.score())
                .texts("reasons", join.reasons());
    }
}
