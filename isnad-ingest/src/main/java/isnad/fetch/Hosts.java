package isnad.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The one way out: every request goes through here, one at a time to each host. Thread-safe. */
final class Hosts implements Closeable {
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Transport transport;
    private final Manners manners;
    private final Timekeeper time;
    private final Semaphore connections;

    Hosts(Limits limits, Manners manners, Resolver resolver, Timekeeper time) {
        this.transport = new Transport(limits, manners, resolver, time.clock());
        this.manners = manners;
        this.time = time;
        this.connections = new Semaphore(manners.hostsAtATime(), true);
    }

    Host host(WebAddress address) {
        return hosts.computeIfAbsent(address.host(), _ -> new Host(manners, time, connections));
    }

    /** Asks for an address when it is its host's turn. */
    Answer ask(WebAddress address, Duration pace, Map<String, String> headers, Unpacking unpacking)
            throws Trouble, InterruptedException {
        checkPort(address);
        return host(address).ask(pace, () -> transport.get(address, headers, unpacking));
    }

    /** Refuses ports that no page on the public web has. */
    void checkPort(WebAddress address) throws Trouble {
        checkPort(address, manners);
    }

    static void checkPort(WebAddress address, Manners manners) throws Trouble {
        int port = address.port();
        if (port != 80 && port != 443 && !manners.allows(address.host())) {
            throw Trouble.lasting(
                    "leads to port %d, not to 80 or 443; if that is meant: --allow-host %s"
                            .formatted(port, address.host()));
        }
    }

    /**
     * Where a redirect leads.
     *
     * @throws Trouble where it leads nowhere, or from a secure connection to an open one
     */
    static WebAddress redirected(Answer answer) throws Trouble {
        String location = answer.value("Location").orElse("");
        if (location.isEmpty()) {
            throw Trouble.passing("leads on (" + answer.status() + ") without saying where");
        }
        WebAddress next;
        try {
            next = answer.address().resolve(location);
        } catch (IllegalArgumentException e) {
            throw Trouble.lasting(
                    "leads on to '" + shortened(location) + "', which " + e.getMessage());
        }
        if (answer.address().scheme().equals("https") && next.scheme().equals("http")) {
            throw Trouble.lasting("leads from a secure connection to an open one, " + next);
        }
        return next;
    }

    private static String shortened(String location) {
        return location.length() > 200 ? location.substring(0, 200) + "…" : location;
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
