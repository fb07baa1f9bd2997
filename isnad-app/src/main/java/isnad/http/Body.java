package isnad.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Bytes of a reply; what is drawn from them is kept, as pages are sent more than once. */
public final class Body {
    private static final int ETAG_BYTES = 12;

    private final byte[] bytes;
    private volatile @Nullable String tag;
    private volatile byte @Nullable [] packed;

    /** Of bytes that nobody changes any more. */
    public Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** As they are; not to be changed. */
    public byte[] plain() {
        return bytes;
    }

    /** The entity tag: weak, as packing changes bytes but nothing that they say. */
    String tag() {
        String known = tag;
        if (known == null) {
            known = "W/\"" + digest() + '"';
            tag = known;
        }
        return known;
    }

    private String digest() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, ETAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Packed by gzip. */
    byte[] packed() {
        byte[] known = packed;
        if (known == null) {
            known = pack();
            packed = known;
        }
        return known;
    }

    private byte[] pack() {
        var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How many bytes it will hold in memory, roughly: text packs to a quarter. */
    public int weight() {
        return bytes.length + bytes.length / 4;
    }
}
