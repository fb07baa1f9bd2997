package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://example.org | http://example.org/",
                "HTTP://EXAMPLE.org:80/A?b=C#d | http://example.org/A?b=C",
                "https://example.org:443/ | https://example.org/",
                "https://example.org:8443/x | https://example.org:8443/x",
                "http://example.org./x | http://example.org/x",
                "http://example.org:/x | http://example.org/x",
                "http://example.org?x | http://example.org/?x",
                "http://example.org/a/../b/./c | http://example.org/b/c",
                "http://example.org//a | http://example.org//a",
                "http://example.org/x?b=2&a=1 | http://example.org/x?b=2&a=1",
                "http://example.org/خبر 1 | http://example.org/%D8%AE%D8%A8%D8%B1%201",
                "http://example.org/%d8%zz | http://example.org/%d8%25zz",
                "http://example.org/{a}\"<>`^[1] | http://example.org/%7Ba%7D%22%3C%3E%60%5E%5B1%5D",
                "http://مثال.مصر/ | http://xn--mgbh0fb.xn--wgbh1c/",
                "http://under_score.example.org/x | http://under_score.example.org/x",
                "http://[2606:4700::1111]:8080/x | http://[2606:4700::1111]:8080/x",
                "http://①②⑦.0.0.1/ | http://127.0.0.1/",
            })
    void is_written_as_it_is_asked_for(String given, String expected) {
        assertThat(WebAddress.of(given)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "example.org/x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "http://",
                "http:///x",
                "http://user@example.org/",
                "http://user:pw@example.org/",
                "http://example.org\\@inner.test/",
                "http://exa mple.org/",
                "http://a..b/",
                "http://example.org:99999/",
                "http://example.org:x/",
                "http://[::1/",
                "http://::1/",
                "javascript:alert(1)",
                "http://example.org@/",
                "//example.org/",
                "http:example.org"
            })
    void is_no_address_that_is_asked_for(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.of(given));
    }

    @Test
    void very_long_address_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebAddress.of("http://example.org/" + "x".repeat(5000)))
                .withMessageContaining("longer");
    }

    @ParameterizedTest
    @CsvSource({
        "/x, http://example.org:81/x",
        "x, http://example.org:81/a/x",
        "../x, http://example.org:81/x",
        "?q, http://example.org:81/a/b?q",
        "'', http://example.org:81/a/b?c",
        "#f, http://example.org:81/a/b?c",
        "//other.org/x, http://other.org/x",
        "https://other.org, https://other.org/",
    })
    void links_lead_on(String location, String expected) {
        assertThat(WebAddress.of("http://example.org:81/a/b?c").resolve(location))
                .hasToString(expected);
    }

    @Test
    void knows_its_parts() {
        var address = WebAddress.of("http://under_score.example.org:81/x?y");
        assertThat(address.host()).isEqualTo("under_score.example.org");
        assertThat(address.port()).isEqualTo(81);
        assertThat(WebAddress.of("https://example.org/").port()).isEqualTo(443);
        assertThat(WebAddress.of("http://[2606:4700::1111]/").host())
                .isEqualTo("[2606:4700::1111]");
        assertThat(address).isEqualTo(WebAddress.of("http://UNDER_score.example.org:81/x?y#z"));
    }
}
