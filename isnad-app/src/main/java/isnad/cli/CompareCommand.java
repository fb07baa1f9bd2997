package isnad.cli;

import isnad.card.ComparisonCards;
import isnad.card.DifferenceCards;
import isnad.export.Column;
import isnad.export.Table;
import isnad.ledger.Comparison;
import isnad.ledger.Comparison.Act;
import isnad.ledger.StoryDifferences;
import isnad.lexicon.Lexicon;
import isnad.model.Link;
import isnad.model.Participant;
import isnad.record.ArticleLine;
import isnad.story.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad compare}: a story's articles side by side. */
@Command(
        name = "compare",
        description =
                "Sets the articles of a story side by side: for each act who tells it in which"
                        + " terms, on whose word, who leaves it out, and where tellers differ; then"
                        + " what each of them quotes. A row of the table is an act in an article,"
                        + " told or left out.",
        footer = {"%nExamples:", "  isnad compare 12", "  isnad compare 12 --format csv -o 12.csv"})
final class CompareCommand implements Callable<Integer> {
    /**
     * An act in an article.
     *
     * @param telling null where the article leaves it out
     */
    private record Cell(Act act, ArticleLine article, @Nullable Telling telling) {}

    private static final Table<Comparison, Cell> TABLE =
            new Table<>(
                    "comparison",
                    CompareCommand::cells,
                    List.of(
                            new Column.Whole<>("line", cell -> cell.act().line().id()),
                            new Column.Text<>("type", cell -> cell.act().line().type().name()),
                            new Column.Text<>("article", cell -> cell.article().id()),
                            new Column.Text<>("outlet", CompareCommand::outlet),
                            new Column.Text<>(
                                    "told", cell -> cell.telling() == null ? "no" : "yes"),
                            new Column.Text<>("status", CompareCommand::status),
                            new Column.Texts<>("who", cell -> names(cell, true)),
                            new Column.Texts<>("whom", cell -> names(cell, false)),
                            new Column.Text<>("when", CompareCommand::when),
                            new Column.Texts<>("chain", CompareCommand::chain),
                            new Column.Text<>("words", CompareCommand::words),
                            new Column.Texts<>("differences", CompareCommand::differences)));

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Parameters(paramLabel = "STORY", description = "The story's number, as lists show it.")
    private long number;

    @Override
    public Integer call() {
        var differences = new StoryDifferences(Lexicon.load());
        return answer.give(
                spec,
                (ledger, paper) -> {
                    var story = StoryNumber.find(ledger, number);
                    var shown = new DifferenceCards(paper, new ArticleNames(ledger)::find);
                    return Answer.ofTable(
                            "stories",
                            Stream.of(Comparison.of(ledger, story, differences)),
                            new ComparisonCards(paper, shown)::card,
                            TABLE);
                });
    }

    private static List<Cell> cells(Comparison comparison) {
        List<Cell> cells = new ArrayList<>();
        for (Act act : comparison.acts()) {
            act.tellings().forEach(one -> cells.add(new Cell(act, one.article(), one)));
            act.silent().forEach(article -> cells.add(new Cell(act, article, null)));
        }
        return cells;
    }

    private static @Nullable String outlet(Cell cell) {
        return cell.article().outlet() == null ? null : cell.article().outlet().name();
    }

    private static @Nullable String status(Cell cell) {
        return cell.telling() == null ? null : AnswerTables.small(cell.telling().event().status());
    }

    private static List<String> names(Cell cell, boolean acting) {
        if (cell.telling() == null) {
            return List.of();
        }
        var event = cell.telling().event();
        return (acting ? event.who() : event.whom()).stream().map(Participant::name).toList();
    }

    private static @Nullable String when(Cell cell) {
        var when = cell.telling() == null ? null : cell.telling().event().when();
        return when == null ? null : when.value();
    }

    private static List<String> chain(Cell cell) {
        return cell.telling() == null
                ? List.of()
                : cell.telling().event().attribution().stream().map(Link::source).toList();
    }

    private static @Nullable String words(Cell cell) {
        return cell.telling() == null ? null : cell.telling().words();
    }

    private static List<String> differences(Cell cell) {
        return cell.act().differences().stream()
                .map(one -> one.one().words() + " ≠ " + one.other().words())
                .toList();
    }
}
