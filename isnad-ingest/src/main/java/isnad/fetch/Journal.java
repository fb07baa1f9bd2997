package isnad.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is remembered between runs: a file of JSON lines to which each change is added, so that a
 * run that is killed loses at most the line in hand. A later line takes the place of an earlier one
 * with the same key; when a file is opened, those are left out. Thread-safe.
 */
final class Journal<T> implements Closeable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, T> entries = new HashMap<>();
    private final Function<T, String> key;
    private final FileChannel file;

    /** Opens a journal, which is begun where it is not there. */
    Journal(Path path, Class<T> type, Function<T, String> key) throws IOException {
        this.key = key;
        if (Files.exists(path)) {
            load(path, type);
        }
        Path temporary = path.resolveSibling(path.getFileName() + ".tmp");
        this.file =
                FileChannel.open(
                        temporary,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        for (T entry : entries.values()) {
            write(entry);
        }
        file.force(true);
        Files.move(
                temporary,
                path,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void load(Path path, Class<T> type) throws IOException {
        try (var lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                load(line, type);
            }
        }
    }

    /** A line that a killed run left unfinished, or that somebody edited, says nothing. */
    private void load(String line, Class<T> type) {
        try {
            @Nullable T entry = JSON.readValue(line, type);
            if (entry != null) {
                entries.put(key.apply(entry), entry);
            }
        } catch (JacksonException _) {
            // As if it had not been written.
        }
    }

    synchronized Optional<T> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    synchronized void put(T entry) throws IOException {
        entries.put(key.apply(entry), entry);
        write(entry);
        file.force(false);
    }

    private void write(T entry) throws IOException {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(JSON.writeValueAsString(entry) + "\n");
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
