package isnad.web;

import isnad.ledger.Ledger;
import isnad.record.ArticleLine;
import isnad.run.Run;
import isnad.store.StoredArticle;
import isnad.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run: its files with their articles, and the stories that those tell.
 *
 * @param unlisted files that are not listed
 */
public record Brought(List<File> files, int unlisted, List<Told> stories) {
    private static final int MOST = 50;

    /** A file, and its articles that are in the ledger. */
    public record File(String name, List<ArticleLine> articles) {}

    /**
     * A story.
     *
     * @param articles of the run that tell it
     * @param differences between its tellers; null where nobody counted
     */
    public record Told(Story story, int articles, @Nullable Integer differences) {}

    static Brought of(@Nullable Run run, Screens.Visit visit) {
        List<Run.Brought> all = run == null ? List.of() : run.brought();
        List<Run.Brought> listed = all.subList(0, Math.min(MOST, all.size()));
        return visit.desk().ask(ledger -> of(listed, all.size() - listed.size(), ledger, visit));
    }

    private static Brought of(
            List<Run.Brought> listed, int unlisted, Ledger ledger, Screens.Visit visit) {
        List<File> files = new ArrayList<>();
        Map<Long, Integer> stories = new LinkedHashMap<>();
        for (Run.Brought one : listed) {
            List<StoredArticle> articles = articles(one, ledger);
            articles.forEach(article -> stories.merge(article.story(), 1, Integer::sum));
            files.add(new File(one.name(), articles.stream().map(StoredArticle::line).toList()));
        }
        return new Brought(files, unlisted, stories(stories, ledger, visit));
    }

    private static List<StoredArticle> articles(Run.Brought one, Ledger ledger) {
        return one.articles().stream()
                .limit(MOST)
                .map(ledger.store().articles()::find)
                .filter(Objects::nonNull)
                .map(ledger::article)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those that most articles of the run tell first. */
    private static List<Told> stories(
            Map<Long, Integer> counts, Ledger ledger, Screens.Visit visit) {
        List<Told> told = new ArrayList<>();
        counts.forEach((number, articles) -> {
            Story story = told.size() == MOST ? null : ledger.story(number);
            if (story != null) {
                told.add(new Told(story, articles, differences(story, ledger, visit)));
            }
        });
        told.sort((a, b) -> Integer.compare(b.articles(), a.articles()));
        return told;
    }

    private static @Nullable Integer differences(Story story, Ledger ledger, Screens.Visit visit) {
        return visit.desk().differenceCounts().of(ledger, story);
    }
}
