package isnad.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The addresses that may be connected to. The client asks here when it opens a connection, and
 * connects to nothing else than what it is given, so that no second look-up can lead elsewhere.
 */
final class CheckedAddresses implements DnsResolver {
    private final Resolver resolver;
    private final Manners manners;
    private final Duration patience;

    CheckedAddresses(Resolver resolver, Manners manners, Duration patience) {
        this.resolver = resolver;
        this.manners = manners;
        this.patience = patience;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = resolved(host);
        if (manners.allows(host)) {
            return all;
        }
        List<InetAddress> open = new ArrayList<>();
        for (InetAddress address : all) {
            if (AddressBlock.of(address).isEmpty()) {
                open.add(address);
            }
        }
        if (open.isEmpty()) {
            throw new Forbidden(host, all);
        }
        return open.toArray(InetAddress[]::new);
    }

    private InetAddress[] resolved(String host) throws UnknownHostException {
        var answer = new CompletableFuture<InetAddress[]>();
        Thread.ofVirtual().name("isnad-resolve").start(() -> complete(answer, host));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw unknown(host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host, e);
        }
    }

    private void complete(CompletableFuture<InetAddress[]> answer, String host) {
        try {
            InetAddress[] found = resolver.resolve(host);
            if (found.length == 0) {
                throw new UnknownHostException(host);
            }
            answer.complete(found);
        } catch (UnknownHostException | RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    private static UnknownHostException unknown(String host, Exception cause) {
        var unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A host leads to no address of the public web. */
    static final class Forbidden extends UnknownHostException {
        private Forbidden(String host, InetAddress[] addresses) {
            super(
                    "leads to %s, an address that is %s; if that is meant: --allow-host %s"
                            .formatted(
                                    addresses[0].getHostAddress(),
                                    AddressBlock.of(addresses[0])
                                            .map(AddressBlock::name)
                                            .orElse("not public"),
                                    host));
        }
    }
}
