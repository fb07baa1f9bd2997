package isnad.cli;

import isnad.alert.Alert;
import isnad.alert.AlertJson;
import isnad.alert.Channel;
import isnad.alert.Channels.Webhook;
import isnad.alert.Signature;
import isnad.alert.Undelivered;
import isnad.fetch.Post;
import isnad.fetch.Posted;
import isnad.fetch.WebAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Posts each alert to an address. */
final class WebhookChannel implements Channel {
    private final Post post;
    private final WebAddress address;
    private final Signature signature;

    private WebhookChannel(Post post, WebAddress address, Signature signature) {
        this.post = post;
        this.address = address;
        this.signature = signature;
    }

    static WebhookChannel to(Webhook webhook, Post post) throws Undelivered {
        Signature signature = WebhookSecret.of(webhook, System.getenv());
        try {
            return new WebhookChannel(post, WebAddress.of(webhook.url()), signature);
        } catch (IllegalArgumentException e) {
            throw new Undelivered("the webhook " + e.getMessage(), e);
        }
    }

    @Override
    public void take(Alert alert) throws Undelivered, InterruptedException {
        byte[] body = AlertJson.write(alert).getBytes(StandardCharsets.UTF_8);
        Posted posted =
                post.send(address, now -> Map.of(Signature.HEADER, signature.of(body, now)), body);
        if (posted instanceof Posted.Undelivered(String complaint)) {
            throw new Undelivered(
                    "the webhook at %s://%s %s; the next run tries again"
                            .formatted(address.scheme(), address.host(), complaint));
        }
    }
}
