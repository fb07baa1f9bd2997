package isnad.cli;

import isnad.ledger.Ledger;
import isnad.story.Days;
import isnad.story.Story;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad stories}: affairs that several articles tell. */
@Command(
        name = "stories",
        description = {
            "Lists stories: articles on one affair within days. With --from or --to the largest"
                    + " come first, else all in the order in which they began."
        },
        footer = {
            "%nExamples:",
            "  isnad stories --from 2023-02 --to 2023-03",
            "  isnad stories --least 5",
            "  isnad stories --least 1 > stories.jsonl"
        })
final class StoriesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final AnswerOptions answer = new AnswerOptions();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayOption.class,
            description = "Told on or after that day, month or year.")
    private @Nullable Days from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = DayOption.class,
            description = "Told on or before it.")
    private @Nullable Days to;

    @Option(
            names = "--least",
            paramLabel = "N",
            converter = CountOption.class,
            defaultValue = "2",
            description = "Of so many articles at least (default: ${DEFAULT-VALUE}).")
    private int least;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = CountOption.class,
            description = "So many stories at most (default: all).")
    private int limit = Integer.MAX_VALUE;

    @Override
    public Integer call() {
        return answer.give(
                spec, (ledger, paper) -> new StoryAnswers(ledger, paper).list(stories(ledger)));
    }

    private Stream<Story> stories(Ledger ledger) {
        if (from == null && to == null) {
            return ledger.stories(least).limit(limit);
        }
        int first = from == null ? Days.EARLIEST : from.from();
        int last = to == null ? Days.LATEST : to.to();
        if (first > last) {
            throw new UsageException("--from: expected a day that is not behind --to");
        }
        return ledger.stories(new Days(first, last), least, limit).stream();
    }
}
