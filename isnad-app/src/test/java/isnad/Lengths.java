package isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Things of the source and how many lines each takes, shortest first; never empty. */
record Lengths(List<Length> sorted) {

    record Length(String where, int lines) {}

    Lengths {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = sorted.stream().sorted(Comparator.comparingInt(Length::lines)).toList();
    }

    static Lengths ofFiles(List<Path> files) throws IOException {
        var lengths = new ArrayList<Length>();
        for (Path file : files) {
            lengths.add(new Length(file.toString(), Files.readAllLines(file).size()));
        }
        return new Lengths(lengths);
    }

    List<Length> longerThan(int lines) {
        return sorted.stream().filter(length -> length.lines() > lines).toList();
    }

    /** The smallest length that at least this share of the things do not exceed. */
    int percentile(int percent) {
        int rank = Math.ceilDiv(sorted.size() * percent, 100);
        return sorted.get(Math.max(rank, 1) - 1).lines();
    }

    @Override
    public String toString() {
        return "median %d, p90 %d, longest %d, of %d"
                .formatted(percentile(50), percentile(90), sorted.getLast().lines(), sorted.size());
    }
}
