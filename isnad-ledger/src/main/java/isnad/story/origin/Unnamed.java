package isnad.story.origin;

import isnad.lexicon.Gazetteer;
import java.util.ArrayList;
import java.util.List;

/** Whether two descriptions of unnamed sources may mean one. */
final class Unnamed {
    private static final String AL = "\u0627\u0644";

    private Unnamed() {}

    /**
     * Both were first heard by one medium, and one description goes no further than the other, or
     * both share a qualifier: «مصدر» and «مصدر أمني» may be one, «مصدر أمني» and «مصدر دبلوماسي»
     * not.
     */
    static boolean mayBeOne(Voice a, Voice b) {
        if (!home(a).equals(home(b))) {
            return false;
        }
        List<String> first = qualifiers(a.name());
        List<String> second = qualifiers(b.name());
        return first.isEmpty() || second.isEmpty() || first.stream().anyMatch(second::contains);
    }

    private static String home(Voice voice) {
        return voice.key().substring(0, voice.key().lastIndexOf(':'));
    }

    private static List<String> qualifiers(String name) {
        List<String> out = new ArrayList<>();
        List<String> words = Gazetteer.split(name);
        for (String word : words.subList(Math.min(1, words.size()), words.size())) {
            out.add(word.startsWith(AL) ? word.substring(AL.length()) : word);
        }
        return out;
    }
}
