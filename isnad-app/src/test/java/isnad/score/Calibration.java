package isnad.score;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Confidence against what turned out right, in ten bins of equal width. */
public record Calibration(List<Line> lines) {
    private static final int BINS = 10;
    private static final double ROUNDING = 1e-9;

    /** A line of the record: what it claimed, and whether all of it is right. */
    record Line(double confidence, boolean right) {
        int bin() {
            return Math.min(BINS - 1, (int) (confidence * BINS + ROUNDING));
        }
    }

    private record Bin(int index, List<Line> lines) {
        double claimed() {
            return lines.stream().mapToDouble(Line::confidence).average().orElse(0);
        }

        double right() {
            return lines.stream().mapToDouble(line -> line.right() ? 1 : 0).average().orElse(0);
        }

        double gap() {
            return Math.abs(claimed() - right());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f  %4d lines  claimed %.3f  right %.3f",
                    index / (double) BINS,
                    lines.size(),
                    claimed(),
                    right());
        }
    }

    private List<Bin> bins() {
        return IntStream.range(0, BINS)
                .mapToObj(i -> new Bin(i, lines.stream().filter(l -> l.bin() == i).toList()))
                .filter(bin -> !bin.lines().isEmpty())
                .toList();
    }

    /** Expected calibration error: the bins' gaps, weighted by their lines. */
    public double error() {
        double sum = bins().stream().mapToDouble(bin -> bin.gap() * bin.lines().size()).sum();
        return lines.isEmpty() ? 0 : sum / lines.size();
    }

    @Override
    public String toString() {
        return bins().stream().map(Bin::toString).collect(Collectors.joining("\n"));
    }
}
