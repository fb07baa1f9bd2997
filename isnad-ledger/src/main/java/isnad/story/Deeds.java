package isnad.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The acts that an article tells as news: type and parties as one hash, and the day. */
final class Deeds {
    /** The day of an act that the article does not date. */
    private static final int UNDATED = Integer.MIN_VALUE;

    private static final int MOST = 8;

    private final int[] keys;
    private final int[] days;
    private final @Nullable List<String> labels;

    private Deeds(int[] keys, int[] days, @Nullable List<String> labels) {
        this.keys = keys;
        this.days = days;
        this.labels = labels;
    }

    private record Deed(int key, int day, String label) {}

    static Deeds of(List<Act> acts) {
        Map<Integer, Deed> found = new LinkedHashMap<>();
        for (Act act : acts) {
            int day = day(act);
            for (long key : act.pairs()) {
                Deed deed = new Deed((int) key, day, act.label());
                found.merge(deed.key(), deed, (a, b) -> a.day() == UNDATED ? b : a);
            }
        }
        List<Deed> kept = new ArrayList<>(found.values());
        kept = new ArrayList<>(kept.subList(0, Math.min(MOST, kept.size())));
        kept.sort(Comparator.comparingInt(Deed::key));
        return new Deeds(
                kept.stream().mapToInt(Deed::key).toArray(),
                kept.stream().mapToInt(Deed::day).toArray(),
                kept.stream().map(Deed::label).toList());
    }

    private static int day(Act act) {
        Days days = act.days();
        return act.dated() && days != null && days.length() <= 2 ? days.from() : UNDATED;
    }

    int[] keys() {
        return keys;
    }

    int bytes() {
        return 1 + 2 * Integer.BYTES * keys.length;
    }

    void write(ByteBuffer out) {
        Profile.write(keys, out);
        for (int day : days) {
            out.putInt(day);
        }
    }

    static Deeds read(ByteBuffer in) {
        int[] keys = Profile.read(in);
        int[] days = new int[keys.length];
        Arrays.setAll(days, _ -> in.getInt());
        return new Deeds(keys, days, null);
    }

    /** How many acts are in both on one day; one without a day counts for half. At most 2. */
    double same(Deeds other) {
        double same = 0;
        for (int i = 0; i < keys.length; i++) {
            int distance = distance(i, other);
            same += distance == UNDATED ? 0.5 : distance >= 0 && distance <= 1 ? 1 : 0;
        }
        return Math.min(2, same);
    }

    /** How many acts of the same kind and parties are on other days. At most 2. */
    double apart(Deeds other) {
        double apart = 0;
        for (int i = 0; i < keys.length; i++) {
            apart += distance(i, other) > 1 ? 1 : 0;
        }
        return Math.min(2, apart);
    }

    /** Days between an act and the other's of its kind; undated, or -1 where there is none. */
    private int distance(int at, Deeds other) {
        int found = Arrays.binarySearch(other.keys, keys[at]);
        if (found < 0) {
            return -1;
        }
        return days[at] == UNDATED || other.days[found] == UNDATED
                ? UNDATED
                : Math.abs(days[at] - other.days[found]);
    }

    /** Labels of the acts in both. */
    List<String> shared(Deeds other) {
        Deeds labelled = labels != null ? this : other;
        Deeds plain = labelled == this ? other : this;
        List<String> known = labelled.labels;
        List<String> out = new ArrayList<>();
        for (int i = 0; known != null && i < labelled.keys.length; i++) {
            int distance = labelled.distance(i, plain);
            if (distance == UNDATED || distance >= 0 && distance <= 1) {
                out.add(known.get(i));
            }
        }
        return out.stream().distinct().toList();
    }
}
