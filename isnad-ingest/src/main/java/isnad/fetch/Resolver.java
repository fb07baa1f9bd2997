package isnad.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns a host's name into its addresses. */
@FunctionalInterface
public interface Resolver {
    /** The system's own. */
    Resolver SYSTEM = InetAddress::getAllByName;

    /**
     * The addresses of a host.
     *
     * @param host a name in ASCII letters, or an address in figures
     */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
