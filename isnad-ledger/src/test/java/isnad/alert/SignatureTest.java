package isnad.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The expected value is what {@code openssl dgst -sha256 -hmac} says. */
    @Test
    void time_and_body_are_signed() {
        var signature = new Signature(bytes("0123456789abcdef"));
        assertThat(signature.of(bytes("{\"a\":1}"), Instant.ofEpochSecond(1_700_000_000)))
                .isEqualTo(
                        "t=1700000000,v1=9eb18f493f8ec135d9eb2dad817c369bb4e9cbfa818657897a7437c1cd8c3a23");
    }

    @Test
    void a_secret_that_can_be_guessed_is_refused() {
        assertThatThrownBy(() -> new Signature(bytes("hunter2")))
                .hasMessageContaining("at least 16 bytes, found 7");
    }
}
