package isnad.bench.copies;

import isnad.copies.ArticleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes copies of articles as editors and crawlers make them; how much is shared is counted. */
final class Planting {
    /** How a copy is made. */
    enum Edit {
        RESPELLED,
        HEADLINE,
        END_CUT,
        START_CUT,
        INSERTED,
        WORDS,
        TYPOS,
        NUMBERS,
        GLUED,
        MOVED,
        MIXED,
        /** No copy: all numbers are others, the day too. */
        FORM
    }

    /** What is known of a copy besides its text. */
    enum Facts {
        NONE,
        SAME_ADDRESS,
        OTHER_OUTLET,
        FORM
    }

    /**
     * A copy.
     *
     * @param shared words of the original in the copy, as a share of the shorter text
     * @param ofLonger and of the longer
     */
    record Planted(
            ArticleText copy,
            ArticleText base,
            @Nullable ArticleText other,
            Edit edit,
            Facts facts,
            double level,
            double shared,
            double ofLonger) {}

    private static final List<String> CREDITS =
            List.of("(رويترز)", "(أ ف ب)", "المصدر: وكالات", "(د ب أ)", "عواصم - وكالات");

    private final RandomGenerator random;
    private final List<ArticleText> all;
    private int kept;

    Planting(RandomGenerator random, List<ArticleText> all) {
        this.random = random;
        this.all = all;
    }

    /** A copy at a level: that share of the words stays, as far as the edit has levels. */
    Planted plant(int number, ArticleText base, Edit edit, double level) {
        ArticleText other = all.get(random.nextInt(all.size()));
        List<String> lines = lines(base.text());
        int words = count(lines);
        kept = words;
        List<String> copied = edit(edit, lines, lines(other.text()), level);
        Facts facts = edit == Edit.FORM ? Facts.FORM : Facts.values()[number % 3];
        ArticleText copy = dressed(number, base, String.join("\n", copied), facts);
        int own = count(copied);
        return new Planted(
                copy,
                base,
                edit == Edit.GLUED || edit == Edit.INSERTED ? other : null,
                edit,
                facts,
                level,
                (double) kept / Math.min(words, own),
                (double) kept / Math.max(words, own));
    }

    private List<String> edit(Edit edit, List<String> base, List<String> other, double level) {
        return switch (edit) {
            case RESPELLED -> respelled(base);
            case HEADLINE -> headline(base, other);
            case END_CUT -> cut(base, level, false);
            case START_CUT -> cut(base, level, true);
            case INSERTED -> inserted(base, other, level);
            case WORDS -> replaced(base, level, this::foreign);
            case TYPOS -> replaced(base, level, this::typo);
            case NUMBERS -> numbers(base, 1);
            case FORM -> numbers(base, Integer.MAX_VALUE);
            case GLUED -> joined(base, other);
            case MOVED -> moved(base);
            case MIXED -> mixed(base, level);
        };
    }

    private List<String> mixed(List<String> base, double level) {
        double half = Math.sqrt(level);
        List<String> cut = cut(base, half, random.nextBoolean());
        return credited(respelled(replaced(cut, half, this::foreign)));
    }

    private ArticleText dressed(int number, ArticleText base, String text, Facts facts) {
        String name = "planted/" + number;
        LocalDate day = base.day();
        return switch (facts) {
            case NONE -> new ArticleText(name, text);
            case SAME_ADDRESS ->
                    new ArticleText(
                            name, text, base.url() + "?utm_source=x", base.outlet(), day, null);
            case OTHER_OUTLET ->
                    new ArticleText(
                            name,
                            text,
                            "https://www.carrier.example/news/" + number,
                            "carrier",
                            day == null ? null : day.plusDays(number % 2),
                            null);
            case FORM ->
                    new ArticleText(
                            name,
                            text,
                            base.url() + "/" + number,
                            base.outlet(),
                            day == null ? null : day.plusDays(1 + number % 5),
                            null);
        };
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
    }

