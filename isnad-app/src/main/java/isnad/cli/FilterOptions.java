package isnad.cli;

import isnad.ask.LineQuestion;
import isnad.ledger.Ledger;
import isnad.model.EventType;
import isnad.model.Status;
import isnad.story.Days;
import isnad.story.Line;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which lines are wanted. */
final class FilterOptions {
    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DayOption.class,
            description = "No line before that day, month or year.")
    private @Nullable Days from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = DayOption.class,
            description = "None after it; the day, month or year counts in.")
    private @Nullable Days to;

    @Option(
            names = "--type",
            split = ",",
            description = "Only acts of these types: ${COMPLETION-CANDIDATES}.")
    private Set<EventType> types = Set.of();

    @Option(
            names = "--status",
            split = ",",
            description = "Only lines that stand so: ${COMPLETION-CANDIDATES}.")
    private Set<Status> statuses = Set.of();

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who acts: a name in any spelling, Arabic or English, or a key.")
    private @Nullable String who;

    @Option(names = "--with", paramLabel = "NAME", description = "Who takes part, on either side.")
    private @Nullable String with;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description =
                    "Told by this source, wherever it stands in the chain: its whole name in any"
                            + " spelling, Arabic or English, or an outlet's key.")
    private @Nullable String source;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Published by this outlet: its whole name in any spelling, or its key.")
    private @Nullable String outlet;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "So many lines at most (default: all).")
    private long limit = Long.MAX_VALUE;

    /** Checks what can be checked before the ledger is opened. */
    void check() {
        if (limit < 1) {
            throw new UsageException("--limit: expected 1 or more, found " + limit);
        }
        if (from != null && to != null && from.from() > to.to()) {
            throw new UsageException("--from: expected a day that is not behind --to");
        }
    }

    /** Whether not every line is wanted. */
    boolean isSet() {
        return question().isSet() || limit < Long.MAX_VALUE;
    }

    /** The days that are asked about. */
    Days days() {
        return new Days(
                from == null ? Days.EARLIEST : from.from(), to == null ? Days.LATEST : to.to());
    }

    /** The lines of the whole ledger that are wanted, in the order of their days. */
    Stream<Line> lines(Ledger ledger) {
        return question().lines(ledger).limit(limit);
    }

    /** Of these lines those that are wanted. */
    Stream<Line> filtered(Stream<Line> lines, Ledger ledger) {
        return lines.filter(question().filter(ledger)).limit(limit);
    }

    private LineQuestion question() {
        return new LineQuestion(days(), types, statuses, who, with, source, outlet, null);
    }
}
