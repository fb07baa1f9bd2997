package isnad.story.difference;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Letters;
import isnad.lexicon.Tsv;
import isnad.story.table.Tables;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words, with what they count. */
final class Numbers {
    private static final String SCALE = "scale";
    private static final int MOST_DIGITS = 15;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private record Word(long value, boolean scale) {}

    private final Map<String, Word> words = new HashMap<>();
    private final List<List<String>> rough = new ArrayList<>();

    /**
     * A number.
     *
     * @param rough whether words beside it say that it is not exact
     * @param from first word
     * @param to the word after the last, which is what it counts
     */
    record Found(long value, boolean rough, int from, int to) {}

    Numbers() {
        for (Tsv.Row row : Tables.read(Numbers.class, "numbers.tsv")) {
            var word =
                    new Word(
                            Long.parseLong(row.required("value")),
                            row.required("kind").equals(SCALE));
            words.put(Letters.fold(row.required("form")), word);
        }
        Tables.read(Numbers.class, "rough.tsv")
                .forEach(row -> rough.add(Gazetteer.split(row.required("form"))));
    }

    /** All numbers of a sentence. */
    List<Found> find(Sentence sentence) {
        List<Found> out = new ArrayList<>(1);
        int at = 0;
        while (at < sentence.size()) {
            Found found = at(sentence, at);
            if (found != null) {
                out.add(found);
            }
            at = found == null ? at + 1 : found.to();
        }
        return out;
    }

    private @Nullable Found at(Sentence sentence, int from) {
        long total = 0;
        long open = 0;
        int at = from;
        Word last = null;
        for (Word word = word(sentence, at, true);
                word != null && joins(last, word, sentence, at, from);
                word = at < sentence.size() ? word(sentence, at, false) : null) {
            if (word.scale) {
                total += Math.max(open, 1) * word.value;
                open = 0;
            } else {
                open += word.value;
            }
            last = word;
            at++;
        }
        return at == from ? null : new Found(total + open, isRough(sentence, from, at), from, at);
    }

    /** ثلاثة وعشرون, ثلاثة عشر, مئة وخمسة, 3 ملايين: but not two numbers side by side. */
    private static boolean joins(
            @Nullable Word last, Word next, Sentence sentence, int at, int from) {
        if (at == from || last == null) {
            return true;
        }
        boolean joined = sentence.token(at).folded().charAt(0) == Letters.WAW;
        boolean teen = last.value < TEN && next.value == TEN;
        return next.scale || teen || joined && (last.value < HUNDRED || next.value < last.value);
    }

    private @Nullable Word word(Sentence sentence, int at, boolean first) {
        Token token = sentence.token(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return first ? digits(token.folded()) : null;
        }
        for (Token.Base base : token.bases()) {
            Word word = words.get(base.word());
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    private static @Nullable Word digits(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i >= MOST_DIGITS) {
                return null;
            }
            value = value * TEN + (c - '0');
        }
        return new Word(value, false);
    }

    private boolean isRough(Sentence sentence, int from, int to) {
        for (List<String> words : rough) {
            if (stands(sentence, from - words.size(), words)
                    || stands(sentence, to, words)
                    || stands(sentence, to + 1, words)
                    || stands(sentence, from - 1 - words.size(), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Sentence sentence, int at, List<String> words) {
        if (at < 0 || at + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (sentence.token(at + i).bases().stream().noneMatch(b -> b.word().equals(word))) {
                return false;
            }
        }
        return true;
    }
}
