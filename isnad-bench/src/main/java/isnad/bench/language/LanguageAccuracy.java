package isnad.bench.language;

import isnad.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How often the language of a short text is told right.
 *
 * <p>The lines of each file that are long enough are cut at a length, at the end of a word; cuts
 * that are not mostly in Arabic letters are left out.
 *
 * <p>Arguments: a folder of texts, UTF-8, named {@code <code>.<source>.txt}, that the model was not
 * trained on; {@code --errors} to list the cuts of 80 that are told wrong.
 */
public final class LanguageAccuracy {
    private static final int[] LENGTHS = {20, 40, 80, 200};
    private static final int LISTED = 80;

    private LanguageAccuracy() {}

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.sorted().toList();
        }
        for (int length : LENGTHS) {
            measure(files, length, args.length > 1 && length == LISTED);
        }
    }

    private static void measure(List<Path> files, int length, boolean listing) throws IOException {
        System.out.println("cuts of " + length);
        int all = 0;
        int right = 0;
        for (Path file : files) {
            String code = LanguageTraining.code(file);
            Map<String, Integer> told = new TreeMap<>();
            List<String> cuts = cuts(Files.readAllLines(file), length);
            for (String cut : cuts) {
                String found = Languages.of(cut);
                told.merge(found, 1, Integer::sum);
                if (listing && !found.equals(code)) {
                    System.out.println("    " + code + " as " + found + ": " + cut);
                }
            }
            int good = told.getOrDefault(code, 0);
            all += cuts.size();
            right += good;
            if (!cuts.isEmpty()) {
                System.out.printf(
                        Locale.ROOT,
                        "  %-22s %5d  %.4f  %s%n",
                        file.getFileName(),
                        cuts.size(),
                        good / (double) cuts.size(),
                        told);
            }
        }
        System.out.printf(Locale.ROOT, "  all %d, right %.4f%n", all, right / (double) all);
    }

    private static List<String> cuts(List<String> lines, int length) {
        List<String> cuts = new ArrayList<>();
        for (String line : lines) {
            int end = line.lastIndexOf(' ', length);
            String cut =
                    line.substring(0, Math.min(line.length(), end < length / 2 ? length : end));
            if (line.length() >= length && isOfTheScript(cut)) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    private static boolean isOfTheScript(String cut) {
        return 2 * cut.chars().filter(c -> c >= 0x620 && c <= 0x6D5).count() > cut.length();
    }
}
