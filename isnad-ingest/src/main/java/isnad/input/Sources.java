package isnad.input;

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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files that paths of a command line name: a file is itself, a folder all files in it and below
 * in the order of their names, {@code -} is standard input. Links are followed; of folders, hidden
 * files and what lies beside saved pages (style sheets, pictures) are passed over. Each file comes
 * once, whatever names lead to it.
 */
public final class Sources {
    private final Map<Object, Source> found = new LinkedHashMap<>();
    private final Tally passed = new Tally();

    private Sources() {}

    /** Looks the paths up; opens nothing but folders. */
    public static Sources find(List<String> paths) {
        var sources = new Sources();
        paths.forEach(sources::add);
        return sources;
    }

    /** In the order of the paths, broken ones in their places. */
    public List<Source> all() {
        return List.copyOf(found.values());
    }

    /** These, without a file that no path names itself but only a folder that it lies in. */
    public Sources without(Path file) {
        var others = new Sources();
        others.passed.add(passed);
        found.forEach((key, source) -> {
            if (source.isNamed() || !source.isFile(file)) {
                others.found.put(key, source);
            }
        });
        return others;
    }

    /** Those of these that are wanted. */
    public Sources only(Predicate<Source> wanted) {
        var some = new Sources();
        some.passed.add(passed);
        found.forEach((key, source) -> {
            if (wanted.test(source)) {
                some.found.put(key, source);
            }
        });
        return some;
    }

    /** What is passed over, for {@link Inputs} to go on with. */
    Tally passed() {
        return passed;
    }

    private void add(String given) {
        if (given.equals("-")) {
            found.put(given, Source.STANDARD_INPUT);
            return;
        }
        try {
            add(given, Path.of(given));
        } catch (InvalidPathException _) {
            broken(given, "is not a path; check its letters");
        }
    }

    private void add(String given, Path path) {
        if (given.isEmpty()) {
            broken("''", "is not a path; name a file, a folder or -");
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path, true);
        }
    }

    private void broken(String name, String complaint) {
        found.put(List.of(name, complaint), Source.broken(name, complaint));
    }

    /** A file is known by its real path, whatever name led to it. */
    private void addFile(Path file, boolean isNamed) {
        Path known;
        try {
            known = file.toRealPath();
        } catch (IOException _) {
            known = file;
        }
        found.putIfAbsent(known, Source.of(file, isNamed));
    }

    private void addFolder(Path folder) {
        var walk = new Walk(folder);
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            walk.failed(folder, e);
        }
        if (walk.files.isEmpty() && !walk.hasFailed) {
            broken(
                    folder.toString(),
                    "has no files that may hold pages; name the files themselves");
        }
        Collections.sort(walk.files);
        walk.files.forEach(file -> addFile(file, false));
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files = new ArrayList<>();
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
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (Endings.isFurniture(file.toString())) {
                passed.add("files ." + Endings.of(file.toString()));
            } else if (attributes.isOther()) {
                failed(file, new IOException("is a pipe or a device; name it itself to read it"));
            } else {
                files.add(file);
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
            broken(path.toString(), FileTrouble.describe(e));
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
