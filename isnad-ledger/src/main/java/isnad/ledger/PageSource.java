package isnad.ledger;

import isnad.model.Facts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was delivered, kept so that it can be shown and read again.
 *
 * @param name where it was read from, as given
 * @param text decoded, as it was delivered; offsets of its records count in it
 * @param markup whether the text is HTML
 * @param facts what its input said of it
 * @param date the publication date that the user gave, ISO 8601, or null
 */
public record PageSource(
        String name, String text, boolean markup, Facts facts, @Nullable String date) {

    /** The same for the same page, whatever it is called; facts and a given date count too. */
    public byte[] digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_16BE));
            digest.update((markup + "\n" + date + "\n" + facts).getBytes(StandardCharsets.UTF_8));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
