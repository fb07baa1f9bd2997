package isnad.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for articles that depend on the page's text alone. */
final class Ids {
    private static final int CHUNK = 1 << 16;

    private Ids() {}

    /** The digest of a page's text in UTF-8, in hexadecimal. */
    static String digest(String text) {
        MessageDigest digest = sha256();
        for (int from = 0; from < text.length(); from = chunkEnd(text, from)) {
            String chunk = text.substring(from, chunkEnd(text, from));
            digest.update(chunk.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static int chunkEnd(String text, int from) {
        int end = Math.min(text.length(), from + CHUNK);
        boolean halved = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return halved ? end + 1 : end;
    }

    static String of(String pageDigest, int index) {
        byte[] bytes = (pageDigest + "#" + index).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
