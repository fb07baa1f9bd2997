package isnad.bench.copies;

import isnad.copies.ArticleText;
import isnad.copies.CopyIndex;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Memory and speed by the hundred thousand.
 *
 * <p>Usage: {@code CopyScale FOLDER COUNT}: the unpacked ANT corpus, whose words and lengths the
 * pages are made with, each word drawn by itself; every tenth page is an earlier one of the last
 * thousand with every tenth word drawn anew.
 */
public final class CopyScale {
    private static final int STEP = 50_000;
    private static final long SEED = 20261122;

    private final Random random = new Random(SEED);
    private final List<String[]> texts;
    private final List<String[]> last = new ArrayList<>();

    private CopyScale(List<String[]> texts) {
        this.texts = texts;
    }

    public static void main(String[] args) throws IOException {
        List<String[]> texts =
                AntCorpus.read(Path.of(args[0])).stream()
                        .map(article -> article.text().split("\\s+"))
                        .toList();
        new CopyScale(texts).run(Integer.parseInt(args[1]));
    }

    private void run(int count) {
        var index = new CopyIndex();
        long before = heap();
        long spent = 0;
        int copies = 0;
        int found = 0;
        for (int i = 1; i <= count; i++) {
            boolean copy = i % 10 == 0;
            String[] words = copy ? copied() : drawn();
            var article = new ArticleText("page/" + i, String.join(" ", words));
            long start = cpu();
            boolean related = !index.add(article).isEmpty();
            spent += cpu() - start;
            copies += copy && words.length >= 24 ? 1 : 0;
            found += copy && related ? 1 : 0;
            if (i % STEP == 0) {
                print(i, spent, heap() - before, copies, found);
            }
        }
        if (index.size() != count) {
            throw new IllegalStateException("lost pages: " + index.size());
        }
    }

    private static void print(int pages, long spent, long bytes, int copies, int found) {
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%d pages: %.0f pages/s of CPU, %d MB, %d bytes a page; %d of %d copies",
                        pages,
                        pages / (spent / 1e9),
                        bytes >> 20,
                        bytes / pages,
                        found,
                        copies));
    }

    private String[] drawn() {
        String[] words = new String[texts.get(random.nextInt(texts.size())).length];
        for (int i = 0; i < words.length; i++) {
            words[i] = word();
        }
        if (last.size() < 1000) {
            last.add(words);
        } else {
            last.set(random.nextInt(1000), words);
        }
        return words;
    }

    private String[] copied() {
        String[] words = last.get(random.nextInt(last.size())).clone();
        Arrays.setAll(words, i -> random.nextInt(10) == 0 ? word() : words[i]);
        return words;
    }

    private String word() {
        String[] text = texts.get(random.nextInt(texts.size()));
        return text[random.nextInt(text.length)];
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
