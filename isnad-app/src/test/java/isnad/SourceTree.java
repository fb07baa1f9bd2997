package isnad;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of the modules, as they lie on disk. */
record SourceTree(Path root) {

    static SourceTree ofProject() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("isnad-model"))) {
            here = requireNonNull(here.getParent(), "not started inside the project");
        }
        return new SourceTree(here);
    }

    /** The main sources of every module. */
    List<Path> mainFiles() throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.sorted().flatMap(module -> javaFiles(sourceFolder(module))).toList();
        }
    }

    /** Names such as {@code isnad.model.Span} of the main types in a module, one per file. */
    Stream<String> typeNames(String module) {
        Path folder = sourceFolder(root.resolve(module));
        return javaFiles(folder)
                .map(file -> folder.relativize(file).toString())
                .filter(name -> !name.endsWith("package-info.java"))
                .map(name -> name.replaceFirst("\\.java$", "").replace('/', '.'));
    }

    private static Path sourceFolder(Path module) {
        return module.resolve("src/main/java");
    }

    private static Stream<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
