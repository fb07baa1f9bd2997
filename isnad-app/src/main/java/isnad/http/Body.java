package isnad.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Bytes of a reply; what is drawn from them is kept, as pages are sent more than once. */
public final class Body {
    private static final int ETAG_BYTES = 12;

    /** Objects around the bytes, roughly. */
    private static final int FRAME = 512;

    private final int length;
    private volatile @Nullable String tag;

    /** At least one of the two is there; which goes never comes back. */
    private volatile byte @Nullable [] bytes;

    private volatile byte @Nullable [] packed;

    /** Of bytes that nobody changes any more. */
    public Body(byte[] bytes) {
        this.bytes = bytes;
        this.length = bytes.length;
    }

    /** How many bytes there are unpacked. */
    public int length() {
        return length;
    }

    /** As they are; not to be changed. */
    public byte[] plain() {
        byte[] known = bytes;
        return known == null ? unpacked(Objects.requireNonNull(packed)) : known;
    }

    /** Keeps it packed alone from now on, for most ask for it packed: a quarter of the room. */
    public void pack() {
        tag();
        packed();
        bytes = null;
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
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(plain());
            return HexFormat.of().formatHex(sum, 0, ETAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Packed by gzip. */
    byte[] packed() {
        byte[] known = packed;
        if (known == null) {
            known = packed(plain());
            packed = known;
        }
        return known;
    }

    private static byte[] packed(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes it holds in memory, roughly. */
    public int weight() {
        byte[] plain = bytes;
        byte[] small = packed;
        return FRAME + (plain == null ? 0 : plain.length) + (small == null ? 0 : small.length);
    }
}
