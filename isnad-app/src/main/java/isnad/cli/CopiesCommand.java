package isnad.cli;

import isnad.cli.Delivery.Delivered;
import isnad.cli.Delivery.Refused;
import isnad.copies.ArticleText;
import isnad.copies.ArticleTexts;
import isnad.copies.CopyIndex;
import isnad.copies.Groups;
import isnad.copies.Relation;
import isnad.model.Article;
import isnad.reading.Reader;
import isnad.record.RelationWriter;
import isnad.record.RelationWriter.Side;
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

    private record Read(Source source, List<Article> articles, @Nullable String complaint) {}

    @Override
    public Integer call() {
        input.check();
        var messages = Messages.of(spec);
        List<Source> sources = input.sources(messages);
        try (Output out = Output.to(output)) {
            compare(sources, out, messages);
            out.commit();
        } catch (Output.ClosedPipe _) {
            return ExitCodes.READ;
        } catch (IOException e) {
            String about = output == null ? "output" : output.toString();
            messages.complain(about, "could not be written: " + FileTrouble.describe(e));
            return ExitCodes.UNWRITTEN;
        }
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private void compare(List<Source> sources, Output out, Messages messages) throws IOException {
        Reader reader = Reader.create();
        PageLoader loader = input.loader();
        Iterator<Callable<Read>> work =
                sources.stream()
                        .<Callable<Read>>map(source -> () -> read(source, loader, reader))
                        .iterator();
        var progress = new Progress(messages, Terminal.isError(), sources.size());
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
    }

    private Format wanted() {
        if (format != null) {
            return format;
        }
        boolean text = output == null ? Terminal.isOutput() : output.toString().endsWith(".txt");
        return text ? Format.GROUPS : Format.JSONL;
    }

    private static Read read(Source source, PageLoader loader, Reader reader) {
        return switch (loader.load(source)) {
            case Refused(String complaint) -> new Read(source, List.of(), complaint);
            case Delivered delivered -> {
                List<Article> articles = reader.articles(delivered.page());
                String none = articles.isEmpty() ? "holds no article; nothing to compare" : null;
                yield new Read(source, articles, none);
            }
        };
    }

    private void take(Read read, Output out, Messages messages) throws IOException {
        if (read.complaint() != null) {
            messages.complain(read.source().name(), read.complaint());
        }
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
