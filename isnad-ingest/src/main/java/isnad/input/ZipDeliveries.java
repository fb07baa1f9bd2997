package isnad.input;

import isnad.input.Expansion.Bomb;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a zip archive, in its order. A file that is damaged costs no other. */
final class ZipDeliveries implements Deliveries {
    private static final long LARGEST_SPOOL = 2L << 30;

    private static final String UNREADABLE =
            "is a zip archive that is damaged, locked or packed in an unknown way (%s);"
                    + " unpack it, or get it again";

    private final String name;
    private final Path file;
    private final boolean isTemporary;
    private final Opener opener;
    private final ZipFile zip;
    private final Enumeration<? extends ZipEntry> entries;
    private @Nullable Deliveries inner;
    private String innerName = "";

    ZipDeliveries(String name, Path file, boolean isTemporary, Opener opener) throws IOException {
        this.name = name;
        this.file = file;
        this.isTemporary = isTemporary;
        this.opener = opener;
        this.zip = open(file);
        this.entries = zip.entries();
    }

    /** Names that are not marked as UTF-8 are read byte by byte; {@link #letters} mends them. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IOException(UNREADABLE.formatted(e.getMessage()), e);
        }
    }

    /** An archive that is no file of its own is put into one, which is taken away at the end. */
    static Deliveries spooled(String name, Tape tape, Expansion expansion, Opener opener)
            throws IOException {
        Path file = Files.createTempFile("isnad", ".zip");
        try (tape;
                OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[1 << 16];
            long size = 0;
            for (int n = tape.read(chunk); n >= 0; n = tape.read(chunk)) {
                out.write(chunk, 0, n);
                size += n;
                if (size > LARGEST_SPOOL) {
                    throw new IOException(
                            "is a zip archive larger than 2 GB within another; unpack it first");
                }
            }
            return new ZipDeliveries(name, file, true, opener);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public @Nullable Delivery next() throws IOException {
        while (inner != null || entries.hasMoreElements()) {
            try {
                Delivery next = inner == null ? null : inner.next();
                if (next != null) {
                    return next;
                }
                closeInner();
                if (entries.hasMoreElements()) {
                    begin(entries.nextElement());
                }
            } catch (Bomb e) {
                throw e;
            } catch (IOException e) {
                closeInner();
                return new Lost(
                        innerName,
                        "is damaged or locked (%s); get the archive again"
                                .formatted(e.getMessage()));
            }
        }
        return null;
    }

    private void begin(ZipEntry entry) throws IOException {
        String path = letters(entry.getName());
        innerName = name + "#" + path;
        if (path.equals("[Content_Types].xml") || path.startsWith("META-INF/")) {
            inner =
                    Deliveries.of(
                            new Lost(
                                    name,
                                    "is a document or program in a zip archive; save it as text or HTML"));
            while (entries.hasMoreElements()) {
                entries.nextElement();
            }
        } else if (!entry.isDirectory() && !Endings.isHidden(path)) {
            if (Endings.isFurniture(path)) {
                opener.tally().add("files ." + Endings.of(path));
            } else {
                inner = opener.open(innerName, counted(zip.getInputStream(entry)), null, false);
            }
        }
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = super.read(into, from, length);
                opener.expansion().add(Math.max(count, 0));
                return count;
            }
        };
    }

    private static String letters(String name) {
        if (name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        String utf8 =
                new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') >= 0 ? name : utf8;
    }

    private void closeInner() throws IOException {
        if (inner != null) {
            Deliveries done = inner;
            inner = null;
            done.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeInner();
        zip.close();
        if (isTemporary) {
            Files.deleteIfExists(file);
        }
    }
}
