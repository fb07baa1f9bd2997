package isnad.cli;

import isnad.cli.Delivery.Delivered;
import isnad.cli.Delivery.Refused;
import isnad.model.Note;
import isnad.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads pages from files and standard input, and refuses what is none. Thread-safe.
 *
 * @param input standard input
 * @param maxMegabytes the largest page that is read
 */
record PageLoader(InputStream input, int maxMegabytes) {

    Delivery load(Source source) {
        try {
            byte[] bytes = bytes(source);
            return bytes.length > maxBytes() ? tooLarge() : decode(source.name(), bytes);
        } catch (IOException e) {
            return new Refused(FileTrouble.describe(e));
        }
    }

    private long maxBytes() {
        return maxMegabytes * 1_000_000L;
    }

    private byte[] bytes(Source source) throws IOException {
        int enough = Math.toIntExact(maxBytes() + 1);
        Path path = source.path();
        if (path == null) {
            return input.readNBytes(enough);
        }
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(enough);
        }
    }

    private Refused tooLarge() {
        return new Refused(
                "is larger than %d MB, too much for one page; split it, or raise --max-size"
                        .formatted(maxMegabytes));
    }

    private static Delivery decode(String name, byte[] bytes) {
        Decoded decoded = Decoded.of(bytes);
        if (decoded.text().isBlank()) {
            return new Refused("is empty; nothing to read");
        }
        if (decoded.isBinary()) {
            return new Refused("is binary, not text; save the page as UTF-8 text");
        }
        if (!decoded.hasArabic() || decoded.isGarbled()) {
            return new Refused(withoutArabic(decoded));
        }
        return new Delivered(new Page(name, decoded.text()), notes(decoded));
    }

    private static String withoutArabic(Decoded decoded) {
        return decoded.replaced() == 0
                ? "has no Arabic in it; Isnad reads Arabic pages only"
                : "is not UTF-8; convert it, perhaps with iconv -f WINDOWS-1256 -t UTF-8";
    }

    private static List<Note> notes(Decoded decoded) {
        if (decoded.replaced() == 0) {
            return List.of();
        }
        String message =
                "not UTF-8 in %d places, read with U+FFFD there; convert the page to UTF-8";
        return List.of(new Note("page.encoding", message.formatted(decoded.replaced())));
    }
}
