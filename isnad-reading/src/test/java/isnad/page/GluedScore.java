package isnad.page;

import isnad.lexicon.Letters;
import isnad.model.Article;
import isnad.model.Dropped;
import isnad.model.Page;
import isnad.model.Published;
import isnad.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the articles read from glued pages with their gold. */
final class GluedScore {
    private final List<String> wrong = new ArrayList<>();
    private int pages;
    private int split;
    private int single;
    private int uncut;
    private int headlines;
    private int headlinesRight;
    private int dates;
    private int datesRight;
    private int lent;

    /**
     * An article as it stands in the gold.
     *
     * @param headline empty where it has none of its own
     * @param published empty where the page does not tell it; {@code day|} may be told or not
     */
    record Gold(String page, String headline, String published, Span span) {
        /** The day, or none; either where a date stands over several articles alike. */
        List<String> days() {
            return Stream.of(published.split("\\|", -1))
                    .map(day -> day.isEmpty() ? "" : day.substring(0, 10))
                    .toList();
        }

        boolean holds(Span other) {
            return span.overlaps(other);
        }
    }

    /** Reads and compares the pages of one half: {@code dev} or {@code test}. */
    static GluedScore of(Path corpus, String half, ArticleReader reader) throws IOException {
        var score = new GluedScore();
        for (Map.Entry<String, List<Gold>> entry : gold(corpus).entrySet()) {
            if (entry.getKey().startsWith(half)) {
                String text = Files.readString(corpus.resolve(entry.getKey()));
                score.add(reader.read(new Page(entry.getKey(), text)), entry.getValue());
            }
        }
        return score;
    }

    /** The gold rows of each page, in the order of the file. */
    static Map<String, List<Gold>> gold(Path corpus) throws IOException {
        Map<String, List<Gold>> out = new LinkedHashMap<>();
        for (String line : Files.readAllLines(corpus.resolve("gold.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 6 && !cells[1].equals("index")) {
                Span span = new Span(Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
                out.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                        .add(new Gold(cells[0], cells[2], cells[3], span));
            }
        }
        return out;
    }

    private void add(List<Article> articles, List<Gold> gold) {
        boolean right = isSplit(articles, gold);
        pages++;
        split += right ? 1 : 0;
        single += gold.size() == 1 ? 1 : 0;
        uncut += gold.size() == 1 && right ? 1 : 0;
        if (!right) {
            wrong.add(gold.getFirst().page() + ": split into " + articles.size());
        }
        for (Gold article : gold) {
            headline(article, articles);
            date(article, articles);
        }
    }

    /** As many articles, and no line of one in another. */
    private static boolean isSplit(List<Article> articles, List<Gold> gold) {
        boolean right = articles.size() == gold.size();
        for (int i = 0; right && i < gold.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                Gold other = gold.get(j);
                right &= i == j || spans(articles.get(i)).noneMatch(other::holds);
            }
        }
        return right;
    }

    /** Every line of an article, its furniture too. */
    private static Stream<Span> spans(Article article) {
        return Stream.concat(
                told(article), article.dropped().stream().map(Dropped::what).map(e -> e.span()));
    }

    private static Stream<Span> told(Article article) {
        return Stream.concat(Stream.of(article.headline()), article.paragraphs().stream());
    }

    private void headline(Gold gold, List<Article> articles) {
        if (gold.headline().isEmpty()) {
            return;
        }
        headlines++;
        boolean right =
                articles.stream()
                        .filter(article -> gold.holds(article.headline()))
                        .anyMatch(article -> says(gold.headline(), article.headlineText()));
        headlinesRight += right ? 1 : 0;
        if (!right) {
            wrong.add(gold.page() + ": headline " + gold.headline());
        }
    }

    /** The same letters; «عاجل» before a headline may be missing. */
    private static boolean says(String gold, String read) {
        String wanted = Letters.fold(gold).replaceAll("[^\\p{L}\\p{Nd}]", "");
        String got = Letters.fold(read).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return wanted.equals(got) || wanted.endsWith(got) && got.length() > 10;
    }

    private void date(Gold gold, List<Article> articles) {
        dates++;
        List<String> days =
                articles.stream()
                        .filter(article -> told(article).anyMatch(gold::holds))
                        .map(article -> day(article.published()))
                        .toList();
        List<String> wanted = gold.days();
        boolean right = !days.isEmpty() && wanted.containsAll(days);
        datesRight += right ? 1 : 0;
        boolean lends = days.stream().anyMatch(day -> !day.isEmpty() && !wanted.contains(day));
        lent += lends ? 1 : 0;
        if (!right) {
            wrong.add(gold.page() + (lends ? ": lent " : ": date ") + wanted + " as " + days);
        }
    }

    private static String day(@Nullable Published published) {
        return published == null ? "" : published.value().substring(0, 10);
    }

    /** The share of pages of as many articles as the gold has, each with its own lines only. */
    double split() {
        return (double) split / pages;
    }

    /** How many pages of one article were cut. */
    int cut() {
        return single - uncut;
    }

    double headlines() {
        return (double) headlinesRight / headlines;
    }

    double dates() {
        return (double) datesRight / dates;
    }

    /** How many articles were given a date that is not theirs. */
    int lent() {
        return lent;
    }

    /** What went wrong; for the development half only. */
    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return "pages %d split %.3f; single %d cut %d; headlines %.3f of %d; dates %.3f of %d; lent %d"
                .formatted(
                        pages,
                        split(),
                        single,
                        cut(),
                        headlines(),
                        headlines,
                        dates(),
                        dates,
                        lent);
    }
}
