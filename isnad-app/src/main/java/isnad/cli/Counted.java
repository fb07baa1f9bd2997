package isnad.cli;

import java.util.Map;

/** Numbers with what is counted, for messages: {@code 1 story}, {@code 2,000 stories}. */
final class Counted {
    private static final Map<String, String> SINGULAR =
            Map.of("stories", "story", "entities", "entity", "searches", "search");

    private Counted() {}

    /** That many of {@code what}, which is given in the plural. */
    static String of(long number, String what) {
        return "%,d %s".formatted(number, number == 1 ? one(what) : what);
    }

    /** The first word that is a plural, in the singular; what stands behind it stays. */
    private static String one(String what) {
        int end = what.indexOf(' ');
        String noun = end < 0 ? what : what.substring(0, end);
        String more = what.substring(noun.length());
        return SINGULAR.getOrDefault(noun, noun.endsWith("s") ? chopped(noun) : noun) + more;
    }

    private static String chopped(String noun) {
        return noun.substring(0, noun.length() - 1);
    }
}
