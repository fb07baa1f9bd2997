package isnad.reading;

import isnad.actor.MentionFinder;
import isnad.clause.ClauseReader;
import isnad.clause.DiscourseReader;
import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Page;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Reading;
import isnad.ner.NameTagger;
import isnad.page.ArticleReader;
import isnad.text.Segmenter;
import isnad.text.Sentence;
import isnad.time.DateInference;
import isnad.time.TimeFinder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of Arabic news into sourced records. Thread-safe; loading takes about half a second,
 * so keep one.
 *
 * <pre>{@code
 * Reader reader = Reader.create();
 * for (Reading reading : reader.read(new Page("page.txt", text))) {
 *     reading.events().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Reader {
    private final ArticleReader articles;
    private final Segmenter segmenter;
    private final DateInference inference;
    private final ArticlePass pass;

    private Reader(Lexicon lexicon, @Nullable NameTagger names) {
        this.articles = new ArticleReader(lexicon);
        this.segmenter = new Segmenter(lexicon);
        this.inference = new DateInference(lexicon);
        this.pass =
                new ArticlePass(
                        articles,
                        lexicon,
                        new TimeFinder(lexicon),
                        new MentionFinder(lexicon),
                        names,
                        new ClauseReader(lexicon),
                        new DiscourseReader(lexicon));
    }

    /**
     * A reader with the lexicon that Isnad ships.
     *
     * @throws isnad.lexicon.LexiconException where a lexicon row is wrong
     */
    public static Reader create() {
        return new Reader(Lexicon.load(), null);
    }

    /**
     * A reader that also asks the statistical reader for names, where words are left that the
     * lexicon does not account for. It finds a few speakers more and takes about an eighth longer
     * (docs/accuracy.md), which is why {@link #create()} does without.
     *
     * @throws isnad.lexicon.LexiconException where a lexicon row is wrong
     */
    public static Reader guessingNames() {
        Lexicon lexicon = Lexicon.load();
        return new Reader(lexicon, NameTagger.load(lexicon));
    }

    /** The records of a page's articles; empty for a page without one. Never throws on any text. */
    public List<Reading> read(Page page) {
        return read(page, GivenDates.NONE);
    }

    /**
     * The records of a page's articles, with publication dates that the user knows.
     *
     * @param dates ISO dates; one that does not parse is ignored with a note
     */
    public List<Reading> read(Page page, GivenDates dates) {
        return articles.read(page).stream().map(article -> read(article, dates)).toList();
    }

    /**
     * The articles of a page alone, without what happened in them: a small part of the work. Their
     * dates are those that the page prints.
     */
    public List<Article> articles(Page page) {
        return articles.read(page);
    }

    private Reading read(Article article, GivenDates dates) {
        List<Sentence> sentences = segmenter.segment(article);
        return pass.read(article.withPublished(published(article, sentences, dates)), sentences);
    }

    private @Nullable Published published(
            Article article, List<Sentence> sentences, GivenDates dates) {
        @Nullable String given = dates.date(article.page().name(), article.index());
        if (given != null) {
            Precision precision =
                    given.length() > 10
                            ? Precision.MINUTE
                            : given.length() == 10
                                    ? Precision.DAY
                                    : given.length() == 7 ? Precision.MONTH : Precision.YEAR;
            return new Published(given, precision, Published.Basis.GIVEN, given);
        }
        return article.published() != null
                ? article.published()
                : inference.infer(article, sentences);
    }
}
