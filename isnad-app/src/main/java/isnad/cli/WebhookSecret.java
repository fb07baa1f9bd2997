package isnad.cli;

import isnad.alert.Channels.Webhook;
import isnad.alert.Signature;
import isnad.alert.Undelivered;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Finds the secret that signs what is posted: in a file or the environment, nowhere else. */
final class WebhookSecret {
    /** The environment's variable. */
    static final String VARIABLE = "ISNAD_WEBHOOK_SECRET";

    private static final int MOST_BYTES = 4096;

    private WebhookSecret() {}

    /** What signs; white space round the secret is no part of it. */
    static Signature of(Webhook webhook, Map<String, String> environment) throws Undelivered {
        String file = webhook.secretFile();
        String secret = file == null ? environment.get(VARIABLE) : read(file);
        if (secret == null) {
            throw new Undelivered(
                    "the webhook has no secret that signs: set "
                            + VARIABLE
                            + ", or save the search with --secret-file");
        }
        try {
            return new Signature(secret.strip().getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Undelivered((file == null ? VARIABLE : file) + ": " + e.getMessage(), e);
        }
    }

    private static String read(String file) throws Undelivered {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw new Undelivered("--secret-file " + file + " cannot be read", e);
        }
    }
}
