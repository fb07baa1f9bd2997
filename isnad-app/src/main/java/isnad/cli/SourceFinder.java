package isnad.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the paths of a command line into pages: a file is a page, a folder all {@code *.txt} in it
 * and below in the order of their names, {@code -} is standard input. Links are followed; hidden
 * files of folders are passed over.
 */
final class SourceFinder {
    private final Messages messages;
    private final Map<Object, Source> found = new LinkedHashMap<>();

    SourceFinder(Messages messages) {
        this.messages = messages;
    }

    /** The pages, each once; what cannot be looked into is complained about. */
    List<Source> find(List<String> paths) {
        paths.forEach(this::add);
        return List.copyOf(found.values());
    }

    private void add(String given) {
        if (given.equals("-")) {
            found.put(given, Source.STANDARD_INPUT);
            return;
        }
        try {
            add(given, Path.of(given));
        } catch (InvalidPathException e) {
            messages.complain(given, "is not a path; check its letters");
        }
    }

    private void add(String given, Path path) {
        if (given.isEmpty()) {
            messages.complain("''", "is not a path; name a file, a folder or -");
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path);
        }
    }

    /** A file is known by its real path, whatever name led to it. */
    private void addFile(Path file) {
        Path known;
        try {
            known = file.toRealPath();
        } catch (IOException _) {
            known = file;
        }
        found.putIfAbsent(known, Source.of(file));
    }

    private void addFolder(Path folder) {
        var walk = new Walk(folder);
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            walk.failed(folder, e);
        }
        if (walk.pages.isEmpty() && !walk.hasFailed) {
            messages.complain(folder.toString(), "has no *.txt files; name the files themselves");
        }
        Collections.sort(walk.pages);
        walk.pages.forEach(this::addFile);
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> pages = new ArrayList<>();
        private boolean hasFailed;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file) || !file.toString().endsWith(".txt")) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isOther()) {
                failed(file, new IOException("is a pipe or a device; name it itself to read it"));
            } else {
                pages.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            failed(file, e);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                failed(folder, e);
            }
            return FileVisitResult.CONTINUE;
        }

        void failed(Path path, IOException e) {
            hasFailed = true;
            messages.complain(path.toString(), FileTrouble.describe(e));
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
