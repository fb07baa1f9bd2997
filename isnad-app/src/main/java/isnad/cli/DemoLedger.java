package isnad.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ledger to look round in: the pages that the program carries, written for it as test text, in a
 * folder of their own that goes away with it.
 */
final class DemoLedger implements AutoCloseable {
    private static final String RESOURCES = "/isnad/demo/";
    private static final String DATES = "dates.tsv";

    /** Names every page, under a head. */
    private static final String LIST = "stories.tsv";

    private final Path folder;

    private DemoLedger(Path folder) {
        this.folder = folder;
    }

    /** Makes it, which takes some seconds. */
    static DemoLedger make() throws IOException {
        var demo = new DemoLedger(Files.createTempDirectory("isnad-demo"));
        try {
            demo.unpack();
            demo.add();
            return demo;
        } catch (IOException | RuntimeException e) {
            demo.close();
            throw e;
        }
    }

    /** Where the ledger lies. */
    Path ledger() {
        return folder.resolve("ledger");
    }

    private void unpack() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        copy(DATES, folder.resolve(DATES));
        for (String name : names()) {
            copy("pages/" + name, pages.resolve(name));
        }
    }

    /** Of all pages, dated or not. */
    private static List<String> names() throws IOException {
        try (InputStream list = open(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", 2)[0])
                    .toList();
        }
    }

    private static void copy(String name, Path to) throws IOException {
        try (InputStream from = open(name)) {
            Files.copy(from, to);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream found = DemoLedger.class.getResourceAsStream(RESOURCES + name);
        if (found == null) {
            throw new FileNotFoundException("the program lacks its demo page " + name);
        }
        return found;
    }

    private void add() throws IOException {
        int code =
                Isnad.commandLine()
                        .execute(
                                "add",
                                folder.resolve("pages").toString(),
                                "--dates",
                                folder.resolve(DATES).toString(),
                                "--to",
                                ledger().toString());
        if (code != ExitCodes.READ) {
            throw new IOException("the demo pages could not be added");
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
