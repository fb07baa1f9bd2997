package isnad.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A running {@link AddingChild}, whose words are read as they come. */
final class Child implements AutoCloseable {
    private final Process process;
    private final Thread reading;
    private volatile int safe;
    private volatile String said = "";

    private Child(Process process) {
        this.process = process;
        this.reading = Thread.ofVirtual().start(this::read);
    }

    /** Adds articles from one number to another; {@code before} are words of a shell before it. */
    static Child start(Path folder, int from, int to, String before) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx256m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(AddingChild.class.getName());
        command.addAll(List.of(folder.toString(), "" + from, "" + to));
        String words = String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
        return new Child(
                new ProcessBuilder("sh", "-c", before + "exec " + words)
                        .redirectErrorStream(true)
                        .start());
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.chars().allMatch(Character::isDigit)) {
                    safe = Integer.parseInt(line);
                } else {
                    said += line + "\n";
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many articles the child said are safe. */
    int safe() {
        return safe;
    }

    /** What it said besides. */
    String said() {
        return said;
    }

    /** Waits until that many are safe. */
    void awaitSafe(int least) throws InterruptedException {
        while (safe < least && process.isAlive()) {
            Thread.onSpinWait();
            process.waitFor(1, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
    }

    /** Stops every thread of the process where it is: what is on disk is what a kill leaves. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
        while (process.isAlive() && !isFrozen()) {
            Thread.onSpinWait();
        }
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** Kills it as {@code kill -9} does, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        end();
    }

    /** Waits until it ends by itself; its exit code. */
    int end() throws InterruptedException {
        int code = process.waitFor();
        reading.join();
        return code;
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
    }

    private boolean isFrozen() throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            for (Path thread : threads.toList()) {
                String stat = Files.readString(thread.resolve("stat"));
                if (stat.charAt(stat.lastIndexOf(')') + 2) != 'T') {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
