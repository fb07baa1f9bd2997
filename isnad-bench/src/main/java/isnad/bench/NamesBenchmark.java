package isnad.bench;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Page;
import isnad.ner.NameTagger;
import isnad.page.ArticleReader;
import isnad.text.FoundName;
import isnad.text.Segmenter;
import isnad.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The statistical reader of names alone, over sentences that are cut and analysed already. Counts
 * 5.5 kB of text, the length of a crawled page; run from the project's root.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class NamesBenchmark {
    private static final int PAGES = 25;
    private static final int PAGE_BYTES = 5_500;

    /** The folder of pages. */
    @Param("corpus/pages")
    public String folder = "corpus/pages";

    private final Lexicon lexicon = Lexicon.load();
    private final NameTagger tagger = NameTagger.load(lexicon);
    private final List<List<Sentence>> articles = new ArrayList<>();

    /** Takes articles until there are as many bytes as {@link #PAGES} pages have. */
    @Setup
    public void load() throws IOException {
        int bytes = 0;
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                if (bytes < PAGES * PAGE_BYTES) {
                    bytes += text.getBytes(StandardCharsets.UTF_8).length;
                    add(new Page(file.getFileName().toString(), text));
                }
            }
        }
    }

    private void add(Page page) {
        var segmenter = new Segmenter(lexicon);
        for (Article article : new ArticleReader(lexicon).read(page)) {
            articles.add(segmenter.segment(article));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAGES)
    public List<List<FoundName>> names() {
        List<List<FoundName>> last = List.of();
        for (List<Sentence> article : articles) {
            last = tagger.article().read(article);
        }
        return last;
    }
}
