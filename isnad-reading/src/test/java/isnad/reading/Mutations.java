package isnad.reading;

import isnad.lexicon.Gazetteer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes hostile pages: real ones cut up and dirtied, and heaps of words and characters. */
final class Mutations {
    private static final Path CORPUS = Path.of("..", "corpus", "pages");
    private static final int SHORTEST = 150;
    private static final int LONGEST = 1100;
    private static final int LONG_WORD = 100_000;

    private static final List<String> OWN =
            List.of(
                    "خاص\nقال وزير الدفاع الإسرائيلي بيني غانتس إن «الطرفين» التقيا يوم الاثنين في"
                            + " 12/5/2021.\n",
                    "بغداد (رويترز) - نقلا عن مصادر مطلعة، نفى المتحدث أن يكون الرئيس قد اجتمع"
                            + " بنظيره.\n\nاقرأ أيضا\nالتعليقات\n",
                    "Reuters: قالت وكالة \"رويترز\" ‎(Reuters)‎ إن 12 شخصا أو ١٢ قتلوا.\r\n",
                    "أضاف: «أكد له أن \"الوفد\" سيزور أنقرة، وأنه يأمل أن يلتقي الرئيس».\n");

    /** What is strewn into pages; the marks that readers look for, and what breaks them. */
    private static final List<String> ODD =
            List.of(
                    "«",
                    "»",
                    "\"",
                    "“",
                    "”",
                    "„",
                    "‘",
                    "’",
                    "'",
                    "‹",
                    "›",
                    "(",
                    ")",
                    "[",
                    "]",
                    "{",
                    "،",
                    ",",
                    "؛",
                    ":",
                    ".",
                    "…",
                    "؟",
                    "!",
                    "-",
                    "–",
                    "/",
                    "|",
                    "•",
                    "*",
                    "#",
                    "©",
                    "%",
                    "@",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\t",
                    " ",
                    "\u00A0",
                    "\u2028",
                    "\u0085",
                    "\u0000",
                    "\u0001",
                    "\u001B",
                    "\u007F",
                    "\u200E",
                    "\u200F",
                    "\u202A",
                    "\u202B",
                    "\u202C",
                    "\u202E",
                    "\u2066",
                    "\u2069",
                    "\u200B",
                    "\u200C",
                    "\u200D",
                    "\uFEFF",
                    "\u00AD",
                    "\u061C",
                    "\uD800",
                    "\uDBFF",
                    "\uDC00",
                    "\uDFFF",
                    "\uD83D\uDE00",
                    "\uFFFF",
                    "\uFDD0",
                    "\u0640",
                    "\u064B",
                    "\u0651",
                    "\u0670",
                    "\uFDFA",
                    "\uFEFB",
                    "\uFE8E",
                    "ه",
                    "هـ",
                    "م",
                    "ص",
                    "و",
                    "ال",
                    "لل",
                    "ولل",
                    "ب",
                    "س",
                    "أن",
                    "إن",
                    "أنه",
                    "الذي",
                    "قال",
                    "وأضاف",
                    "قائلا",
                    "معتبرا",
                    "بحسب",
                    "نقلا عن",
                    "بيان",
                    "نظيره",
                    "الطرفان",
                    "الوزير",
                    "بلاده",
                    "الاثنين",
                    "أمس",
                    "مايو",
                    "كانون",
                    "رمضان",
                    "1442",
                    "2021",
                    "0",
                    "9999999999",
                    "99/99/2020",
                    "31/02/2021",
                    "12:99",
                    "٣٠",
                    "۱۲",
                    "²",
                    "½",
                    "a",
                    "Z",
                    "TT",
                    "http://a.b/c",
                    "中",
                    "א",
                    "я",
                    "é",
                    "ی",
                    "ک",
                    "پ");

    private final List<String> bases = new ArrayList<>(OWN);
    private final List<String> words = new ArrayList<>(ODD);

