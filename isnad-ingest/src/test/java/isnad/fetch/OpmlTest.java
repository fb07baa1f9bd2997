package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fetch.Opml.Feed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {

    private static List<Feed> feeds(String opml) throws IOException {
        return Opml.read(opml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void feeds_of_outlines_within_outlines() throws IOException {
        assertThat(
                        feeds(
                                """
                                <?xml version="1.0" encoding="UTF-8"?>
                                <opml version="2.0"><head><title>صحف</title></head><body>
                                <outline text="الخليج">
                                  <outline type="rss" text="أ" title="الأولى" xmlUrl="https://a.test/f"/>
                                  <outline type="rss" text="ب" xmlurl="https://b.test/f?x=1&amp;y=2"/>
                                </outline>
                                <outline type="rss" text="again" xmlUrl="https://a.test/f"/>
                                <outline text="no feed" htmlUrl="https://c.test/"/>
                                </body></opml>
                                """))
                .containsExactly(
                        new Feed("https://a.test/f", "الأولى"),
                        new Feed("https://b.test/f?x=1&y=2", "ب"));
    }

    @Test
    void broken_list_gives_what_it_holds() throws IOException {
        assertThat(feeds("<opml><body><outline xmlUrl='https://a.test/f'><outline text=&"))
                .hasSize(1);
        assertThat(feeds("")).isEmpty();
        assertThat(feeds("https://a.test/f\n")).isEmpty();
    }
}
