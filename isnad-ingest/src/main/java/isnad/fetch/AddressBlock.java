package isnad.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A block of addresses that no page on the public web has.
 *
 * @param first its first address
 * @param bits how many bits its addresses share
 * @param name what it is for, and where that is laid down
 */
record AddressBlock(InetAddress first, int bits, String name) {
    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BYTES = 16;
    private static final List<AddressBlock> SPECIAL = read("special-addresses.tsv");

    /** The block that keeps an address out of the public web, if one does. */
    static Optional<AddressBlock> of(InetAddress address) {
        byte[] bytes = unmapped(address.getAddress());
        return SPECIAL.stream().filter(block -> block.holds(bytes)).findFirst();
    }

    private boolean holds(byte[] address) {
        byte[] own = first.getAddress();
        if (own.length != address.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        int rest = Byte.SIZE - bits % Byte.SIZE;
        return Arrays.equals(own, 0, whole, address, 0, whole)
                && (rest == Byte.SIZE
                        || (own[whole] & 0xFF) >> rest == (address[whole] & 0xFF) >> rest);
    }

    /** The IPv4 address that is mapped into an IPv6 address, or the address itself. */
    private static byte[] unmapped(byte[] address) {
        return isMapped(address)
                ? Arrays.copyOfRange(address, IPV6_BYTES - IPV4_BYTES, IPV6_BYTES)
                : address;
    }

    private static boolean isMapped(byte[] address) {
        byte[] prefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
        return address.length == IPV6_BYTES
                && Arrays.equals(address, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static List<AddressBlock> read(String resource) {
        InputStream stream = AddressBlock.class.getResourceAsStream(resource);
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream, resource),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("block\t"))
                    .map(line -> line.split("\t", 2))
                    .map(cells -> of(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AddressBlock of(String block, String name) {
        String[] parts = block.split("/", 2);
        return new AddressBlock(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]), name);
    }
}
