package isnad.ledger;

import isnad.reading.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which rules and lexicons read a page: a sum over the reader's classes and files, so that a record
 * made by other rules is known, whatever the program's version says.
 */
public final class Edition {
    /** What a page's record depends on. */
    private static final List<String> PARTS =
            List.of(
                    "isnad/actor/",
                    "isnad/attribution/",
                    "isnad/clause/",
                    "isnad/event/",
                    "isnad/lexicon/",
                    "isnad/ner/",
                    "isnad/page/",
                    "isnad/quote/",
                    "isnad/reading/",
                    "isnad/text/",
                    "isnad/time/");

    private Edition() {}

    /** The edition of the reader that is on the class path, sixteen letters. */
    public static String current() {
        return Holder.CURRENT;
    }

    private static final class Holder {
        static final String CURRENT = compute();
    }

    private static String compute() {
        try {
            Path code =
                    Path.of(
                            Reader.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return sum(Files.isDirectory(code) ? ofFolder(code) : ofJar(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> ofJar(Path jar) throws IOException {
        var sums = new TreeMap<String, Long>();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && isPart(entry.getName()))
                    .forEach((ZipEntry entry) -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static Map<String, Long> ofFolder(Path folder) throws IOException {
        var sums = new TreeMap<String, Long>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isPart(name)) {
                    sums.put(name, crc(Files.readAllBytes(file)));
                }
            }
        }
        return sums;
    }

    private static boolean isPart(String name) {
        return PARTS.stream().anyMatch(name::startsWith);
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static String sum(Map<String, Long> sums) {
        long hash = 1;
        for (var entry : sums.entrySet()) {
            hash = hash * 31 + entry.getKey().hashCode();
            hash = Long.rotateLeft(hash, 17) * 0x9E3779B97F4A7C15L + entry.getValue();
        }
        return "%016x".formatted(hash);
    }
}
