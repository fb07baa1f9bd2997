package isnad.run;

import java.util.List;

/** Complaints as those read them who cannot change the options of a command. */
final class Advice {
    private static final String ALLOW = "; if that is meant: --allow-host";

    private static final String AGAIN = "; the feed is asked again at ";

    /** Endings that name an option, and what is said in their place. */
    private static final List<List<String>> ENDINGS =
            List.of(
                    List.of("; split it, or raise --max-size", "; split it"),
                    List.of("; where the law lets you read it: --reserved", "; it is left alone"),
                    List.of("; raise --limit for more", ""));

    private Advice() {}

    static String of(String complaint) {
        int option = complaint.indexOf(ALLOW);
        if (option >= 0) {
            return complaint.substring(0, option) + "; this server asks only the public web";
        }
        int again = complaint.indexOf(AGAIN);
        String advised = again < 0 ? complaint : complaint.substring(0, again);
        for (List<String> ending : ENDINGS) {
            advised = advised.replace(ending.getFirst(), ending.getLast());
        }
        return advised;
    }
}
