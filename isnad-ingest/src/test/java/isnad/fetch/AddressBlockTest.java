package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBlockTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this network",
        "0.1.2.3, this network",
        "10.255.0.1, private",
        "100.64.0.1, carrier",
        "100.127.255.255, carrier",
        "127.0.0.1, loopback",
        "127.255.255.254, loopback",
        "169.254.169.254, link-local",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.0.0.170, protocols",
        "192.0.2.1, documentation",
        "192.88.99.1, 6to4",
        "192.168.1.1, private",
        "198.19.255.255, benchmarks",
        "198.51.100.7, documentation",
        "203.0.113.7, documentation",
        "224.0.0.251, multicast",
        "239.255.255.250, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, broadcast",
        "::, unspecified",
        "::1, loopback",
        "::127.0.0.1, reserved",
        "::ffff:10.0.0.1, private",
        "64:ff9b::7f00:1, NAT64",
        "64:ff9b:1::a00:1, NAT64",
        "100::1, discarded",
        "2001::1, Teredo",
        "2001:db8::1, documentation",
        "2002:7f00:1::1, 6to4",
        "3fff::1, documentation",
        "5f00::1, reserved",
        "fc00::1, unique local",
        "fd12:3456::1, unique local",
        "fe80::1, link-local",
        "febf::1, link-local",
        "fec0::1, site-local",
        "ff02::1, multicast",
    })
    void is_kept_out(String address, String name) {
        assertThat(AddressBlock.of(InetAddress.ofLiteral(address)))
                .hasValueSatisfying(block -> assertThat(block.name()).contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.1.1.1",
                "128.0.0.1",
                "169.253.1.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.1.1",
                "198.17.1.1",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "2001:4860::8888",
                "2003::1",
                "::ffff:1.1.1.1"
            })
    void is_public(String address) {
        assertThat(AddressBlock.of(InetAddress.ofLiteral(address))).isEmpty();
    }

    /** Java turns mapped addresses into those of IPv4 wherever it can; not here. */
    @ParameterizedTest
    @CsvSource({"127, loopback", "10, private"})
    void mapped_address_is_looked_up_as_what_it_is(int first, String name)
            throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, (byte) first, 0, 0, 1};
        InetAddress address = java.net.Inet6Address.getByAddress("x", mapped, 1);
        assertThat(AddressBlock.of(address))
                .hasValueSatisfying(block -> assertThat(block.name()).contains(name));
    }
}