    Mutations() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                bases.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bases.forEach(base -> words.addAll(List.of(base.split("\\s+"))));
        bases.forEach(base -> words.addAll(Gazetteer.split(base)));
    }

    /** The pages that the mutations start from. */
    List<String> bases() {
        return bases;
    }

    /** The page that this source of chance makes. */
    String page(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> characters(random, 1 + random.nextInt(400));
            case 1 -> units(random, 1 + random.nextInt(300));
            case 2, 3, 4 -> heap(random, 1 + random.nextInt(120));
            default -> mutated(random);
        };
    }

    private String mutated(Random random) {
        var out = new StringBuilder(stretch(random));
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            change(out, random);
        }
        return out.toString();
    }

    /** A stretch of some base page. */
    String stretch(Random random) {
        String base = bases.get(random.nextInt(bases.size()));
        int length = Math.min(base.length(), SHORTEST + random.nextInt(LONGEST - SHORTEST));
        int from = random.nextInt(3) == 0 ? 0 : random.nextInt(base.length() - length + 1);
        return base.substring(from, from + length);
    }

    private void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(60));
        String span = text.substring(at, end);
        switch (random.nextInt(20)) {
            case 0, 1 -> text.delete(at, end);
            case 2 -> text.insert(at, span);
            case 3 -> swap(text, at, end, random);
            case 4, 5, 6 -> strew(text, random, 1 + random.nextInt(10));
            case 7 -> text.insert(at, odd(random).repeat(1 + random.nextInt(40)));
            case 8 -> text.insert(at, "\u0640".repeat(1 + random.nextInt(30)));
            case 9 -> text.replace(at, end, odd(random) + span + odd(random));
            case 10 -> text.replace(at, end, "«" + span.replace(' ', '«') + "»".repeat(5));
            case 11 -> text.insert(at, nested(random));
            case 12 -> text.replace(at, end, span.replace(" ", "، "));
            case 13 -> text.replace(at, end, span.replace(' ', '\n'));
            case 14 -> text.replace(at, end, span.replace("\n", random.nextBoolean() ? " " : ""));
            case 15 -> text.replace(at, end, new StringBuilder(span).reverse().toString());
            case 16 -> text.insert(at, heap(random, 12));
            case 17 -> text.insert(at, digits(random));
            case 18 -> text.append(random.nextBoolean() ? "\n\n" : "").append(stretch(random));
            default -> grow(text, at, random);
        }
    }

    /** Now and then a word of a hundred thousand letters. */
    private static void grow(StringBuilder text, int at, Random random) {
        boolean huge = random.nextInt(200) == 0;
        text.insert(at, "كتب".repeat(huge ? LONG_WORD / 3 : 1 + random.nextInt(100)));
    }

    private static void swap(StringBuilder text, int at, int end, Random random) {
        String span = text.substring(at, end);
        text.delete(at, end);
        text.insert(random.nextInt(text.length() + 1), span);
    }

    private static void strew(StringBuilder text, Random random, int count) {
        for (int i = 0; i < count; i++) {
            text.insert(random.nextInt(text.length() + 1), odd(random));
        }
    }

    private static String nested(Random random) {
        int depth = 1 + random.nextInt(40);
        return random.nextBoolean()
                ? "قال إن ".repeat(depth)
                : "«قال ".repeat(depth) + "»".repeat(random.nextInt(depth + 1));
    }

    private static String digits(Random random) {
        var out = new StringBuilder();
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            out.append("0123456789٠١٢٣٩/-:.،".charAt(random.nextInt(20)));
        }
        return out.toString();
    }

    private String heap(Random random, int size) {
        var out = new StringBuilder();
        for (int i = 0; i < size; i++) {
            out.append(words.get(random.nextInt(words.size())));
            out.append(random.nextInt(12) == 0 ? "\n" : random.nextInt(9) == 0 ? "" : " ");
        }
        return out.toString();
    }

    private static String characters(Random random, int size) {
        var out = new StringBuilder();
        for (int i = 0; i < size; i++) {
            out.append(odd(random));
        }
        return out.toString();
    }

    private static String units(Random random, int size) {
        var out = new StringBuilder();
        for (int i = 0; i < size; i++) {
            boolean arabic = random.nextInt(4) > 0;
            out.append((char) (arabic ? 0x600 + random.nextInt(0x100) : random.nextInt(0x10000)));
        }
        return out.toString();
    }

    private static String odd(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
