package isnad.story.person;

import isnad.lexicon.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's name of two words at least, as it is compared. Letters are folded; articles, signs and
 * the word for "son" are left out, a servant of God and a father of somebody are one word, and what
 * follows the name of a house is no part of it.
 *
 * @param words folded, without articles
 * @param skeletons of the words
 */
public record PersonName(List<String> words, List<String> skeletons) {
    private static final String ARTICLE = "\u0627\u0644";
    private static final String SON = "\u0628\u0646";
    private static final String SON_FIRST = "\u0627\u0628\u0646";
    private static final List<String> BOUND =
            List.of(
                    "\u0639\u0628\u062F",
                    "\u0627\u0628\u0648",
                    "\u0627\u0628\u064A",
                    "\u0648\u0644\u062F");
    private static final int LEAST_WITH_ARTICLE = 5;
    private static final int MOST_WORDS = 12;

    public PersonName {
        words = List.copyOf(words);
        skeletons = List.copyOf(skeletons);
    }

    /** How alike two names are. */
    public enum Degree {
        /** They are not. */
        NONE,
        /** One has more words between the first and the last. */
        FULLER,
        /** Their words are spelled otherwise, and sound alike. */
        SPELT,
        /** Word by word the same, but for hamza, article and the like. */
        SAME
    }

    /** The name that is written so; null where it is none of two words. */
    public static @Nullable PersonName of(String name) {
        List<String> words = bound(split(name));
        return words.size() < 2 || words.size() > MOST_WORDS
                ? null
                : new PersonName(words, words.stream().map(Skeleton::of).toList());
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        String folded = Letters.fold(name);
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && Character.isLetter(folded.charAt(i))) {
                word.append(folded.charAt(i));
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static List<String> bound(List<String> split) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            String word = split.get(i);
            boolean more = i + 1 < split.size();
            if (word.equals(ARTICLE)) {
                break;
            }
            if (more && BOUND.contains(word)) {
                i++;
                words.add(word + bare(split.get(i)));
            } else if (!word.equals(SON) && !word.equals(SON_FIRST)) {
                words.add(unbound(bare(word)));
            }
        }
        return words;
    }

    /** A servant of God is written in one word or two, with his article or without. */
    private static String unbound(String word) {
        String servant = BOUND.getFirst();
        return word.startsWith(servant + ARTICLE)
                ? servant + bare(word.substring(servant.length()))
                : word;
    }

    private static String bare(String word) {
        boolean has = word.startsWith(ARTICLE) && word.length() >= LEAST_WITH_ARTICLE;
        return has ? word.substring(ARTICLE.length()) : word;
    }

    /** What all spellings of this name share: by it they are found. */
    public String key() {
        return skeletons.getFirst() + " " + skeletons.getLast();
    }

    /** How many letters of its skeleton tell it from others. */
    int weight() {
        return skeletons.getFirst().length() + skeletons.getLast().length();
    }

    /** How alike this name and another one are. */
    public Degree like(PersonName other) {
        if (words.equals(other.words)) {
            return Degree.SAME;
        }
        if (!isFirstAlike(other) || !skeletons.getLast().equals(other.skeletons.getLast())) {
            return Degree.NONE;
        }
        if (skeletons.equals(other.skeletons)) {
            return Degree.SPELT;
        }
        return words.size() == other.words.size() || !isPartOf(other) && !other.isPartOf(this)
                ? Degree.NONE
                : Degree.FULLER;
    }

    /** Given names that are both known to be names are told apart by every letter. */
    private boolean isFirstAlike(PersonName other) {
        String mine = words.getFirst();
        String others = other.words.getFirst();
        return mine.equals(others)
                || skeletons.getFirst().equals(other.skeletons.getFirst())
                        && !(GivenNames.has(mine) && GivenNames.has(others));
    }

    /** Whether the other one has all of this one's words, in their order. */
    private boolean isPartOf(PersonName other) {
        int at = 0;
        for (String skeleton : other.skeletons) {
            if (at < skeletons.size() && skeletons.get(at).equals(skeleton)) {
                at++;
            }
        }
        return at == skeletons.size();
    }
}
