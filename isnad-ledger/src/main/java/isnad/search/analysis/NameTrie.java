package isnad.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that the gazetteer does not have, matched word by word on {@link Form#word}. */
final class NameTrie {
    /** What a run of words names, and up to which word. */
    record Found(int to, List<String> ids) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final List<String> ids = new ArrayList<>(1);
    }

    private final Node root = new Node();

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** Whether a name begins with a word. */
    boolean begins(String word) {
        return root.next.containsKey(word);
    }

    void add(List<String> words, String id) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, _ -> new Node());
        }
        if (node != root && !node.ids.contains(id)) {
            node.ids.add(id);
        }
    }

    /** The longest name that begins with a word, or null. */
    @Nullable Found at(Passage passage, int from) {
        Node node = root;
        Found found = null;
        for (int at = from; at < passage.size(); at++) {
            Form form = passage.form(at);
            if (form == null && at > from && passage.token(at).isMark(Passage.JOINERS)) {
                continue;
            }
            node = form == null ? null : node.next.get(form.word());
            if (node == null) {
                return found;
            }
            if (!node.ids.isEmpty()) {
                found = new Found(at + 1, node.ids);
            }
        }
        return found;
    }
}
