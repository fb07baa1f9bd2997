package isnad.cli;

import isnad.ask.AnswerTables;
import isnad.ask.EntityNames;
import isnad.card.Paper;
import isnad.card.StandingCards;
import isnad.ledger.Ledger;
import isnad.ledger.PairStanding;
import isnad.lexicon.Lexicon;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.standing.Standing.Statement;
import isnad.view.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad relation}: how two stand to each other, and their lines. */
@Command(
        name = "relation",
        description =
                "Shows how two states or bodies stand to each other, each statement with the line"
                        + " that it rests on, then their lines month by month. CSV and Markdown hold"
                        + " the lines; with --standing the statements.",
        footer = {
            "%nExamples:",
            "  isnad relation مصر تركيا",
            "  isnad relation Morocco Algeria --as-of 2021-09",
            "  isnad relation MAR ISR --type agree,cooperate --format csv",
            "  isnad relation IRN SAU --standing"
        })
final class RelationCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();
    @Mixin private final FilterOptions filter = new FilterOptions();

    @Parameters(index = "0", paramLabel = "A", description = "A state or body, in any spelling.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String other = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayOption.class,
            description = "How they stood on that day, or at the end of that month or year.")
    private @Nullable Days asOf;

    @Option(names = "--standing", description = "Only how they stand, without the lines.")
    private boolean standing;

    @Override
    public Integer call() {
        filter.check();
        return answer.giveAll(spec, this::answers, hint());
    }

    /** What to do where nothing is known of the two. */
    private String hint() {
        String wider = filter.isSet() || asOf != null ? "ask with fewer options, or " : "";
        return "; the ledger tells nothing of %s with %s: %sisnad relations lists who meets whom, "
                .concat("isnad timeline NAME what one does")
                .formatted(VisibleText.line(one), VisibleText.line(other), wider);
    }

    private List<Answer<?>> answers(Ledger ledger, Paper paper) {
        var names = new EntityNames(ledger);
        Entity first = names.find(one);
        Entity second = names.find(other);
        List<Answer<?>> answers = new ArrayList<>();
        answers.add(standing(ledger, paper, first, second));
        if (!standing) {
            var lines = ledger.relation(first, second, days());
            answers.add(new LineAnswers(paper).byMonth(filter.filtered(lines, ledger)));
        }
        return answers;
    }

    /** Behind the day that is asked about nothing is shown. */
    private Days days() {
        Days days = filter.days();
        return asOf == null || asOf.to() >= days.to()
                ? days
                : new Days(Math.min(days.from(), asOf.to()), asOf.to());
    }

    private Answer<Statement> standing(Ledger ledger, Paper paper, Entity first, Entity second) {
        LocalDate day = asOf == null ? null : LocalDate.ofEpochDay(asOf.to());
        var cards = new StandingCards(paper, first, second);
        return Answer.ofTable(
                "statements",
                new PairStanding(Lexicon.load())
                        .of(ledger, first, second, day).statements().stream(),
                cards::row,
                AnswerTables.STATEMENTS);
    }
}
