package isnad.cli;

import isnad.copies.Reasons;
import isnad.copies.Reasons.Change;
import isnad.copies.Relation;
import isnad.view.Isolation;
import isnad.view.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Groups of copies for a person: the first article of a group, and below it each other one with its
 * closest relation to one above.
 *
 * @param headlines by the articles' names
 */
record GroupLayout(Map<String, String> headlines) {
    private static final int MOST_CHANGES = 5;
    private static final int MOST_LETTERS = 90;

    String lay(List<List<Relation>> groups, int articles) {
        var out = new StringBuilder();
        int copies = 0;
        for (List<Relation> group : groups) {
            copies += lay(group, out);
        }
        return out.append(
                        "%d articles, %d of them copies of another, %d groups%n"
                                .formatted(articles, copies, groups.size()))
                .toString();
    }

    private int lay(List<Relation> group, StringBuilder out) {
        Set<String> shown = new LinkedHashSet<>();
        List<Relation> left = new ArrayList<>(group);
        String first = left.getFirst().a();
        shown.add(first);
        out.append(name(first)).append('\n');
        while (!left.isEmpty()) {
            Relation next = next(left, shown);
            left.remove(next);
            String other = shown.contains(next.a()) ? next.b() : next.a();
            if (shown.add(other)) {
                String one = other.equals(next.a()) ? next.b() : next.a();
                lay(next, other, one.equals(first) ? "" : one, out);
            }
        }
        out.append('\n');
        return shown.size() - 1;
    }

    /** The closest relation to an article that is shown; a group hangs together. */
    private static Relation next(List<Relation> left, Set<String> shown) {
        Relation best = left.getFirst();
        double most = -1;
        for (Relation relation : left) {
            boolean reaches = shown.contains(relation.a()) || shown.contains(relation.b());
            if (reaches && relation.share() > most) {
                best = relation;
                most = relation.share();
            }
        }
        return best;
    }

    private String name(String name) {
        String headline = headlines.getOrDefault(name, "");
        return shown(name) + "  " + shown(headline);
    }

    private static String shown(String text) {
        String line = VisibleText.line(text);
        return Isolation.of(
                line.length() > MOST_LETTERS ? line.substring(0, MOST_LETTERS) + "…" : line);
    }

    private void lay(Relation relation, String other, String one, StringBuilder out) {
        Reasons reasons = relation.reasons();
        out.append(
                "  %-10s %3.0f%%  %s%n"
                        .formatted(
                                relation.kind(), Math.floor(relation.share() * 100), name(other)));
        line(out, "of", one.isEmpty() ? "" : shown(one));
        line(out, "because", because(reasons));
        line(out, "changed", changes(reasons.changes()));
        reasons.removed().forEach(text -> line(out, "without", shown(text)));
        reasons.added().forEach(text -> line(out, "with", shown(text)));
    }

    private static void line(StringBuilder out, String label, String text) {
        if (!text.isEmpty()) {
            out.append("                    %-8s %s%n".formatted(label, text));
        }
    }

    private static String because(Reasons reasons) {
        List<String> parts = new ArrayList<>();
        parts.add(
                String.format(
                        Locale.ROOT,
                        "%d words in common, %.0f%% and %.0f%% of the texts",
                        reasons.shared(),
                        Math.floor(reasons.ofA() * 100),
                        Math.floor(reasons.ofB() * 100)));
        if (reasons.address() != null) {
            parts.add("one address");
        } else if (!reasons.outlets().isEmpty()) {
            parts.add(
                    reasons.outlets().stream()
                            .distinct()
                            .map(GroupLayout::shown)
                            .collect(Collectors.joining(" and ")));
        }
        if (reasons.agency() != null) {
            parts.add("credited to " + reasons.agency());
        }
        if (reasons.days() != null) {
            parts.add(reasons.days() == 0 ? "same day" : reasons.days() + " days apart");
        }
        return String.join("; ", parts);
    }

    private static String changes(List<Change> changes) {
        return changes.stream()
                        .limit(MOST_CHANGES)
                        .map(change -> quoted(change.before()) + " → " + quoted(change.after()))
                        .collect(Collectors.joining("; "))
                + (changes.size() > MOST_CHANGES ? "; …" : "");
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "–" : shown("«" + words + "»");
    }
}
