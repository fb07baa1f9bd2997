package isnad.http;

import java.nio.charset.StandardCharsets;

/** Where a browser is sent: never to another server, whatever somebody wrote. */
final class Location {
    private static final String KEPT = "/?#[]@!$&'()*+,;=:%-._~";

    private Location() {}

    /**
     * A path on this server; {@code /} where it is none. What no address can hold is escaped, line
     * ends too, so that nobody writes headers by way of it.
     */
    static String own(String path) {
        boolean own = path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\");
        if (!own) {
            return "/";
        }
        var escaped = new StringBuilder(path.length());
        for (byte letter : path.getBytes(StandardCharsets.UTF_8)) {
            append(escaped, letter & 0xFF);
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int letter) {
        boolean plain =
                letter < 0x80 && (Character.isLetterOrDigit(letter) || KEPT.indexOf(letter) >= 0);
        if (plain) {
            escaped.append((char) letter);
        } else {
            escaped.append('%').append("%02X".formatted(letter));
        }
    }
}
