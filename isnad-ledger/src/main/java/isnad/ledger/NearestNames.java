package isnad.ledger;

import isnad.search.analysis.Script;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the spellings that are nearest to one, by letters that must be changed. */
final class NearestNames {
    private static final int MOST = 5;

    /** Longer names are cut: nobody is found by their ends. */
    private static final int LONGEST = 64;

    private record Near(int distance, long entity) {}

    private final String name;
    private final int farthest;
    private final boolean isSurname;
    private final PriorityQueue<Near> near =
            new PriorityQueue<>(Comparator.comparingInt(Near::distance).reversed());

    NearestNames(String name) {
        this.name = cut(name);
        this.farthest = Math.max(1, this.name.length() / 3);
        this.isSurname = this.name.indexOf(' ') < 0 && Script.isLatin(this.name);
    }

    void add(String spelling, long entity) {
        String other = cut(spelling);
        if (isSurname) {
            addSurname(other, entity);
        }
        if (Math.abs(other.length() - name.length()) > farthest) {
            return;
        }
        keep(distance(name, other), entity);
    }

    /** Of a surname in Latin letters the last word of a name is as near as all of it. */
    private void addSurname(String other, long entity) {
        String surname = other.substring(other.lastIndexOf(' ') + 1);
        if (surname.length() < other.length()
                && Math.abs(surname.length() - name.length()) <= farthest) {
            keep(distance(name, surname), entity);
        }
    }

    private void keep(int distance, long entity) {
        if (distance <= farthest && near.stream().noneMatch(known -> known.entity() == entity)) {
            near.add(new Near(distance, entity));
            if (near.size() > MOST) {
                near.remove();
            }
        }
    }

    private static String cut(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /** The nearest first. */
    List<Long> entities() {
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance))
                .map(Near::entity)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[other.length()];
    }
}
