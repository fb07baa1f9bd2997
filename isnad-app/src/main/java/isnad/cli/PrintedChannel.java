package isnad.cli;

import isnad.alert.Alert;
import isnad.alert.Channel;
import isnad.alert.Undelivered;
import isnad.input.FileTrouble;
import java.io.IOException;
import java.util.function.Function;

/** Writes each alert to standard output. */
record PrintedChannel(Output out, Function<Alert, String> layout) implements Channel {
    @Override
    public void take(Alert alert) throws Undelivered {
        try {
            out.write(layout.apply(alert));
        } catch (IOException e) {
            throw new Undelivered("output: could not be written: " + FileTrouble.describe(e), e);
        }
    }
}
