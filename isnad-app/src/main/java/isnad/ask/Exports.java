package isnad.ask;

import isnad.export.ActorGraph;
import isnad.export.Csv;
import isnad.export.EntityJson;
import isnad.export.EventTable;
import isnad.export.Export;
import isnad.export.FeedHead;
import isnad.export.HtmlChronology;
import isnad.export.JsonLd;
import isnad.export.LineFeed;
import isnad.export.LineJson;
import isnad.export.MarkdownChronology;
import isnad.export.MarkdownTable;
import isnad.export.Namespace;
import isnad.export.Parquet;
import isnad.export.StoryJson;
import isnad.export.Table;
import isnad.export.TableJson;
import isnad.export.Tables;
import isnad.ledger.CorrectionJson;
import isnad.ledger.Ledger;
import isnad.ledger.Searches;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.Story;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How what a ledger holds is written out in one form.
 *
 * @param title of a chronology or feed
 * @param namespace what ids in JSON-LD and feeds begin with
 * @param locale of labels
 * @param excel whether CSV begins with a byte-order mark
 * @param origins how many independent origins stand behind a line
 */
public record Exports(
        ExportForm form,
        String title,
        Namespace namespace,
        Locale locale,
        boolean excel,
        ToIntFunction<Line> origins) {

    /** What is written. */
    public enum What {
        RECORDS,
        LINES,
        TELLINGS,
        STORIES,
        ENTITIES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Lines. */
    public Export<Line> lines() {
        return switch (form) {
            case JSONL, CSV, PARQUET -> table(What.LINES, Tables.LINES, new LineJson(origins));
            case PLOVER -> new EventTable();
            case JSONLD -> new JsonLd(namespace);
            case ATOM -> new LineFeed(head());
            case GRAPHML -> new ActorGraph();
            case HTML -> new HtmlChronology(title, locale);
            case MD -> new MarkdownChronology(title, locale);
        };
    }

    /**
     * Tellings of lines.
     *
     * @throws Misasked where they are not written in this form
     */
    public Export<Line> tellings() {
        return table(What.TELLINGS, Tables.TELLINGS, new TableJson<>(Tables.TELLINGS));
    }

    /**
     * Stories.
     *
     * @throws Misasked where they are not written in this form
     */
    public Export<Story> stories() {
        return table(What.STORIES, Tables.STORIES, new StoryJson());
    }

    /**
     * Entities.
     *
     * @throws Misasked where they are not written in this form
     */
    public Export<Entity> entities() {
        return table(What.ENTITIES, Tables.ENTITIES, new EntityJson());
    }

    /** What follows records, a line of JSON each: corrections and saved searches. */
    public static List<String> behindRecords(Ledger ledger) {
        Stream<String> corrections =
                ledger.store().corrections().all().stream().map(CorrectionJson::write);
        return Stream.concat(corrections, new Searches(ledger.store()).exported()).toList();
    }

    private <T, R> Export<T> table(What what, Table<T, R> table, Export<T> json) {
        return switch (form) {
            case JSONL -> json;
            case CSV -> new Csv<>(table, excel);
            case PARQUET -> new Parquet<>(table);
            case MD -> new MarkdownTable<>(table);
            case PLOVER, JSONLD, ATOM, GRAPHML, HTML ->
                    throw unfit(what, form, "jsonl, csv, parquet or md");
        };
    }

    /** What is written in other forms only. */
    public static Misasked unfit(What what, ExportForm form, String forms) {
        return new Misasked("format: %s are written as %s, not as %s".formatted(what, forms, form));
    }

    private FeedHead head() {
        return new FeedHead(title, namespace, "lines", null, Instant.now(), locale);
    }
}
