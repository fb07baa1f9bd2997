package isnad.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Who holds it may write; the system takes it from a process that dies. */
final class WriterLock implements Closeable {
    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock take(Path file) {
        return take(file, "is being written by another process; wait for it, or read meanwhile");
    }

    /**
     * Takes it.
     *
     * @param taken what to say where another process has it
     */
    static WriterLock take(Path file, String taken) {
        try {
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreException(StoreException.Cause.BUSY, taken);
            }
            return new WriterLock(channel);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Cause.OTHER, "cannot be written: " + e.getMessage());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // The process gives it back when it ends.
        }
    }
}
