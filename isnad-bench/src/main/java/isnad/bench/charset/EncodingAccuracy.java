package isnad.bench.charset;

import isnad.charset.DecodedText;
import isnad.charset.Decoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How often bytes become the letters that somebody wrote.
 *
 * <p>The first lines of texts, cut at some lengths, are written in each encoding, declared wrongly
 * or not at all, and read back: right where each letter comes back. Then each text goes through
 * encodings wrongly, once and twice, and is read. At last lines of other languages are read in
 * their encodings and as they are: wrong where one is taken for Arabic or is changed.
 *
 * <p>Arguments: a folder of Arabic texts ({@code *.txt}, UTF-8), how many of them, and a folder of
 * files with lines of other languages, named {@code newstest2019-ref.<code>.txt} as NTREX-128 has
 * them.
 */
public final class EncodingAccuracy {
    private static final int[] LENGTHS = {30, 80, 200, 2000};
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1256", "ISO-8859-6", "x-MacArabic", "UTF-16LE", "UTF-16BE");
    private static final List<String> DECLARED =
            List.of("-", "UTF-8", "ISO-8859-1", "windows-1256", "windows-1251");

    /** In which encoding other languages were kept, by the codes of NTREX. */
    private static final Map<String, String> OLDER =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("fra", "windows-1252"),
                            Map.entry("deu", "windows-1252"),
                            Map.entry("spa", "windows-1252"),
                            Map.entry("por", "windows-1252"),
                            Map.entry("swe", "windows-1252"),
                            Map.entry("isl", "windows-1252"),
                            Map.entry("tur", "windows-1254"),
                            Map.entry("pol", "windows-1250"),
                            Map.entry("ces", "windows-1250"),
                            Map.entry("hun", "windows-1250"),
                            Map.entry("rus", "windows-1251"),
                            Map.entry("ukr", "windows-1251"),
                            Map.entry("bul", "KOI8-R"),
                            Map.entry("ell", "windows-1253"),
                            Map.entry("heb", "windows-1255"),
                            Map.entry("tha", "windows-874"),
                            Map.entry("lit", "windows-1257"),
                            Map.entry("vie", "windows-1258"),
                            Map.entry("jpn", "Shift_JIS"),
                            Map.entry("kor", "EUC-KR"),
                            Map.entry("zho-CN", "GB18030"),
                            Map.entry("fas", "windows-1256"),
                            Map.entry("urd", "windows-1256")));

    private EncodingAccuracy() {}

    public static void main(String[] args) throws IOException {
        List<String> texts = texts(Path.of(args[0]), Integer.parseInt(args[1]));
        for (String encoding : ENCODINGS) {
            for (String declared : DECLARED) {
                cuts(texts, encoding, declared);
            }
        }
        for (String first : List.of("UTF-8", "windows-1256", "ISO-8859-6")) {
            for (String second : List.of("ISO-8859-1", "windows-1256", "windows-1252 of the web")) {
                if (!first.equals(second)
                        && (first.equals("UTF-8") || !second.equals("windows-1256"))) {
                    garbled(texts, first, second);
                }
            }
        }
        if (args.length > 2) {
            others(Path.of(args[2]));
        }
    }

    private static List<String> texts(Path folder, int most) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files =
                    new ArrayList<>(
                            all.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
        }
        Collections.shuffle(files, new Random(7));
        List<String> texts = new ArrayList<>();
        for (Path file : files.subList(0, Math.min(most, files.size()))) {
            texts.add(body(Files.readString(file)));
        }
        return texts;
    }

    /** Without the head that antcorpus puts before a text, whose letters are mostly Latin. */
    private static String body(String text) {
        int at = text.indexOf("<TEXT>");
        return at < 0 ? text.strip() : text.substring(at + 6).replace("</TEXT>", "").strip();
    }

    private static void cuts(List<String> texts, String encoding, String declared) {
        Charset charset = Charset.forName(encoding);
        var line = new StringBuilder("%-13s declared %-13s".formatted(encoding, declared));
        for (int length : LENGTHS) {
            int right = 0;
            for (String text : texts) {
                byte[] bytes = text.substring(0, Math.min(length, text.length())).getBytes(charset);
                DecodedText read = Decoder.decode(bytes, declared.equals("-") ? null : declared);
                right += read.text().equals(new String(bytes, charset)) ? 1 : 0;
            }
            line.append("  %d: %.4f".formatted(length, right / (double) texts.size()));
        }
        System.out.println(line);
    }

    private static void garbled(List<String> texts, String written, String read) {
        int once = 0;
        int twice = 0;
        for (String text : texts) {
            String whole = misread(text, written, written);
            String wrong = misread(whole, written, read);
            once += mended(wrong).equals(whole) ? 1 : 0;
            twice += mended(misread(wrong, "UTF-8", "ISO-8859-1")).equals(whole) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%s read as %s: mended once %.4f, twice %.4f%n",
                written,
                read,
                once / (double) texts.size(),
                twice / (double) texts.size());
    }

    private static String mended(String garbled) {
        return Decoder.decode(garbled.getBytes(StandardCharsets.UTF_8), "UTF-8").text();
    }

    private static String misread(String text, String written, String read) {
        byte[] bytes = text.getBytes(Charset.forName(written));
        if (!read.endsWith("web")) {
            return new String(bytes, Charset.forName(read));
        }
        var out = new StringBuilder(bytes.length);
        String letters = new String(bytes, Charset.forName("windows-1252"));
        for (int i = 0; i < bytes.length; i++) {
            out.append(
                    letters.charAt(i) == '\uFFFD' ? (char) (bytes[i] & 0xFF) : letters.charAt(i));
        }
        return out.toString();
    }

    private static void others(Path folder) throws IOException {
        int changed = 0;
        int lines = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(f -> f.toString().endsWith(".txt"))::iterator) {
                for (String line : Files.readAllLines(file)) {
                    lines++;
                    changed += mended(line).equals(line) ? 0 : 1;
                }
            }
        }
        System.out.printf("UTF-8 lines of all languages: %d, changed %d%n", lines, changed);
        for (Map.Entry<String, String> older : OLDER.entrySet()) {
            Path file = folder.resolve("newstest2019-ref." + older.getKey() + ".txt");
            if (Files.exists(file)) {
                language(Files.readAllLines(file), older.getKey(), older.getValue());
            }
        }
    }

    private static void language(List<String> lines, String language, String encoding) {
        Charset charset = Charset.forName(encoding);
        int right = 0;
        int arabic = 0;
        int all = 0;
        for (int i = 0; i + 4 < lines.size(); i += 4) {
            byte[] bytes = String.join("\n", lines.subList(i, i + 4)).getBytes(charset);
            DecodedText read = Decoder.decode(bytes, null);
            right += read.text().equals(new String(bytes, charset)) ? 1 : 0;
            arabic += isArabic(read.charset()) ? 1 : 0;
            all++;
        }
        System.out.printf(
                Locale.ROOT,
                "%s in %s, four lines: right %.4f, read in an Arabic encoding %d of %d%n",
                language,
                encoding,
                right / (double) all,
                arabic,
                all);
    }

    private static boolean isArabic(String charset) {
        Stream<String> arabic = Stream.of("1256", "8859-6", "arabic", "720", "864");
        return arabic.anyMatch(charset::endsWith);
    }
}
