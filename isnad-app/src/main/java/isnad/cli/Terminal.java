package isnad.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What is known of the terminal that a run writes to. */
final class Terminal {
    private static final int USUAL_WIDTH = 80;
    private static final int MIN_WIDTH = 40;
    private static final int MAX_WIDTH = 120;

    private Terminal() {}

    static boolean isOutput() {
        return isTerminal(1);
    }

    static boolean isError() {
        return isTerminal(2);
    }

    /** By the device behind the stream where the system shows it, else by Java's own guess. */
    private static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        try {
            String device = Files.readSymbolicLink(link).toString();
            return device.startsWith("/dev/pts/")
                    || device.startsWith("/dev/tty")
                    || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException _) {
            Console console = System.console();
            return console != null && console.isTerminal();
        }
    }

    /** How many columns a card may take: {@code COLUMNS}, or what the terminal says. */
    static int width(Map<String, String> environment) {
        int columns = number(environment.getOrDefault("COLUMNS", ""));
        if (columns == 0 && isOutput()) {
            columns = askedWidth();
        }
        return columns == 0 ? USUAL_WIDTH : Math.clamp(columns, MIN_WIDTH, MAX_WIDTH);
    }

    /** The second number of {@code stty size}, or 0. */
    private static int askedWidth() {
        try {
            Process stty =
                    new ProcessBuilder("stty", "size")
                            .redirectInput(new File("/dev/tty"))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            byte[] answer = stty.getInputStream().readAllBytes();
            String size = new String(answer, StandardCharsets.US_ASCII).strip();
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException _) {
            return 0;
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
