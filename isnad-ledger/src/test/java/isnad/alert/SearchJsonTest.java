package isnad.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.alert.Channels.Webhook;
import isnad.alert.SearchJson.Exported;
import isnad.search.query.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchJsonTest {
    private static final SavedSearch SEARCH =
            new SavedSearch(
                    "هدنة \"1\"",
                    "who:مصر\n\uD83D",
                    Level.ENTITY,
                    new Channels("/f.xml", new Webhook("https://a.example/in", "/s"), false),
                    News.MADE);

    @Test
    void what_is_written_is_read_back() {
        var exported = new Exported(SEARCH, "0dbcc0aa");
        String line = SearchJson.write(exported);
        assertThat(line).startsWith(SearchJson.PREFIX).doesNotContain("\n");
        assertThat(SearchJson.read(line)).isEqualTo(exported);
        assertThat(SearchJson.read(SearchJson.write(new Exported(SEARCH, null))).seen()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"kind\":\"search\"}",
                "{\"kind\":\"search\",\"name\":\"a\",\"query\":\"b\",\"level\":\"odd\"}",
                "{\"kind\":\"search\",\"name\":\"a\",\"query\":\"b\",\"level\":\"word\","
                        + "\"channels\":{\"stdout\":true},\"made\":\"once\"}",
                "{\"kind\":\"search\",\"name\":\"a\",\"query\":\"b\",\"level\":\"word\","
                        + "\"channels\":{},\"made\":\"2026-03-01T08:00:00Z\"}"
            })
    void what_is_no_search_is_refused(String line) {
        assertThatThrownBy(() -> SearchJson.read(line))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "\u001B[31m"})
    void names_that_cannot_be_typed_are_refused(String name) {
        assertThatThrownBy(() -> News.search(name, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
