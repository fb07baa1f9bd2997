package isnad.alert;

import org.jspecify.annotations.Nullable;

/**
 * Where alerts go; at least one.
 *
 * @param atom a file, or null
 * @param webhook an address, or null
 * @param printed whether they are written to standard output
 */
public record Channels(@Nullable String atom, @Nullable Webhook webhook, boolean printed) {
    public Channels {
        if (atom == null && webhook == null && !printed) {
            throw new IllegalArgumentException("alerts go nowhere");
        }
    }

    /**
     * An address that alerts are posted to.
     *
     * @param secretFile the file that holds the secret that signs them, or null where the
     *     environment has it; the secret itself is kept nowhere
     */
    public record Webhook(String url, @Nullable String secretFile) {}
}
