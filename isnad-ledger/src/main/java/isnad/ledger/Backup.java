package isnad.ledger;

import isnad.store.Store;
import isnad.store.StoreException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A ledger in one file. It is taken while others read and write, and holds what was committed when
 * it began; what was made is read back before it is called done. The index is not in it: it is made
 * from the ledger.
 */
public final class Backup {
    private static final int SAMPLES = 64;

    private Backup() {}

    /**
     * Writes the ledger in {@code folder} to {@code file}, which appears whole or not at all.
     *
     * @return what is in the backup
     * @throws StoreException where there is no ledger, the file is there already, or it cannot be
     *     written
     */
    public static Ledger.Size save(Path folder, Path file) {
        refuse(Files.exists(file), file + " is there already; name another file");
        Path parent = file.toAbsolutePath().getParent();
        refuse(
                parent == null || !Files.isDirectory(parent),
                "cannot be saved: the folder of " + file + " does not exist; create it first");
        Path temporary = beside(file);
        try {
            try (Store store = Store.reading(folder)) {
                store.copyTo(temporary);
            }
            Ledger.Size size = readBack(temporary);
            move(temporary, file);
            return size;
        } finally {
            delete(temporary);
        }
    }

    /**
     * Makes a ledger in {@code folder} from a backup.
     *
     * @throws StoreException where the folder holds a ledger, or the file is no backup or damaged
     */
    public static Ledger.Size restore(Path file, Path folder) {
        refuse(Store.isIn(folder), "holds a ledger already; restore to another folder");
        refuse(!Files.isRegularFile(file), "cannot be restored: there is no file " + file);
        refuse(
                Files.exists(folder) && !Files.isDirectory(folder),
                "is a file; expected a folder, which is made where there is none");
        Path temporary = beside(Store.file(folder));
        try {
            Files.createDirectories(folder);
            Files.copy(file, temporary, StandardCopyOption.REPLACE_EXISTING);
            Ledger.Size size = renewed(temporary, file);
            move(temporary, Store.file(folder));
            return size;
        } catch (IOException e) {
            throw unwritten(e);
        } finally {
            delete(temporary);
        }
    }

    /** Older backups are brought up to date; the backup itself is never written to. */
    private static Ledger.Size renewed(Path copy, Path file) {
        try {
            Store.renew(copy);
            return readBack(copy);
        } catch (StoreException e) {
            throw switch (e.what()) {
                case DAMAGED, ABSENT ->
                        new StoreException(
                                e.what(),
                                "cannot be restored: " + file + " is no backup, or is damaged");
                default -> e;
            };
        }
    }

    /** Reads what SQLite can check, and some records from end to end. */
    private static Ledger.Size readBack(Path file) {
        try (Ledger ledger = Ledger.of(Store.readingFile(file))) {
            refuse(!ledger.store().faults().isEmpty(), "was not copied whole; try again");
            Ledger.Size size = ledger.size();
            long step = Math.max(1, ledger.store().articles().last() / SAMPLES);
            for (long number = 1; number <= ledger.store().articles().last(); number += step) {
                ledger.article(number);
            }
            return size;
        }
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new StoreException(StoreException.Cause.OTHER, why);
        }
    }

    private static Path beside(Path file) {
        String name = ".%s.%d.tmp".formatted(file.getFileName(), ProcessHandle.current().pid());
        return file.resolveSibling(name);
    }

    private static void move(Path temporary, Path file) {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException _) {
            // isnad doctor tells of what was left behind.
        }
    }

    private static StoreException unwritten(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return new StoreException(
                StoreException.Cause.OTHER,
                "cannot be written: " + (reason == null ? e.getClass().getSimpleName() : reason));
    }
}
