package isnad.card;

import isnad.model.When;
import isnad.record.ArticleLine;
import isnad.story.Telling;
import isnad.story.difference.Difference;
import isnad.story.difference.Difference.Reading;
import isnad.story.difference.Difference.Teller;
import isnad.view.Wording;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where tellers differ: both readings, who has them, and the sentence. */
public final class DifferenceCards {
    private final Paper paper;
    private final Wording wording;
    private final Function<String, @Nullable ArticleLine> articles;

    /**
     * @param articles an article by its id; null where it is not known
     */
    public DifferenceCards(Paper paper, Function<String, @Nullable ArticleLine> articles) {
        this.paper = paper;
        this.wording = paper.wording();
        this.articles = articles;
    }

    /** A difference of a story that is shown. */
    public String row(Difference difference) {
        return row(difference, 0);
    }

    /**
     * A difference in a list.
     *
     * @param story number of the story where it was found; 0 where that is shown already
     */
    public String row(Difference difference, long story) {
        var row = new StringBuilder();
        Flow title =
                new Flow()
                        .add(Style.OPEN, "≠")
                        .add(Style.BOLD, wording.labels().of("difference", difference.kind()));
        if (difference.line() != 0) {
            title.add(Style.DIM, "· " + wording.counted("line", difference.line()));
        }
        if (story != 0) {
            title.add(Style.DIM, "· " + wording.counted("story", story));
        }
        paper.put(row, "", title);
        boolean dated = difference.kind() == Difference.Kind.DATE;
        put(difference.one(), dated, row);
        put(difference.other(), dated, row);
        return row.append('\n').toString();
    }

    private void put(Reading reading, boolean dated, StringBuilder row) {
        Flow flow = new Flow().add(Style.DIM, tellers(reading) + ":");
        flow.add(Style.BOLD, "«" + reading.words() + "»");
        paper.put(row, Paper.INDENT, dated ? flow.add(day(reading)) : flow);
        String sentence = reading.tellers().getFirst().sentence();
        if (!sentence.equals(reading.words())) {
            paper.put(row, Paper.INDENT + Paper.INDENT, ActFlows.words(sentence));
        }
    }

    /** The day that is meant: two may say «yesterday» on different days. */
    private String day(Reading reading) {
        Telling telling = reading.tellers().getFirst().telling();
        When when = telling == null ? null : telling.event().when();
        return when == null ? "" : "· " + wording.date(when.value());
    }

    private String tellers(Reading reading) {
        Set<String> names = new LinkedHashSet<>();
        for (Teller teller : reading.tellers()) {
            ArticleLine article = articles.apply(teller.article());
            names.add(article == null ? teller.article() : name(article));
        }
        return String.join(wording.comma(), names);
    }

    private String name(ArticleLine article) {
        return article.outlet() == null
                ? article.page().substring(article.page().lastIndexOf('/') + 1)
                : wording.outlet(article.outlet());
    }
}
