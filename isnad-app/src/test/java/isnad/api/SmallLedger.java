package isnad.api;

import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.ledger.PageSource;
import isnad.ledger.Prepared;
import isnad.model.Facts;
import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.Reader;
import isnad.record.RecordReader;
import isnad.record.RecordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A ledger of pages of the corpus: some by themselves, some of stories that several tell. */
final class SmallLedger {
    private static final int OF_STORIES = 30;

    private SmallLedger() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("isnad-model"))) {
            here = Objects.requireNonNull(here.getParent(), "not started inside the project");
        }
        return here;
    }

    /** Makes one in a folder that is empty. */
    static void in(Path folder) throws IOException {
        Reader reader = Reader.create();
        Path corpus = root().resolve("corpus");
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            for (Path file : files(corpus.resolve("pages"), Integer.MAX_VALUE)) {
                add(writer, reader, file);
            }
            for (Path file : files(corpus.resolve("stories/dev/pages"), OF_STORIES)) {
                add(writer, reader, file);
            }
            writer.commit();
            index.finish();
        }
    }

    private static List<Path> files(Path folder, int most) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().limit(most).toList();
        }
    }

    private static void add(LedgerWriter writer, Reader reader, Path file) throws IOException {
        var name = file.getFileName().toString();
        var source = new PageSource(name, Files.readString(file), false, Facts.NONE, null);
        List<Prepared> articles = new ArrayList<>();
        for (Reading reading : reader.read(new Page(source.name(), source.text()))) {
            var json = new StringBuilder();
            new RecordWriter(json).write(reading);
            articles.add(writer.preparation().of(RecordReader.of(json.toString())));
        }
        writer.add(source, articles, "test");
    }
}
