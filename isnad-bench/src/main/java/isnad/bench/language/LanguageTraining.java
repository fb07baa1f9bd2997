package isnad.bench.language;

import isnad.language.Alphabet;
import isnad.language.LetterModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts the letters, by threes, of languages that are written in Arabic letters, and writes the
 * model that {@code isnad.language} reads. Each is counted as written and, less, with the other
 * forms of kaf and ya: Persian was kept in windows-1256, and Arabic is typed in Tehran.
 *
 * <p>Arguments: a folder of texts, UTF-8, named {@code <code>.<source>.txt}; the file to write; how
 * many threes to keep.
 */
public final class LanguageTraining {
    /** Of each line as written, for one with the other letters. */
    private static final int AS_WRITTEN = 6;

    private LanguageTraining() {}

    public static void main(String[] args) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                String code = code(file);
                count(
                        Files.readAllLines(file),
                        counts.computeIfAbsent(code, c -> new int[Alphabet.THREES]));
            }
        }
        LetterModel model =
                LetterModel.of(
                        List.copyOf(counts.keySet()),
                        counts.values().toArray(int[][]::new),
                        Integer.parseInt(args[2]));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            model.write(out);
        }
        System.out.println(counts.keySet() + ", " + Files.size(Path.of(args[1])) + " bytes");
    }

    static String code(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static void count(List<String> lines, int[] counts) {
        for (String line : lines) {
            count(line, counts, AS_WRITTEN);
            count(line.replace('\u06A9', '\u0643').replace('\u06CC', '\u064A'), counts, 1);
            count(line.replace('\u0643', '\u06A9').replace('\u064A', '\u06CC'), counts, 1);
        }
    }

    private static void count(String line, int[] counts, int times) {
        int three = 0;
        for (int i = 0; i <= line.length(); i++) {
            int number = i == line.length() ? Alphabet.EDGE : Alphabet.number(line.charAt(i));
            if (number == Alphabet.PASSED_OVER
                    || number == Alphabet.EDGE && (three & 0x3F) == Alphabet.EDGE) {
                continue;
            }
            three = Alphabet.three(three, number);
            counts[three] += times;
        }
    }
}
