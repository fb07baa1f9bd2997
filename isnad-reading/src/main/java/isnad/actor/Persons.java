package isnad.actor;

import isnad.text.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article in the order of their first mention, found by words of their names.
 * Indexed, so that a page with thousands of names takes no longer a word than one with ten.
 */
final class Persons {
    /** Shorter names are not joined over a misspelling. */
    private static final int SAFE_LENGTH = 5;

    /** Names of this length stand two differences, if they begin alike: هوكستين، هوكشتاين. */
    private static final int LONG = 7;

    /** No word is longer; endless ones have one spelling. */
    private static final int LONGEST = 20;

    /** So many candidates are compared without looking for fewer. */
    private static final int FEW = 24;

    private static final int NONE = -1;

    private final List<Entity> persons = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final Map<String, List<Integer>> firsts = new HashMap<>();
    private final Map<String, List<Integer>> lasts = new HashMap<>();
    private final Map<String, List<Integer>> families = new HashMap<>();
    private final Map<String, List<Integer>> parts = new HashMap<>();

    /** Adds a person with the folded words of the name, in which other short names may follow. */
    void add(Entity person, List<String> words) {
        int id = persons.size();
        persons.add(person);
        names.add(List.copyOf(words));
        spellings(words.getFirst()).forEach(s -> put(firsts, s, id));
        spellings(words.getLast()).forEach(s -> put(lasts, s, id));
        words.subList(1, words.size()).stream().distinct().forEach(word -> put(families, word, id));
        words.stream().distinct().forEach(word -> put(parts, word, id));
    }

    private static void put(Map<String, List<Integer>> index, String word, int id) {
        index.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(id);
    }

    /** The person whose last name this is, allowing one wrong letter in a long name; or null. */
    @Nullable Entity byShortName(String word) {
        List<Integer> bearers = families.getOrDefault(word, List.of());
        int last = latest(lasts.getOrDefault(word, List.of()), id -> last(id).equals(word));
        int family = word.length() > 3 && !bearers.isEmpty() ? bearers.getLast() : NONE;
        if (last == NONE && family == NONE) {
            return near(word);
        }
        // Prefers a person with a full name to one who is only known by this word.
        return persons.get(bearers.isEmpty() ? Math.max(last, family) : bearers.getFirst());
    }

    private @Nullable Entity near(String word) {
        if (word.length() < SAFE_LENGTH) {
            return null;
        }
        int near = persons.size() < FEW ? nearest(word) : NONE;
        if (persons.size() >= FEW) {
            for (String spelling : spellings(word)) {
                List<Integer> ids = lasts.getOrDefault(spelling, List.of());
                near = Math.max(near, latest(ids, id -> isNear(last(id), word)));
            }
        }
        return near == NONE ? null : persons.get(near);
    }

    private int nearest(String word) {
        int id = persons.size() - 1;
        while (id >= 0 && !isNear(last(id), word)) {
            id--;
        }
        return id;
    }

    private String last(int id) {
        return names.get(id).getLast();
    }

    private static int latest(List<Integer> ids, IntPredicate fits) {
        for (int i = ids.size() - 1; i >= 0; i--) {
            if (fits.test(ids.get(i))) {
                return ids.get(i);
            }
        }
        return NONE;
    }

    /**
     * The first person with the same first and last name, or with one name inside the other; or
     * null.
     */
    @Nullable Entity byFullName(List<String> words) {
        int[] byFirst = candidates(firsts, spellings(words.getFirst())).toArray();
        IntStream byLast =
                IntStream.concat(
                        candidates(lasts, spellings(words.getLast())),
                        IntStream.concat(
                                candidates(parts, List.of(words.getLast())),
                                candidates(lasts, words)));
        int[] fewer = byFirst.length < FEW ? byFirst : fewer(byFirst, byLast.toArray());
        return IntStream.of(fewer).filter(id -> isSame(names.get(id), words)).min().stream()
                .mapToObj(persons::get)
                .findFirst()
                .orElse(null);
    }

    private static int[] fewer(int[] a, int[] b) {
        return a.length <= b.length ? a : b;
    }

    private static IntStream candidates(Map<String, List<Integer>> index, List<String> keys) {
        return keys.stream()
                .flatMap(key -> index.getOrDefault(key, List.of()).stream())
                .mapToInt(Integer::intValue);
    }

    private static boolean isSame(List<String> a, List<String> b) {
        if (a.size() < 2) {
            return false;
        }
        boolean first = a.getFirst().equals(b.getFirst()) || isNear(a.getFirst(), b.getFirst());
        boolean last = a.getLast().equals(b.getLast()) || isNear(a.getLast(), b.getLast());
        boolean inside = a.containsAll(b) || b.containsAll(a);
        return first && last || inside && first;
    }

    /** What near words share: the word, the word without one of its letters, how it begins. */
    private static List<String> spellings(String word) {
        List<String> out = new ArrayList<>();
        out.add(word);
        if (word.length() >= SAFE_LENGTH && word.length() <= LONGEST) {
            for (int i = 0; i < word.length(); i++) {
                out.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        if (word.length() >= LONG) {
            out.add(word.substring(0, 3) + "*");
        }
        return out;
    }

    /** Edit distance of Levenshtein. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** Whether two words of at least five letters differ in one letter (more, less or another). */
    static boolean isNear(String a, String b) {
        if (a.length() < SAFE_LENGTH
                || b.length() < SAFE_LENGTH
                || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int apart = Math.max(a.length(), b.length()) - head - tail;
        return apart <= 1
                || apart <= 3
                        && head >= 3
                        && Math.min(a.length(), b.length()) >= LONG
                        && distance(a, b) <= 2;
    }
}
