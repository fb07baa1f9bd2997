package isnad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where a run writes: standard output, or a file that appears whole or not at all. An interrupted
 * run leaves no half-written line and no temporary file.
 */
final class Output implements AutoCloseable {

    private final OutputStream stream;
    private final @Nullable Path target;
    private final @Nullable Path temporary;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean done;

    /** Opens what is written to. */
    @FunctionalInterface
    private interface Opening {
        OutputStream open() throws IOException;
    }

    /** Who takes the file away is there before the file is. */
    private Output(Opening opening, @Nullable Path target, @Nullable Path temporary)
            throws IOException {
        this.target = target;
        this.temporary = temporary;
        Runtime.getRuntime().addShutdownHook(new Thread(this::interrupted, "isnad-interrupted"));
        this.stream = new BufferedOutputStream(opening.open(), 1 << 16);
    }

    /** Standard output for null and {@code -}, else the file. */
    static Output to(@Nullable Path file) throws IOException {
        if (file == null || file.toString().equals("-")) {
            return new Output(() -> new FileOutputStream(FileDescriptor.out), null, null);
        }
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder; name a file in it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Output(() -> Files.newOutputStream(file), null, null);
        }
        return toFile(Files.exists(file) ? file.toRealPath() : file);
    }

    private static Output toFile(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder, new LinkOption[0])) {
            throw new IOException("its folder does not exist; create it first");
        }
        String name = ".isnad.%d.tmp".formatted(ProcessHandle.current().pid());
        Path temporary = folder.resolve(name);
        return new Output(
                () ->
                        Files.newOutputStream(
                                temporary,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE),
                file,
                temporary);
    }

    /**
     * Writes and flushes.
     *
     * @throws ClosedPipe where nobody reads standard output any more
     */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes and flushes.
     *
     * @throws ClosedPipe where nobody reads standard output any more
     */
    void write(byte[] bytes) throws IOException {
        lock.lock();
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException e) {
            throw isClosedPipe(e) ? new ClosedPipe(e) : e;
        } finally {
            lock.unlock();
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.contains("Broken pipe");
    }

    /** Puts the finished file in its place. */
    void commit() throws IOException {
        lock.lock();
        try {
            stream.close();
            if (target != null && temporary != null) {
                Files.move(
                        temporary,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            done = true;
        } finally {
            lock.unlock();
        }
    }

    /** Takes an unfinished file away. */
    @Override
    public void close() throws IOException {
        if (!done && temporary != null) {
            done = true;
            stream.close();
            Files.deleteIfExists(temporary);
        }
    }

    /** Lets the line in hand be finished, lets no other begin, and takes the file away. */
    private void interrupted() {
        try {
            if (lock.tryLock(1, TimeUnit.SECONDS) && !done && temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException _) {
            // Nothing is left to be done: the program ends here.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The reader of a pipe has gone; nothing is wrong. */
    static final class ClosedPipe extends IOException {
        private ClosedPipe(IOException cause) {
            super(cause);
        }
    }
}
