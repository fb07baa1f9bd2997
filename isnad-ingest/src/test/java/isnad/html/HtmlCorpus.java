package isnad.html;

import isnad.charset.Decoder;
import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Facts;
import isnad.model.Page;
import isnad.model.Published;
import isnad.page.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of {@code corpus/html}, read and held against their gold. */
final class HtmlCorpus {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int SHINGLE = 4;

    private final Path root;
    private final HtmlReader html = new HtmlReader();
    private final ArticleReader articles = new ArticleReader(Lexicon.load());

    HtmlCorpus(Path root) {
        this.root = root;
    }

    /**
     * How one article of the gold was read.
     *
     * @param f1 of shingles of four words of the body
     * @param whole whether the body is the gold's, but for blanks
     * @param forbidden how many strings must not stand in the body
     * @param absent how many of them do not
     * @param misses what is wrong, for people
     */
    record Score(
            String page,
            boolean headline,
            boolean day,
            boolean minute,
            boolean updated,
            boolean author,
            boolean outlet,
            double f1,
            boolean whole,
            int forbidden,
            int absent,
            List<String> misses) {}

    /** Every article of the gold, in its order. */
    List<Score> scores() throws IOException {
        List<Score> scores = new ArrayList<>();
        Map<String, List<Article>> read = new HashMap<>();
        for (String line : Files.readAllLines(root.resolve("gold.jsonl"))) {
            JsonNode gold = JsonMapper.shared().readTree(line);
            String page = gold.path("page").asString();
            if (!read.containsKey(page)) {
                read.put(page, read(page));
            }
            scores.add(score(gold, read.get(page)));
        }
        return scores;
    }

    List<Article> read(String page) throws IOException {
        byte[] bytes = Files.readAllBytes(root.resolve("pages").resolve(page));
        String text = Decoder.decode(bytes, null).text();
        Page read = html.read(page, text, Facts.NONE);
        return articles.read(read);
    }

    private static Score score(JsonNode gold, List<Article> read) {
        int index = gold.path("article").asInt();
        Article article = index < read.size() ? read.get(index) : null;
        List<String> misses = new ArrayList<>();
        String body = article == null ? "" : body(article);
        String wanted = plain(texts(gold, "paragraphs").collect(Collectors.joining(" ")));
        List<String> forbidden = texts(gold, "furniture").map(HtmlCorpus::plain).toList();
        List<String> present = forbidden.stream().filter(body::contains).toList();
        present.forEach(one -> misses.add("furniture " + one));
        boolean whole = body.equals(wanted);
        if (!whole) {
            misses.add("body " + difference(wanted, body));
        }
        Facts facts = article == null ? Facts.NONE : article.facts();
        Published published = article == null ? null : article.published();
        String headline = article == null ? "" : plain(article.headlineText());
        return new Score(
                gold.path("page").asString() + "#" + index,
                same("headline", gold, headline, misses),
                same("published", day(gold, "published"), value(published, 10), misses),
                equal(text(gold, "published"), value(published, 16)),
                equal(day(gold, "updated"), value(facts.updated(), 10)),
                same("author", text(gold, "author"), facts.author(), misses),
                same("outlet", text(gold, "outlet"), outlet(article), misses),
                f1(wanted, body),
                whole,
                forbidden.size(),
                forbidden.size() - present.size(),
                misses);
    }

    private static @Nullable String outlet(@Nullable Article article) {
        return article == null || article.outlet() == null ? null : article.outlet().name();
    }

    private static String body(Article article) {
        return plain(
                article.paragraphs().stream()
                        .map(span -> span.of(article.page().text()))
                        .collect(Collectors.joining(" ")));
    }

    private static java.util.stream.Stream<String> texts(JsonNode gold, String field) {
        return gold.path(field).valueStream().map(JsonNode::asString);
    }

    private static @Nullable String text(JsonNode gold, String field) {
        return gold.path(field).isString() ? gold.path(field).asString() : null;
    }

    private static @Nullable String day(JsonNode gold, String field) {
        String text = text(gold, field);
        return text == null ? null : text.substring(0, 10);
    }

    private static @Nullable String value(@Nullable Published date, int most) {
        return date == null
                ? null
                : date.value().substring(0, Math.min(most, date.value().length()));
    }

    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean same(String what, JsonNode gold, String found, List<String> misses) {
        return same(what, text(gold, what), found, misses);
    }

    private static boolean same(
            String what, @Nullable String wanted, @Nullable String found, List<String> misses) {
        boolean same = equal(wanted, found);
        if (!same) {
            misses.add(what + " is " + found + ", not " + wanted);
        }
        return same;
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return java.util.Objects.equals(one, other);
    }

    /** Where two texts begin to differ, with what follows in each. */
    private static String difference(String wanted, String found) {
        int at = 0;
        while (at < wanted.length()
                && at < found.length()
                && wanted.charAt(at) == found.charAt(at)) {
            at++;
        }
        return String.format(
                Locale.ROOT,
                "at %d of %d: wanted [%s] found [%s] (%d)",
                at,
                wanted.length(),
                wanted.substring(at, Math.min(at + 40, wanted.length())),
                found.substring(at, Math.min(at + 40, found.length())),
                found.length());
    }

    private static double f1(String wanted, String found) {
        Map<String, Integer> gold = shingles(wanted);
        Map<String, Integer> ours = shingles(found);
        int common = 0;
        for (Map.Entry<String, Integer> entry : gold.entrySet()) {
            common += Math.min(entry.getValue(), ours.getOrDefault(entry.getKey(), 0));
        }
        int all = sum(gold) + sum(ours);
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = WORD.matcher(text).results().map(match -> match.group()).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + SHINGLE <= Math.max(words.size(), SHINGLE); i++) {
            List<String> shingle = words.subList(i, Math.min(i + SHINGLE, words.size()));
            counts.merge(String.join(" ", shingle), 1, Integer::sum);
        }
        return counts;
    }
}
