package isnad.alert;

import java.util.List;

/** Several channels as one: an alert has arrived when it has arrived everywhere. */
public record Delivery(List<Channel> channels) implements Channel {
    public Delivery {
        channels = List.copyOf(channels);
    }

    @Override
    public void take(Alert alert) throws Undelivered, InterruptedException {
        for (Channel channel : channels) {
            channel.take(alert);
        }
    }

    @Override
    public void finish() throws Undelivered {
        for (Channel channel : channels) {
            channel.finish();
        }
    }
}
