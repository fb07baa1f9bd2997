package isnad.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Why an article belongs to its story, in words: {@code entity:EGY} becomes a name. */
public final class JoinWording {
    private static final String ENTITY = "entity";

    private final Wording wording;
    private final UnaryOperator<String> names;

    /**
     * @param names what an entity is called, by its key
     */
    public JoinWording(Wording wording, UnaryOperator<String> names) {
        this.wording = wording;
        this.names = names;
    }

    /** The reasons, those of one kind together. */
    public List<String> of(List<String> reasons) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (String reason : reasons) {
            int colon = reason.indexOf(':');
            String kind = colon < 0 ? reason : reason.substring(0, colon);
            String about = colon < 0 ? "" : reason.substring(colon + 1);
            kinds.computeIfAbsent(kind, _ -> new ArrayList<>())
                    .add(kind.equals(ENTITY) ? names.apply(about) : about);
        }
        List<String> words = new ArrayList<>();
        kinds.forEach((kind, about) -> words.add(words(kind, about)));
        return words;
    }

    private String words(String kind, List<String> about) {
        String label = wording.labels().of("join", kind);
        List<String> told = about.stream().filter(one -> !one.isBlank()).toList();
        return told.isEmpty() ? label : label + ": " + String.join(wording.comma(), told);
    }
}
