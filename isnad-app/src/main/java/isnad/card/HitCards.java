package isnad.card;

import isnad.model.Event;
import isnad.model.Span;
import isnad.record.ArticleLine;
import isnad.record.ArticleRecord;
import isnad.search.Explanation;
import isnad.search.Mark;
import isnad.view.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Articles that answer a query: a stretch of the text with what matched, and why. */
public final class HitCards {
    private final Paper paper;
    private final Wording wording;
    private final ActFlows acts;
    private final boolean why;

    /**
     * @param why whether to tell what matched at which level
     */
    public HitCards(Paper paper, boolean why) {
        this.paper = paper;
        this.wording = paper.wording();
        this.acts = new ActFlows(paper);
        this.why = why;
    }

    /** An article in a list. */
    public String row(ArticleRecord record, Explanation explanation) {
        var row = new StringBuilder();
        ArticleLine article = record.article();
        Flow title =
                new Flow()
                        .add(Style.BOLD, article.headline())
                        .add("· " + wording.outlet(article.outlet()))
                        .add("· " + wording.published(article.published()))
                        .add(Style.DIM, "· " + article.id());
        paper.put(row, "", title);
        paper.put(row, Paper.INDENT, snippet(article.text(), explanation));
        explanation.events().forEach(at -> event(record.events().get(at), row));
        if (why) {
            reasons(explanation.marks(), row);
        }
        return row.append('\n').toString();
    }

    private static Flow snippet(String text, Explanation explanation) {
        Flow flow = new Flow().add(Style.DIM, "|").add("");
        Span stretch = explanation.snippet();
        int at = stretch.start();
        for (Mark mark : explanation.marks()) {
            Span word = word(mark.span(), text);
            if (word.start() >= at && word.end() <= stretch.end()) {
                flow.more(Style.PLAIN, text.substring(at, word.start()))
                        .more(Style.SURE, word.of(text));
                at = word.end();
            }
        }
        return flow.more(Style.PLAIN, text.substring(at, stretch.end()));
    }

    /** A mark within a word takes the whole of it: letters must stay joined. */
    private static Span word(Span mark, String text) {
        int start = mark.start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = mark.end();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private void event(Event event, StringBuilder row) {
        paper.put(row, Paper.INDENT, acts.kind(new Flow(), event, event.status()));
        paper.put(row, Paper.INDENT, acts.parties(event));
    }

    private void reasons(List<Mark> marks, StringBuilder row) {
        Set<String> told = new LinkedHashSet<>();
        for (Mark mark : marks) {
            if (told.add(mark.asked() + "\n" + mark.form() + mark.level())) {
                Flow flow =
                        new Flow()
                                .add(Style.DIM, wording.labels().word("matched") + ":")
                                .add(mark.asked())
                                .add("≈")
                                .add(Style.SURE, mark.form())
                                .add(Style.DIM, "· " + wording.labels().of("level", mark.level()));
                paper.put(row, Paper.INDENT, flow);
            }
        }
    }
}
