package isnad.web;

import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says in Arabic what was wrong. Complaints are made in English where they arise, with what was
 * found in them; a row of {@code complaints.tsv} knows one by the words round that.
 */
final class Complaints {
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';
    private static final int LONGEST = 4000;
    private static final List<Row> ROWS = load();

    private Complaints() {}

    /**
     * A row.
     *
     * @param words what stands between the gaps, in English
     */
    private record Row(List<String> words, String arabic) {
        static Row of(String english, String arabic) {
            List<String> words = new ArrayList<>();
            String rest = english;
            for (int gap = rest.indexOf(gap(0)); gap >= 0; gap = rest.indexOf(gap(words.size()))) {
                words.add(rest.substring(0, gap));
                rest = rest.substring(gap + gap(0).length());
            }
            words.add(rest);
            return new Row(words, arabic);
        }

        int letters() {
            return words.stream().mapToInt(String::length).sum();
        }

        /** The same in Arabic; null where it is another complaint. */
        @Nullable String say(String complaint) {
            if (!complaint.startsWith(words.getFirst())) {
                return null;
            }
            List<String> found = new ArrayList<>();
            int at = words.getFirst().length();
            for (int i = 1; i < words.size(); i++) {
                int next = next(complaint, i, at);
                if (next < at) {
                    return null;
                }
                found.add(complaint.substring(at, next));
                at = next + words.get(i).length();
            }
            return at == complaint.length() ? filled(found) : null;
        }

        /** The last words stand at the end, others as early as they can. */
        private int next(String complaint, int word, int from) {
            boolean last = word == words.size() - 1;
            String sought = words.get(word);
            int end = complaint.length() - sought.length();
            return !last ? complaint.indexOf(sought, from) : complaint.endsWith(sought) ? end : -1;
        }

        private String filled(List<String> found) {
            var said = new StringBuilder();
            String rest = arabic;
            for (int at = rest.indexOf('{'); at >= 0; at = rest.indexOf('{')) {
                said.append(rest, 0, at);
                int gap = rest.charAt(at + 1) - '0';
                boolean known = gap >= 0 && gap < found.size();
                said.append(known ? ISOLATE + found.get(gap) + END : rest.substring(at, at + 3));
                rest = rest.substring(at + 3);
            }
            return said.append(rest).toString();
        }
    }

    private static String gap(int number) {
        return "{" + number + "}";
    }

    /** The complaint in Arabic; null where no row knows it. */
    static @Nullable String arabic(String complaint) {
        if (complaint.length() > LONGEST) {
            return null;
        }
        for (Row row : ROWS) {
            String said = row.say(complaint);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    /** Those of the most words first: others may fit with more in their gaps. */
    private static List<Row> load() {
        try (InputStream file = Complaints.class.getResourceAsStream("complaints.tsv")) {
            if (file == null) {
                throw new IllegalStateException("complaints.tsv is missing");
            }
            return Tsv.read("complaints.tsv", file).stream()
                    .map(row -> Row.of(row.required("en"), row.required("ar")))
                    .sorted(Comparator.comparingInt(Row::letters).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
