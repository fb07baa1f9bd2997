package isnad.bench.html;

import isnad.html.HtmlReader;
import isnad.model.Facts;
import isnad.model.Page;
import isnad.model.Piece;
import isnad.model.Region;
import isnad.model.Region.Role;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Measures the main text of saved pages on public gold, which stays where it is.
 *
 * <pre>
 * trafilatura DIR [worst]        990 pages, segments that are and are not in the main text
 * aeb DIR [worst]                181 pages, runs of four words, mean precision and recall
 * fundus DIR [worst]             publishers with one parser, runs of four words
 * wcxb DIR/test [worst]          articles, words
 * pair PAGE.html TEXT.txt        one page, runs of four words
 * show SET DIR NAME              what each line of a page was taken for
 * </pre>
 *
 * The text that is measured is the body of a page's first article, without headline and captions.
 * Speed is thread CPU time of one thread over all pages, decoding left out, after one round to warm
 * up.
 */
public final class ExtractionAccuracy {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

    private final HtmlReader reader = new HtmlReader();
    private final List<String> lines = new ArrayList<>();

    private ExtractionAccuracy() {}

    /** Prints the figures of one set. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: trafilatura|aeb|fundus|wcxb DIR [worst] | pair HTML TEXT");
            return;
        }
        var measure = new ExtractionAccuracy();
        if (args[0].equals("show")) {
            measure.show(pages(args[1], Path.of(args[2])), args[3]);
            return;
        }
        List<GoldPage> pages =
                args[0].equals("pair")
                        ? GoldPage.pair(Path.of(args[1]), Path.of(args[2]))
                        : pages(args[0], Path.of(args[1]));
        measure.measure(args[0], pages);
        int worst = args.length > 2 && !args[0].equals("pair") ? Integer.parseInt(args[2]) : 0;
        measure.lines.stream()
                .sorted(Comparator.naturalOrder())
                .limit(worst)
                .forEach(System.out::println);
        measure.speed(pages);
    }

    private static List<GoldPage> pages(String set, Path folder) throws IOException {
        return switch (set) {
            case "trafilatura" -> GoldPage.trafilatura(folder);
            case "aeb" -> GoldPage.benchmark(folder);
            case "fundus" -> GoldPage.publishers(folder);
            case "wcxb" -> GoldPage.articles(folder);
            default -> throw new IllegalArgumentException("unknown set " + set);
        };
    }

    private void measure(String set, List<GoldPage> pages) {
        if (set.equals("trafilatura")) {
            segments(pages);
        } else {
            texts(pages, set.equals("wcxb") ? 1 : 4);
        }
    }

    private void segments(List<GoldPage> pages) {
        double right = 0;
        double wrong = 0;
        double missed = 0;
        for (GoldPage page : pages) {
            String text = normal(body(page));
            long found = page.with().stream().filter(part -> text.contains(normal(part))).count();
            long taken =
                    page.without().stream().filter(part -> text.contains(normal(part))).count();
            right += found;
            wrong += taken;
            missed += page.with().size() - found;
            lines.add(
                    "%03d %s missed %d taken %d of %d"
                            .formatted(
                                    900 - page.with().size() + found - taken,
                                    page.name(),
                                    page.with().size() - found,
                                    taken,
                                    text.length()));
        }
        print(pages.size(), new Overlap(right / (right + wrong), right / (right + missed)));
    }

    private static String normal(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private void texts(List<GoldPage> pages, int size) {
        List<Overlap> all = new ArrayList<>();
        for (GoldPage page : pages) {
            String gold = page.body() == null ? "" : page.body();
            String text = body(page);
            boolean words = size == 1;
            Overlap one =
                    words
                            ? Overlap.of(
                                    gold.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT), 1)
                            : Overlap.of(gold, text, size);
            all.add(one);
            lines.add(
                    "%.3f %s P %.3f R %.3f, %d for %d letters"
                            .formatted(
                                    one.f1(),
                                    page.name(),
                                    one.precision(),
                                    one.recall(),
                                    text.length(),
                                    gold.length()));
        }
        print(
                pages.size(),
                new Overlap(
                        all.stream()
                                .mapToDouble(Overlap::precision)
                                .filter(Double::isFinite)
                                .average()
                                .orElse(0),
                        all.stream()
                                .mapToDouble(Overlap::recall)
                                .filter(Double::isFinite)
                                .average()
                                .orElse(0)));
        System.out.printf(
                Locale.ROOT,
                "mean of the pages' F1 %.4f%n",
                all.stream().mapToDouble(Overlap::f1).average().orElse(0));
    }

    private static void print(int pages, Overlap mean) {
        System.out.printf(
                Locale.ROOT,
                "%d pages: precision %.4f recall %.4f F1 %.4f%n",
                pages,
                mean.precision(),
                mean.recall(),
                mean.f1());
    }

    private String body(GoldPage gold) {
        Page page = reader.read(gold.name(), gold.html(), Facts.NONE);
        var text = new StringBuilder();
        for (Piece piece : page.pieces().stream().limit(1).toList()) {
            for (Region region : piece.regions()) {
                if (region.role() == Role.BODY) {
                    text.append(region.span().of(page.text())).append('\n');
                }
            }
        }
        return text.toString();
    }

    private void speed(List<GoldPage> pages) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long letters = 0;
        for (GoldPage page : pages) {
            letters += page.html().length();
            reader.read(page.name(), page.html(), Facts.NONE);
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%.0f pages/s, %.1f million letters/s of CPU%n",
                pages.size() / seconds,
                letters / 1e6 / seconds);
    }

    private void show(List<GoldPage> pages, String name) {
        for (GoldPage gold : pages) {
            if (gold.name().contains(name)) {
                Page page = reader.read(gold.name(), gold.html(), Facts.NONE);
                for (Piece piece : page.pieces()) {
                    System.out.println(piece.facts());
                    for (Region region : piece.regions()) {
                        String line = region.span().of(page.text()).replace("\n", " / ");
                        System.out.println(region.role() + " " + region.reason() + ": " + line);
                    }
                }
            }
        }
    }
}
