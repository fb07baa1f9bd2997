package isnad.story.standing;

import isnad.lexicon.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an agreement is about: the words behind «اتفاقية», «مذكرة», «معاهدة». */
final class Subjects {
    private static final Set<String> HEADS =
            Set.copyOf(
                    Gazetteer.split(
                            "اتفاق اتفاقا اتفاقية معاهدة مذكرة بروتوكول عقد اتفاقات اتفاقيات"));
    private static final Set<String> EMPTY =
            Set.copyOf(Gazetteer.split("تفاهم مع بين في على من إلى بشأن حول أمس اليوم دولة"));
    private static final String AL = "\u0627\u0644";
    private static final int WORDS = 3;
    private static final int SHORTEST = 3;

    private Subjects() {}

    /** Up to three words that tell an agreement from others; empty where none are said. */
    static String of(String words) {
        List<String> out = new ArrayList<>(WORDS);
        boolean behind = false;
        for (String word : Gazetteer.split(words)) {
            String bare = bare(word);
            if (behind && bare.length() >= SHORTEST && !EMPTY.contains(bare)) {
                out.add(bare);
            }
            behind |= HEADS.contains(bare);
            if (out.size() == WORDS) {
                break;
            }
        }
        return String.join(" ", out);
    }

    private static String bare(String word) {
        return word.startsWith(AL) && word.length() > SHORTEST + 1
                ? word.substring(AL.length())
                : word;
    }

    /** Whether two may be one agreement: the first word is the same. */
    static boolean areAlike(String one, String other) {
        return first(one).equals(first(other));
    }

    private static String first(String subject) {
        int blank = subject.indexOf(' ');
        return blank < 0 ? subject : subject.substring(0, blank);
    }
}
