package isnad.cli;

import isnad.input.Inputs;
import java.util.Locale;

/**
 * How far a run over many pages has come, on standard error: a line that is written over on a
 * terminal, now and then a line of its own in a log. Short runs say nothing.
 */
final class Progress {
    private static final double SECOND = 1e9;

    private static final long LITTLE = 1_000_000;

    private final Messages messages;
    private final boolean terminal;
    private final Inputs inputs;
    private final int files;
    private final long started = System.nanoTime();
    private long shown;
    private int done;

    /**
     * Begins to count.
     *
     * @param terminal whether standard error is a terminal
     */
    Progress(Messages messages, boolean terminal, Inputs inputs, int files) {
        this.messages = messages;
        this.terminal = terminal;
        this.inputs = inputs;
        this.files = files;
        this.shown = started + (long) ((terminal ? 0.5 : -8) * SECOND);
    }

    /** One page more is done. */
    void step() {
        done++;
        long now = System.nanoTime();
        double wait = terminal ? 0.2 : 10;
        boolean more = inputs.hasArchives() || files > 1 && done < files;
        if (more && now - shown >= wait * SECOND && (terminal || isLong())) {
            shown = now;
            double seconds = (now - started) / SECOND;
            show(
                    inputs.hasArchives()
                            ? line(done, inputs.bytesRead(), inputs.size(), seconds)
                            : line(done, files, seconds));
        }
    }

    /** A log wants no line about little, however slow the machine is. */
    private boolean isLong() {
        return inputs.size() < 0 || inputs.size() > LITTLE;
    }

    private void show(String line) {
        if (terminal) {
            messages.status(line);
        } else {
            messages.line(line);
        }
    }

    /** Takes the status line away. */
    void end() {
        messages.clearStatus();
    }

    static String line(int done, int total, double seconds) {
        double rate = done / Math.max(seconds, 1e-3);
        return String.format(
                Locale.ROOT,
                "%,d of %,d pages, %s pages/s, %s left",
                done,
                total,
                rate < 10 ? decimal("%.1f", rate) : decimal("%.0f", rate),
                duration((long) Math.ceil((total - done) / rate)));
    }

    /** Where nobody knows how many pages there are: by bytes, and without a size without an end. */
    static String line(int done, long read, long size, double seconds) {
        double rate = done / Math.max(seconds, 1e-3);
        String pages =
                "%,d pages, %s pages/s"
                        .formatted(done, rate < 10 ? decimal("%.1f", rate) : decimal("%.0f", rate));
        if (size <= 0 || read <= 0 || read > size) {
            return pages;
        }
        double left = seconds * (size - read) / read;
        return "%s, %d %% of %s, %s left"
                .formatted(pages, 100 * read / size, bytes(size), duration((long) Math.ceil(left)));
    }

    private static String bytes(long size) {
        return size < 1_000_000_000
                ? decimal("%.1f MB", size / 1e6)
                : decimal("%.1f GB", size / 1e9);
    }

    private static String decimal(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static String duration(long seconds) {
        return seconds < 60
                ? seconds + " s"
                : seconds < 3600
                        ? "%d min %d s".formatted(seconds / 60, seconds % 60)
                        : "%d h %d min".formatted(seconds / 3600, seconds % 3600 / 60);
    }
}
