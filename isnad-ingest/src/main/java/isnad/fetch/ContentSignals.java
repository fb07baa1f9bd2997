package isnad.fetch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines of a robots.txt on what its pages may be used for: {@code Content-Signal}
 * (contentsignals.org) and {@code Content-Usage} (the drafts of the IETF's aipref group). Like
 * rules they belong to the group of user agents that they stand in: Isnad's own where there is one,
 * else that of all.
 */
final class ContentSignals {
    private static final Set<String> RULES = Set.of("allow", "disallow");
    private static final Set<String> SIGNALS =
            Set.of("content-signal", "content-signals", "content-usage");

    private final List<Line> lines;

    private record Line(String agents, String path, String text) {}

    private ContentSignals(List<Line> lines) {
        this.lines = lines;
    }

    static ContentSignals none() {
        return new ContentSignals(List.of());
    }

    static ContentSignals of(String robots) {
        var found = new ArrayList<Line>();
        var group = new HashSet<String>();
        boolean open = true;
        for (String line : robots.lines().toList()) {
            int colon = line.indexOf(':');
            String name =
                    colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (name.equals("user-agent")) {
                if (!open) {
                    group.clear();
                    open = true;
                }
                group.add(value(line, colon).toLowerCase(Locale.ROOT));
            } else if (RULES.contains(name)) {
                open = false;
            } else if (SIGNALS.contains(name)) {
                open = false;
                found.add(line(name, group, value(line, colon)));
            }
        }
        return new ContentSignals(List.copyOf(found));
    }

    private static String value(String line, int colon) {
        int comment = line.indexOf('#', colon);
        return line.substring(colon + 1, comment < 0 ? line.length() : comment).strip();
    }

    private static Line line(String name, Set<String> group, String value) {
        String own = Manners.TOKEN.toLowerCase(Locale.ROOT);
        String agents =
                group.contains(own) ? own : group.isEmpty() || group.contains("*") ? "*" : "";
        int space = value.indexOf(' ');
        boolean placed = value.startsWith("/") && space > 0;
        return new Line(
                agents,
                placed ? value.substring(0, space) : "/",
                (name.equals("content-usage") ? "Content-Usage: " : "Content-Signal: ")
                        + (placed ? value.substring(space).strip() : value));
    }

    /** What is said of a page with that path. */
    List<Signal> signals(String path) {
        String own = Manners.TOKEN.toLowerCase(Locale.ROOT);
        boolean hasOwn = lines.stream().anyMatch(line -> line.agents().equals(own));
        return lines.stream()
                .filter(line -> line.agents().equals(hasOwn ? own : "*"))
                .filter(line -> PathPattern.matches(line.path(), path))
                .map(line -> new Signal("robots.txt", line.text(), reserves(line.text())))
                .toList();
    }

    /**
     * Whether finding or quoting pages is ruled out. Isnad trains no model: what is said of
     * training is passed on with the page and holds nothing back.
     */
    private static boolean reserves(String text) {
        String bare = text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return bare.contains("search=n") || bare.contains("ai-input=n") || bare.contains("bots=n");
    }
}
