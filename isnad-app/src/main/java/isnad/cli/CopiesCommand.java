package isnad.cli;

import isnad.copies.ArticleText;
import isnad.copies.ArticleTexts;
import isnad.copies.CopyIndex;
import isnad.copies.Groups;
import isnad.copies.Relation;
import isnad.input.Delivery;
import isnad.input.Document;
import isnad.input.FileTrouble;
import isnad.input.Inputs;
import isnad.input.Lost;
import isnad.input.Pages;
import isnad.input.Sources;
import isnad.model.Article;
import isnad.model.Note;
import isnad.model.Page;
import isnad.reading.Reader;
import isnad.record.RelationWriter;
import isnad.record.RelationWriter.Side;
import isnad.run.Batch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad copies}: which articles are one text. */
@Command(
        name = "copies",
        description = {
            "Tells which articles are one text, and why:",
            "  same        word for word, of one outlet or of none that is known",
            "  version     edited: the same address, or the same outlet within two days",
            "  syndicated  carried by several outlets, whole, cut or retouched",
            "  near        much of one stands in the other; nothing tells how it came there",
            "Bulletins of other days, reports of their own on one event and speeches that both"
                    + " quote are no copies."
        },
        footer = {
            "%nExamples:",
            "  isnad copies pages/                       groups, for a person",
            "  isnad copies pages/ > copies.jsonl        a relation a line",
            "  isnad copies old.txt new.txt              what was changed"
        })
final class CopiesCommand implements Callable<Integer> {
    /** How relations are written. */
    enum Format {
        GROUPS,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            description =
                    "${COMPLETION-CANDIDATES} (default: groups on a terminal or into a .txt file,"
                            + " else jsonl).")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, which appears whole or not at all.")
    private @Nullable Path output;

    private final CopyIndex index = new CopyIndex();
    private final ArticleTexts texts = new ArticleTexts();
    private final Map<String, Side> sides = new HashMap<>();
    private final Map<String, String> headlines = new HashMap<>();
    private final Groups groups = new Groups();

    private record Read(
            String name,
            List<Article> articles,
            @Nullable String complaint,
            @Nullable String countedAs) {}

    @Override
    public Integer call() {
        input.check();
        var messages = Messages.of(spec);
        Sources sources = input.sources();
        try (Output out = Output.to(output);
                Inputs inputs = input.open(sources)) {
            compare(inputs, sources.all().size(), out, messages);
            out.commit();
            sumUp(messages);
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        } catch (IOException e) {
            String about = output == null ? "output" : output.toString();
            messages.complain(about, "could not be written: " + FileTrouble.describe(e));
            return ExitCodes.UNWRITTEN;
        }
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private void compare(Inputs inputs, int files, Output out, Messages messages)
            throws IOException {
        Iterator<Callable<Read>> work = work(inputs, Reader.create());
        var progress = new Progress(messages, Terminal.isError(), inputs, files);
        new Batch(Runtime.getRuntime().availableProcessors())
                .run(
                        work,
                        read -> {
                            progress.step();
                            take(read, out, messages);
                        });
        if (wanted() == Format.GROUPS) {
            out.write(new GroupLayout(headlines).lay(groups.groups(), sides.size()));
        }
        progress.end();
        messages.sumUp(inputs.passedOver());
    }

    private void sumUp(Messages messages) {
        if (groups.groups().isEmpty()) {
            messages.line("no copies among " + Counted.of(sides.size(), "articles"));
        }
        messages.written(output);
    }

    private static Iterator<Callable<Read>> work(Inputs inputs, Reader reader) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Callable<Read> next() {
                Delivery delivery = inputs.next();
                boolean isOneOfMany = inputs.isWithinArchive();
                return () -> read(delivery, isOneOfMany, reader);
            }
        };
    }

    private Format wanted() {
        if (format != null) {
            return format;
        }
        boolean text = output == null ? Terminal.isOutput() : output.toString().endsWith(".txt");
        return text ? Format.GROUPS : Format.JSONL;
    }

    private static Read read(Delivery delivery, boolean isOneOfMany, Reader reader) {
        return switch (delivery) {
            case Lost(String name, String complaint) -> new Read(name, List.of(), complaint, null);
            case Document document ->
                    switch (Pages.of(document)) {
                        case Pages.Refused(String complaint, String countedAs) ->
                                new Read(
                                        document.name(),
                                        List.of(),
                                        complaint,
                                        isOneOfMany ? countedAs : null);
                        case Pages.Read(Page page, List<Note> _) ->
                                compared(page, reader.articles(page), isOneOfMany);
                    };
        };
    }

    private static Read compared(Page page, List<Article> articles, boolean isOneOfMany) {
        return articles.isEmpty()
                ? new Read(
                        page.name(),
                        articles,
                        "holds no article; nothing to compare",
                        isOneOfMany ? "pages without an article" : null)
                : new Read(page.name(), articles, null, null);
    }

    private void take(Read read, Output out, Messages messages) throws IOException {
        messages.refuse(read.name(), read.complaint(), read.countedAs());
        var lines = new StringBuilder();
        var writer = new RelationWriter(lines, sides::get);
        for (Article article : read.articles()) {
            ArticleText text = texts.of(article);
            sides.put(text.name(), Side.of(article));
            headlines.put(text.name(), article.headlineText());
            for (Relation relation : index.add(text)) {
                groups.add(relation);
                writer.write(relation);
            }
        }
        if (wanted() == Format.JSONL) {
            out.write(lines.toString());
        }
    }
}
