package isnad.card;

import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Story;
import isnad.story.Story.Join;
import isnad.view.JoinWording;
import isnad.view.Wording;
import java.util.List;
import java.util.function.UnaryOperator;

/** Stories of a ledger: in a list, or one with its articles, their joins and its lines. */
public final class StoryCards {
    private final Paper paper;
    private final Wording wording;
    private final LineCards lines;
    private final JoinWording joins;

    /**
     * @param names what an entity is called, by its key
     */
    public StoryCards(Paper paper, LineCards lines, UnaryOperator<String> names) {
        this.paper = paper;
        this.wording = paper.wording();
        this.lines = lines;
        this.joins = new JoinWording(wording, names);
    }

    /** A story in a list. */
    public String row(Story story) {
        var row = new StringBuilder();
        title(story, row);
        return row.append('\n').toString();
    }

    private void title(Story story, StringBuilder card) {
        List<String> outlets =
                story.articles().stream()
                        .map(article -> wording.outlet(article.outlet()))
                        .distinct()
                        .toList();
        Flow flow =
                new Flow()
                        .add(Style.DIM, wording.counted("story", story.id()))
                        .add(Style.BOLD, "· " + wording.days(story.days()))
                        .add("· " + wording.counted("articles", story.articles().size()))
                        .add(Style.DIM, "·")
                        .add(Style.DIM, String.join(wording.comma(), outlets));
        paper.put(card, "", flow);
        paper.put(card, Paper.INDENT, new Flow().add(Style.BOLD, story.headline()));
    }

    /** A story with its articles and what they tell. */
    public String card(Story story, List<Line> told) {
        var card = new StringBuilder();
        paper.rule(card);
        title(story, card);
        for (int i = 0; i < story.articles().size(); i++) {
            card.append('\n');
            article(i + 1, story.articles().get(i), story, card);
        }
        card.append('\n');
        paper.put(card, "", new Flow().add(Style.BOLD, wording.counted("lines", told.size())));
        card.append('\n');
        told.forEach(line -> card.append(lines.row(line)));
        return card.toString();
    }

    private void article(int number, ArticleLine article, Story story, StringBuilder card) {
        Flow title =
                new Flow()
                        .add(Style.DIM, "%2d".formatted(number))
                        .add(Style.BOLD, wording.outlet(article.outlet()))
                        .add("· " + wording.published(article.published()))
                        .add(Style.DIM, "· " + article.id());
        paper.put(card, " ", title);
        paper.put(card, Paper.INDENT, new Flow().add(article.headline()));
        for (Join join : story.joins()) {
            if (join.article().equals(article.id())) {
                join(join, story, card);
            }
        }
    }

    private void join(Join join, Story story, StringBuilder card) {
        Flow flow =
                new Flow()
                        .add(Style.DIM, wording.labels().word("joined") + " " + with(join, story))
                        .add(Style.DIM, "· %.0f %%".formatted(join.score() * 100));
        for (String reason : joins.of(join.reasons())) {
            flow.add(Style.DIM, "·").add(Style.DIM, reason);
        }
        paper.put(card, Paper.INDENT, flow);
    }

    /** The number of the article that one is most like. */
    private static String with(Join join, Story story) {
        for (int i = 0; i < story.articles().size(); i++) {
            if (story.articles().get(i).id().equals(join.with())) {
                return String.valueOf(i + 1);
            }
        }
        return join.with();
    }
}
