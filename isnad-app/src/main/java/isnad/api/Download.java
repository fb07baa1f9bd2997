package isnad.api;

import isnad.ask.ExportForm;
import isnad.ask.Exports;
import isnad.ask.Exports.What;
import isnad.ask.LineQuestion;
import isnad.desk.Desk;
import isnad.export.Export;
import isnad.export.Namespace;
import isnad.export.RecordJson;
import isnad.http.Reply;
import isnad.ledger.Ledger;
import isnad.record.ArticleRecord;
import isnad.store.StoredArticle;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Exports, written while they are sent. */
record Download(Desk desk) {
    private static final List<String> HOW = List.of("what", "format", "title", "lang", "excel");

    void register(Paths paths) {
        paths.get("/export", Paths.names(Query.LINES, HOW), this::export);
    }

    private Reply export(Query query) {
        LineQuestion question = query.lines();
        ExportForm form = query.constant("format", ExportForm.class, ExportForm.JSONL);
        boolean all = form == ExportForm.JSONL && !question.isSet();
        What what = query.constant("what", What.class, all ? What.RECORDS : What.LINES);
        desk.ask(question::filter);
        return new Reply.Stream(
                type(form), name(what, form), writing(what, question, exports(form, query)));
    }

    private Exports exports(ExportForm form, Query query) {
        String title = query.call().asked("title", "Isnad");
        return new Exports(
                form,
                title,
                Namespace.LOCAL,
                Locale.of(query.constant("lang", Tongue.class, Tongue.EN).name()),
                query.flag("excel"),
                desk.origins()::count);
    }

    /** Languages of labels. */
    private enum Tongue {
        AR,
        EN
    }

    /** The form is checked before anything is sent. */
    private Reply.Writing writing(What what, LineQuestion question, Exports exports) {
        return switch (what) {
            case RECORDS -> records(exports);
            case LINES -> written(lines(question), exports.lines());
            case TELLINGS -> written(lines(question), exports.tellings());
            case STORIES -> written(stories(), exports.stories());
            case ENTITIES -> written(entities(), exports.entities());
        };
    }

    private static <T> Reply.Writing written(Iterator<T> values, Export<T> export) {
        return out -> export.write(values, out);
    }

    private Reply.Writing records(Exports exports) {
        if (exports.form() != ExportForm.JSONL) {
            throw Exports.unfit(What.RECORDS, exports.form(), "jsonl");
        }
        return out -> {
            new RecordJson().write(records(), out);
            for (String line : desk.ask(Exports::behindRecords)) {
                line(line, out);
            }
        };
    }

    private static void line(String line, OutputStream out) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Iterator<Line> lines(LineQuestion question) {
        return new Blocks<>(
                desk,
                (ledger, last) -> {
                    var behind = last == null ? Ledger.START : ledger.place(last.id());
                    return behind == null
                            ? List.<Line>of().iterator()
                            : question.candidates(ledger, behind).iterator();
                },
                ledger -> question.filter(ledger));
    }

    private Iterator<ArticleRecord> records() {
        var articles =
                new Blocks<StoredArticle>(
                        desk,
                        (ledger, last) -> new Numbered(ledger, last == null ? 0 : last.article()),
                        _ -> _ -> true);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public ArticleRecord next() {
                return articles.next().record();
            }
        };
    }

    private Iterator<Story> stories() {
        return new Blocks<>(
                desk,
                (ledger, last) -> ledger.stories(1, last == null ? 0 : last.id()).iterator(),
                _ -> _ -> true);
    }

    private Iterator<Entity> entities() {
        return new Blocks<>(
                desk,
                (ledger, last) -> ledger.entities(last == null ? 0 : last.id()).iterator(),
                _ -> _ -> true);
    }

    private static String name(What what, ExportForm form) {
        return what + "." + (form == ExportForm.PLOVER ? "tsv" : form.toString());
    }

    private static String type(ExportForm form) {
        return switch (form) {
            case JSONL -> "application/x-ndjson";
            case CSV -> "text/csv; charset=utf-8";
            case PARQUET -> "application/vnd.apache.parquet";
            case PLOVER -> "text/tab-separated-values; charset=utf-8";
            case JSONLD -> "application/ld+json";
            case ATOM -> "application/atom+xml; charset=utf-8";
            case GRAPHML -> "application/graphml+xml; charset=utf-8";
            case HTML -> Reply.HTML;
            case MD -> "text/markdown; charset=utf-8";
        };
    }
}
