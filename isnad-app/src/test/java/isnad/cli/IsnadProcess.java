package isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the program as its users do: in a process of its own. */
record IsnadProcess(Path folder) {

    record Result(int exitCode, String out, String err) {}

    /** Runs with those arguments and an empty standard input. */
    Result run(String... arguments) throws IOException, InterruptedException {
        return run(new byte[0], arguments);
    }

    Result run(byte[] input, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("isnad", ".out");
        Path err = Files.createTempFile("isnad", ".err");
        Process process =
                builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input);
        }
        var result = new Result(process.waitFor(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return result;
    }

    ProcessBuilder builder(String... arguments) {
        return new ProcessBuilder(command(arguments)).directory(folder.toFile());
    }

    /** The command line as a shell takes it. */
    static String shell(String... arguments) {
        return String.join(" ", command(arguments).stream().map(word -> "'" + word + "'").toList());
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Isnad.class.getName());
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
