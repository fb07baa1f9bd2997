package isnad.input;

import java.io.ByteArrayOutputStream;

/** The chunked transfer encoding of RFC 9112, section 7.1, as it is found: often undone already. */
final class Chunks {
    private Chunks() {}

    /** The chunks put together, or the bytes as they are where they are not chunked. */
    static byte[] joined(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int lineEnd = lineEnd(bytes, at);
            long size = lineEnd < 0 ? -1 : size(bytes, at, lineEnd);
            if (size < 0) {
                return out.size() == 0 ? bytes : rest(bytes, at, out);
            }
            if (size == 0) {
                return out.toByteArray();
            }
            int from = lineEnd + 1;
            int count = (int) Math.min(size, bytes.length - from);
            out.write(bytes, from, count);
            at = behindLineEnd(bytes, from + count);
        }
        return out.toByteArray();
    }

    /** A chunk that tells no length: what follows is taken as it is rather than lost. */
    private static byte[] rest(byte[] bytes, int at, ByteArrayOutputStream out) {
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length && i < from + 256; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static int behindLineEnd(byte[] bytes, int at) {
        int next = at < bytes.length && bytes[at] == '\r' ? at + 1 : at;
        return next < bytes.length && bytes[next] == '\n' ? next + 1 : next;
    }

    /** The hexadecimal number up to an extension or the line's end, or -1. */
    private static long size(byte[] bytes, int from, int to) {
        long size = 0;
        int i = from;
        for (; i < to && Character.digit(bytes[i], 16) >= 0 && size < Integer.MAX_VALUE; i++) {
            size = size << 4 | Character.digit(bytes[i], 16);
        }
        boolean ends = i == to || bytes[i] == '\r' || bytes[i] == ';' || bytes[i] == ' ';
        return i > from && ends ? size : -1;
    }
}