    private static int count(List<String> lines) {
        return lines.stream().mapToInt(line -> words(line).size()).sum();
    }

    private static List<String> words(String line) {
        return new ArrayList<>(Arrays.asList(line.strip().split("\\s+")));
    }

    private List<String> respelled(List<String> lines) {
        return lines.stream()
                .map(line -> line.chars().mapToObj(this::respelled).collect(Collectors.joining()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String respelled(int c) {
        boolean now = random.nextInt(4) == 0;
        return switch (c) {
            case 'أ', 'إ', 'آ' -> now ? "ا" : Character.toString(c);
            case 'ة' -> now ? "ه" : "ة";
            case 'ى' -> now ? "ي" : "ى";
            case 'ن' -> random.nextInt(40) == 0 ? "نـ" : "ن";
            case 'م' -> random.nextInt(40) == 0 ? "مُ" : "م";
            default -> Character.toString(c);
        };
    }

    private List<String> headline(List<String> base, List<String> other) {
        kept -= words(base.getFirst()).size();
        List<String> out = new ArrayList<>(base);
        out.set(0, other.getFirst());
        return credited(out);
    }

    private List<String> credited(List<String> text) {
        text.add(CREDITS.get(random.nextInt(CREDITS.size())));
        return text;
    }

    private List<String> cut(List<String> lines, double level, boolean start) {
        List<String> words = words(String.join(" \u2029 ", lines));
        int leave = (int) Math.round(level * words.size());
        List<String> part =
                start ? words.subList(words.size() - leave, words.size()) : words.subList(0, leave);
        List<String> out = lines(String.join(" ", part).replace("\u2029", "\n"));
        kept -= count(lines) - count(out);
        return out;
    }

    private List<String> inserted(List<String> base, List<String> other, double level) {
        List<String> out = new ArrayList<>(base);
        int wanted = (int) (count(base) * (1 / level - 1));
        for (int i = 1; wanted > 0 && i < other.size(); i++) {
            List<String> words = words(other.get(i));
            out.add(
                    1 + random.nextInt(out.size()),
                    String.join(" ", words.subList(0, Math.min(wanted, words.size()))));
            wanted -= words.size();
        }
        return out;
    }

    private interface Change {
        String of(String word);
    }

    private List<String> replaced(List<String> lines, double level, Change change) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            List<String> words = words(line);
            for (int i = 0; i < words.size(); i++) {
                if (random.nextDouble() >= level) {
                    words.set(i, change.of(words.get(i)));
                    kept--;
                }
            }
            out.add(String.join(" ", words));
        }
        return out;
    }

    private String foreign(String word) {
        List<String> words = words(all.get(random.nextInt(all.size())).text());
        String other = words.get(random.nextInt(words.size()));
        return other.equals(word) ? "سوى" : other;
    }

    private String typo(String word) {
        if (word.length() < 3) {
            return word + "ا";
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "ل" + word.substring(at);
            default ->
                    word.substring(0, at)
                            + word.charAt(at + 1)
                            + word.charAt(at)
                            + word.substring(at + 2);
        };
    }

    private List<String> numbers(List<String> lines, int most) {
        int left = most;
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            List<String> words = words(line);
            for (int i = 0; i < words.size() && left > 0; i++) {
                if (words.get(i).chars().anyMatch(Character::isDigit)) {
                    words.set(i, words.get(i).replaceFirst("\\d+", "" + random.nextInt(10, 9999)));
                    kept--;
                    left--;
                }
            }
            out.add(String.join(" ", words));
        }
        return out;
    }

    private List<String> joined(List<String> base, List<String> other) {
        List<String> out = new ArrayList<>(random.nextBoolean() ? base : other);
        out.addAll(out.equals(base) ? other : base);
        return out;
    }

    private List<String> moved(List<String> base) {
        List<String> out = new ArrayList<>(base);
        Collections.swap(out, random.nextInt(out.size()), random.nextInt(out.size()));
        Collections.swap(out, random.nextInt(out.size()), random.nextInt(out.size()));
        return out;
    }
}
