package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that come packed, or say so. */
@Timeout(60)
class PackedPagesTest {
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void small_bomb_is_not_unpacked_beyond_the_limit() throws Exception {
        byte[] bomb = RawServer.gzip(new byte[50_000_000]);
        packed("/a", "gzip", bomb);
        assertThat(bench.refusal("/a")).contains("unpacks to more than 100000 bytes");
    }

    @Test
    void endless_empty_packets_are_left_at_the_limit() throws Exception {
        byte[] empty = RawServer.gzip(new byte[0]);
        var many = new ByteArrayOutputStream();
        for (int i = 0; i < 6000; i++) {
            many.write(empty);
        }
        packed("/a", "gzip", many.toByteArray());
        assertThat(bench.refusal("/a")).contains("is larger than");
    }

    private void packed(String path, String coding, byte[] body) {
        bench.server.on(
                path,
                (_, out) -> {
                    out.write(
                            RawServer.bytes(
                                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: "
                                            + coding
                                            + "\r\nContent-Length: "
                                            + body.length
                                            + "\r\n\r\n"));
                    out.write(body);
                });
    }

    @Test
    void packed_page_is_unpacked() throws Exception {
        packed("/a", "gzip", RawServer.gzip(RawServer.bytes("<p>1</p>")));
        assertThat(Bench.body(bench.get("/a"))).isEqualTo("<p>1</p>");
    }

    @Test
    void page_that_only_says_that_it_is_packed_is_taken_as_it_is() throws Exception {
        packed("/a", "gzip", RawServer.bytes("<p>1</p>"));
        assertThat(Bench.body(bench.get("/a"))).isEqualTo("<p>1</p>");
    }

    @Test
    void page_packed_with_errors_is_refused() throws Exception {
        byte[] packed =
                RawServer.gzip(RawServer.bytes("<p>التقى الوزيران في العاصمة</p>".repeat(20)));
        packed[20] ^= 0x55;
        packed("/a", "gzip", packed);
        assertThat(bench.refusal("/a")).contains("packed with errors");
        packed("/b", "gzip", java.util.Arrays.copyOf(packed, 15));
        assertThat(bench.refusal("/b")).contains("packed with errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "deflate", "gzip, gzip", "none-such"})
    void packing_that_was_not_asked_for_is_refused(String coding) throws Exception {
        packed("/a", coding, new byte[] {1, 2, 3});
        assertThat(bench.refusal("/a")).contains("is packed as '" + coding + "'");
    }
}
