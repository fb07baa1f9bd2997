package isnad.alert;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is posted, so that its receiver knows who sent it and when: {@code t=…,v1=…}, the time
 * in seconds since 1970 and the HMAC-SHA256 (RFC 2104) of the time, a full stop and the body, in
 * hexadecimal digits.
 */
public final class Signature {
    /** The header that carries it. */
    public static final String HEADER = "X-Isnad-Signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 16;

    private final SecretKeySpec key;

    /**
     * @throws IllegalArgumentException where the secret has less than 16 bytes
     */
    public Signature(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "expected a secret of at least %d bytes, found %d"
                            .formatted(SHORTEST, secret.length));
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The header's value for a body that is sent at that moment. */
    public String of(byte[] body, Instant moment) {
        long seconds = moment.getEpochSecond();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
