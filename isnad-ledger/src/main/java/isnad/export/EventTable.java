package isnad.export;

import isnad.model.Event;
import isnad.model.Participant;
import isnad.story.Line;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines as a table of events after PLOVER, with the CAMEO code beside: tab-separated, a heading, a
 * row a line whatever its status. Parties stay together in one row.
 *
 * <p>These codings have no place for the chain of transmission, for who denies, for several
 * tellings and for words: the column {@code lost} says for each row what it does not say, {@code
 * docs/export.md} for all.
 */
public record EventTable() implements Export<Line> {
    private static final List<Column<Line>> COLUMNS =
            List.of(
                    new Column.Whole<>("event_id", Line::id),
                    Column.Day.first("date", Line::days),
                    Column.Day.last("enddate", Line::days),
                    new Column.Texts<>("actor", line -> codes(event(line).who())),
                    new Column.Texts<>("recipient", line -> codes(event(line).whom())),
                    new Column.Text<>("event", line -> code(line).type().name()),
                    new Column.Text<>("mode", line -> code(line).mode()),
                    new Column.Text<>("auxiliary", line -> code(line).auxiliary()),
                    new Column.Texts<>("context", line -> event(line).contexts()),
                    new Column.Text<>("magnitude", _ -> null),
                    new Column.Whole<>("quad", line -> (long) code(line).quad()),
                    new Column.Text<>("cameo", line -> code(line).cameo()),
                    new Column.Text<>("cameo_root", line -> code(line).root()),
                    new Column.Whole<>("cameo_quad", line -> (long) code(line).cameoQuad()),
                    new Column.Texts<>("actor_name", line -> Tables.names(event(line).who())),
                    new Column.Texts<>("recipient_name", line -> Tables.names(event(line).whom())),
                    new Column.Text<>("place", line -> Words.place(event(line).where())),
                    new Column.Text<>("country", line -> Words.country(event(line).where())),
                    new Column.Text<>("publication", line -> Words.outlet(line.first().article())),
                    new Column.Text<>("url", line -> line.first().article().url()),
                    new Column.Text<>("isnad_type", line -> line.type().name()),
                    new Column.Text<>("isnad_mode", line -> event(line).mode()),
                    new Column.Text<>("isnad_status", line -> Words.of(line.status())),
                    new Column.Text<>("lost", EventTable::lost));

    @Override
    public Tally write(Iterator<? extends Line> lines, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.append(
                COLUMNS.stream().map(Column::name).collect(Collectors.joining("\t", "", "\n")));
        long count = 0;
        for (; lines.hasNext(); count++) {
            write(lines.next(), writer);
        }
        writer.flush();
        return new Tally(count, count);
    }

    private static void write(Line line, Writer out) throws IOException {
        String separator = "";
        for (Column<Line> column : COLUMNS) {
            out.append(separator).append(cell(column, line));
            separator = "\t";
        }
        out.append('\n');
    }

    private static String cell(Column<Line> column, Line line) {
        return switch (column) {
            case Column.Text<Line> text -> safe(text.value().apply(line));
            case Column.Texts<Line> texts -> joined(texts.value().apply(line));
            case Column.Whole<Line> whole -> String.valueOf(whole.value().apply(line));
            case Column.Decimal<Line> decimal -> String.valueOf(decimal.value().apply(line));
            case Column.Day<Line> day -> day.iso(line);
        };
    }

    /** One line without tabs, no formula at its start. */
    private static String safe(@Nullable String text) {
        return text == null ? "" : CsvText.guarded(Shown.line(text));
    }

    private static String joined(List<String> texts) {
        return safe(
                texts.stream()
                        .map(text -> text.replace(';', ','))
                        .collect(Collectors.joining(";")));
    }

    private static Event event(Line line) {
        return line.first().event();
    }

    private static Plover.Code code(Line line) {
        return Plover.of(line.type(), event(line).mode(), line.status());
    }

    private static List<String> codes(List<Participant> parties) {
        return parties.stream().map(Sectors::code).toList();
    }

    /** What the row does not say, in words. */
    private static String lost(Line line) {
        var lost = new StringBuilder();
        if (code(line).type() != line.type()) {
            lost.append("type recoded, ");
        }
        long links = line.tellings().stream().mapToLong(t -> t.event().attribution().size()).sum();
        long statuses = line.tellings().stream().map(t -> t.event().status()).distinct().count();
        return lost.append(links)
                .append(" links of chains, ")
                .append(line.tellings().size())
                .append(" tellings with their words, ")
                .append(statuses)
                .append(statuses == 1 ? " status" : " statuses")
                .toString();
    }
}
