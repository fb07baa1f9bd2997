package isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All names, matched word by word: a trie whose letters are word ids.
 *
 * <p>Built once, then read by any number of threads.
 */
public final class Gazetteer {
    /** The node in which every match begins. */
    public static final int ROOT = 0;

    /** Answered where no name goes on with the word. */
    public static final int NONE = Edges.NONE;

    private final Map<String, Integer> words = new HashMap<>();
    private final Edges edges = new Edges();
    private final List<List<Sense>> senses = new ArrayList<>(List.of(List.of()));

    Gazetteer() {}

    /** The id of a folded word, or {@link #NONE} where no name has it. */
    public int word(String folded) {
        return words.getOrDefault(folded, NONE);
    }

    /** The node behind {@code node} and a word. */
    public int next(int node, int word) {
        return word == NONE ? NONE : edges.get(node, word);
    }

    /** What a name that ends in {@code node} may mean; empty where none ends. */
    public List<Sense> senses(int node) {
        return senses.get(node);
    }

    void add(String name, Sense sense) {
        List<String> parts = split(name);
        if (parts.isEmpty()) {
            return;
        }
        addWords(parts, sense);
        List<String> joined = joinServant(parts);
        if (joined.size() < parts.size()) {
            addWords(joined, sense);
        }
    }

    private void addWords(List<String> parts, Sense sense) {
        int node = ROOT;
        for (String part : parts) {
            int word = words.computeIfAbsent(part, _ -> words.size());
            node = child(node, word);
        }
        var list = new ArrayList<>(senses.get(node));
        if (!list.contains(sense)) {
            list.add(sense);
            senses.set(node, List.copyOf(list));
        }
    }

    private int child(int node, int word) {
        int known = edges.get(node, word);
        if (known != NONE) {
            return known;
        }
        senses.add(List.of());
        edges.put(node, word, senses.size() - 1);
        return senses.size() - 1;
    }

    /** {@code عبد الله} is written in one word as often as in two. */
    private static List<String> joinServant(List<String> parts) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean servant = parts.get(i).equals("\u0639\u0628\u062F") && i + 1 < parts.size();
            out.add(servant ? parts.get(i) + parts.get(++i) : parts.get(i));
        }
        return out;
    }

    /** The folded words of a name; punctuation separates and is not kept. */
    public static List<String> split(String name) {
        String folded = Letters.fold(name);
        List<String> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean letter = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                out.add(folded.substring(start, i));
                start = -1;
            }
        }
        return out;
    }
}
