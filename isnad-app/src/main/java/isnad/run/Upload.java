package isnad.run;

import isnad.run.Run.Trouble;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that somebody sent, in a folder of their own until they are read. On the disk they have
 * numbers for names: what somebody calls a file is never a path. For one thread.
 */
public final class Upload implements Closeable {
    /** So many files are taken at a time. */
    public static final int MOST = 2000;

    private static final String FOLDER = "uploads";
    private static final int LONGEST = 120;

    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private int refused;

    private Upload(Path folder) {
        this.folder = folder;
    }

    /** One whose files lie in a folder of that ledger's until they are read. */
    static Upload in(Path ledger) throws IOException {
        Path all = Files.createDirectories(ledger.resolve(FOLDER));
        return new Upload(Files.createTempDirectory(all, ProcessHandle.current().pid() + "-"));
    }

    /** Removes what servers left that were cut short; nobody reads it any more. */
    static void removeLeft(Path ledger) {
        try (Stream<Path> left = Files.list(ledger.resolve(FOLDER))) {
            for (Path folder : left.filter(Upload::isLeft).toList()) {
                new Upload(folder).close();
            }
        } catch (IOException _) {
            // There is none, or it stays until the next start.
        }
    }

    /** Whether the process that took it is gone; one of this number cannot have begun before. */
    private static boolean isLeft(Path folder) {
        String name = String.valueOf(folder.getFileName());
        String pid = name.substring(0, Math.max(0, name.indexOf('-')));
        try {
            long process = Long.parseLong(pid);
            return process == ProcessHandle.current().pid() || ProcessHandle.of(process).isEmpty();
        } catch (NumberFormatException _) {
            return false;
        }
    }

    /** Takes a file. */
    public void take(String given, InputStream content) throws IOException {
        String name = name(given);
        if (names.size() >= MOST) {
            refused++;
            return;
        }
        Path file = folder.resolve(Integer.toString(names.size()));
        if (Files.copy(content, file) == 0) {
            Files.delete(file);
            troubles.add(new Trouble(name, "is empty; send it again from where it is whole"));
        } else {
            names.add(name);
        }
    }

    /** The last part of a path, without what cannot be seen; never empty. */
    static String name(String given) {
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var name = new StringBuilder();
        last.codePoints().filter(Upload::isShown).limit(LONGEST).forEach(name::appendCodePoint);
        String clean = name.toString().replace('#', '_').strip();
        return clean.isEmpty() || clean.chars().allMatch(c -> c == '.') ? "unnamed" : clean;
    }

    private static boolean isShown(int letter) {
        int type = Character.getType(letter);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** How many files there are to be read. */
    public int size() {
        return names.size();
    }

    /** What it is called: its first file. */
    String title() {
        return names.isEmpty() ? "" : names.getFirst();
    }

    /** What the run is called: by its file; several need no name but their number. */
    String runTitle() {
        return names.size() > 1 ? "" : title();
    }

    /** What is wrong already. */
    List<Trouble> troubles() {
        List<Trouble> all = new ArrayList<>(troubles);
        if (refused > 0) {
            all.add(
                    new Trouble(
                            "%,d further files".formatted(refused),
                            "were not taken: at most %,d at a time; put them into one zip"
                                    .formatted(MOST)));
        }
        return all;
    }

    List<String> paths() {
        return Stream.iterate(0, i -> i + 1)
                .limit(names.size())
                .map(i -> folder.resolve(i.toString()).toString())
                .toList();
    }

    /** A text in which files have the names under which they were sent. */
    String shown(String text) {
        int at = text.indexOf(folder.toString());
        if (at < 0) {
            return text;
        }
        int from = at + folder.toString().length() + 1;
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        int number = to == from ? names.size() : Integer.parseInt(text.substring(from, to));
        String name = number < names.size() ? names.get(number) : "";
        return text.substring(0, at) + name + text.substring(to);
    }

    /** Removes the files. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
