package isnad.story;

import isnad.lexicon.Lexicon;
import isnad.model.Event;
import isnad.model.Quote;
import isnad.model.Status;
import isnad.record.ArticleRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads records as profiles. Thread-safe; keep one. */
public final class ProfileReader {
    private static final int MOST_WORDS = 40;
    private static final int MOST_NAMES = 12;
    private static final int MOST_STATES = 6;
    private static final int MOST_QUOTES = 8;
    private static final int MOST_HEADLINE = 12;
    private static final int SHINGLE = 4;
    private static final int LONGEST = 20_000;

    private static final double HEADLINE = 3;
    private static final double LEAD = 2;
    private static final double LAST = 0.3;

    private final TextReader text;
    private final Rarity rarity;
    private final ActReader acts;

    /** Reads with the names and words of {@code lexicon}. */
    public ProfileReader(Lexicon lexicon) {
        this.text = new TextReader(lexicon);
        this.rarity = Rarity.load();
        this.acts = new ActReader(text, new Offices(lexicon), rarity);
    }

    /** Reads events as acts, with the same tables. */
    public ActReader acts() {
        return acts;
    }

    /** The profile of an article. */
    public Profile read(ArticleRecord read) {
        return read(read, acts.read(read));
    }

    /**
     * The profile of an article.
     *
     * @param acts its events as {@link #acts} reads them
     */
    public Profile read(ArticleRecord read, List<Act> acts) {
        Map<String, Double> terms = terms(read.article().text());
        List<Vector.Weighted> words = new ArrayList<>();
        List<Vector.Weighted> names = new ArrayList<>();
        List<Vector.Weighted> states = new ArrayList<>();
        terms.forEach((term, weight) -> {
            boolean isName = term.charAt(0) == TextReader.NAME;
            (isName ? isState(term) ? states : names : words).add(weighted(term, weight));
        });
        return new Profile(
                Days.of(read.article().published()),
                Vector.of(words, MOST_WORDS),
                Vector.of(names, MOST_NAMES),
                Vector.of(states, MOST_STATES),
                Deeds.of(news(read, acts)),
                quotes(read),
                headline(read.article().headline()));
    }

    /** States have ids of capital letters, all others of small ones. */
    private static boolean isState(String name) {
        return Character.isUpperCase(name.charAt(1));
    }

    private Vector.Weighted weighted(String label, double count) {
        int term = Hashes.term(label);
        return new Vector.Weighted(label, term, Math.log1p(2 * count) * rarity.of(term));
    }

    /** How often each term stands there, a headline counting for more. */
    private Map<String, Double> terms(String article) {
        Map<String, Double> counts = new HashMap<>();
        int end = Math.min(article.length(), LONGEST);
        int line = 0;
        for (int at = 0; at < end; line++) {
            int stop = article.indexOf('\n', at);
            int to = stop < 0 || stop > end ? end : stop;
            double worth = line == 0 ? HEADLINE : worth(at, end);
            text.read(article, at, to, term -> counts.merge(term, worth, Double::sum));
            at = to + 1;
        }
        return counts;
    }

    /** What went before and what else happened stands at the end of an article. */
    private static double worth(int at, int end) {
        return at < end / 4 ? LEAD : at < end * 2 / 3 ? 1 : LAST;
    }

    private int[] headline(String headline) {
        List<String> terms = new ArrayList<>();
        text.read(headline, 0, Math.min(headline.length(), LONGEST), terms::add);
        return sorted(terms.stream().mapToInt(Hashes::term).limit(MOST_HEADLINE));
    }

    private static int[] sorted(IntStream terms) {
        return terms.distinct().sorted().toArray();
    }

    private static List<Act> news(ArticleRecord read, List<Act> acts) {
        List<Act> news = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            if (isNews(read.events().get(i)) && acts.get(i).lead() && isRecent(acts.get(i))) {
                news.add(acts.get(i));
            }
        }
        return news;
    }

    private static boolean isNews(Event event) {
        return event.status() != Status.POSSIBLE && event.confidence() >= 0.3;
    }

    private static boolean isRecent(Act act) {
        return act.days() == null
                || act.published() == null
                || act.days().distance(act.published()) <= 7;
    }

    private int[] quotes(ArticleRecord read) {
        List<Integer> runs = new ArrayList<>();
        for (Quote quote : read.quotes()) {
            if (quote.direct()) {
                runs(quote.text().text(), runs);
            }
        }
        runs.sort(Integer::compareUnsigned);
        return sorted(runs.stream().mapToInt(Integer::intValue).limit(MOST_QUOTES));
    }

    private void runs(String words, List<Integer> out) {
        List<String> terms = new ArrayList<>();
        text.read(words, 0, Math.min(words.length(), LONGEST), terms::add);
        for (int i = 0; i + SHINGLE <= terms.size(); i++) {
            out.add(Hashes.term(String.join(" ", terms.subList(i, i + SHINGLE))));
        }
    }
}
