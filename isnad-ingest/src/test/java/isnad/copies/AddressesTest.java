package isnad.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://almarfa.example/news/1?id=2",
                "https://www.almarfa.example/news/1/?utm_source=feed&id=2#top",
                "HTTPS://ALMARFA.example/news/1/amp/?id=2&fbclid=x",
                "https://m.almarfa.example/news/1?id=2&ref=home"
            })
    void one_page_has_one_plain_address(String url) {
        assertThat(Addresses.plain(url)).isEqualTo("almarfa.example/news/1?id=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://almarfa.example/",
                "https://almarfa.example",
                "page.txt",
                "http://",
                "https://:80/x",
                "ftp://almarfa.example/x"
            })
    void what_leads_to_no_single_page_is_no_address(String url) {
        assertThat(Addresses.plain(url)).isNull();
    }

    @Test
    void arabic_letters_and_blanks_in_an_address_do_no_harm() {
        assertThat(Addresses.plain("https://almarfa.example/أخبار/سد الزيتونة"))
                .isEqualTo("almarfa.example/أخبار/سد+الزيتونة");
    }

    @Test
    void the_domain_is_the_registered_one() {
        assertThat(Addresses.domain("https://arabic.news.example.com.eg/x"))
                .isEqualTo("example.com.eg");
        assertThat(Addresses.domain("page.txt")).isNull();
    }
}
