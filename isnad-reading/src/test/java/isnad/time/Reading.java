package isnad.time;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Page;
import isnad.model.Span;
import isnad.model.TimeExpression;
import isnad.text.Segmenter;
import isnad.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads test sentences. */
final class Reading {
    static final Lexicon LEXICON = Lexicon.load();
    private static final TimeFinder FINDER = new TimeFinder(LEXICON);
    private static final Segmenter SEGMENTER = new Segmenter(LEXICON);

    private Reading() {}

    static Article article(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Span(at, at + line.length()));
            }
            at += line.length() + 1;
        }
        return new Article(
                "test",
                new Page("test", text),
                0,
                paragraphs.getFirst(),
                true,
                paragraphs,
                null,
                null,
                List.of(),
                "ar");
    }

    static List<Sentence> sentences(Article article) {
        return SEGMENTER.segment(article);
    }

    static List<TimeExpression> times(String text, @Nullable LocalDate published) {
        List<TimeExpression> out = new ArrayList<>();
        FINDER.find(sentences(article(text)), published).forEach(out::addAll);
        return out;
    }

    static List<TimeExpression> times(String text, String published) {
        return times(text, LocalDate.parse(published));
    }

    /** The expressions as «words=value», joined by «; ». */
    static String read(String text, String published) {
        List<String> out = new ArrayList<>();
        for (TimeExpression time : times(text, published)) {
            out.add(time.span().of(text) + "=" + time.value());
        }
        return String.join("; ", out);
    }
}
