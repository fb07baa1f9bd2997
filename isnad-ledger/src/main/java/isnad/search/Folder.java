package isnad.search;

import isnad.search.IndexException.Fault;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Tells in what state the index in a folder is. */
final class Folder {
    /** So much is summed up at every opening, in bytes; more takes longer than a user waits. */
    private static final long QUICKLY_SUMMED = 64L << 20;

    private Folder() {}

    /**
     * Checks an index before it is used; a folder without one is fine.
     *
     * @throws IndexException where it cannot be used
     */
    static void check(Path folder, Directory directory, Stamp stamp) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        check(folder, SegmentInfos.readLatestCommit(directory), stamp);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (size(directory) <= QUICKLY_SUMMED) {
                sum(reader);
            }
        }
    }

    private static void check(Path folder, SegmentInfos commit, Stamp stamp) throws IOException {
        Stamp made = Stamp.of(commit.getUserData());
        if (made == null) {
            boolean empty = commit.size() == 0 && commit.getUserData().isEmpty();
            if (!empty) {
                throw new IndexException(Fault.FOREIGN, folder);
            }
        } else if (!made.equals(stamp)) {
            throw new IndexException(Fault.OUTDATED, folder);
        }
    }

    private static long size(Directory directory) throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    /** Compares every file with the sum at its end: about a second for each gigabyte. */
    static void sum(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /** What an exception while reading says of the index. */
    static IndexException fault(Path folder, Throwable cause) {
        Throwable old = find(cause);
        return new IndexException(old == null ? Fault.DAMAGED : Fault.OUTDATED, folder, cause);
    }

    private static @Nullable Throwable find(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof IndexFormatTooOldException
                    || at instanceof IndexFormatTooNewException) {
                return at;
            }
        }
        return null;
    }
}
