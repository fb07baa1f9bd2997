package isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    private static String draw(String page, List<Mark> marks) {
        var html = new Markup();
        new MarkedText(page, "", marks).draw(html, new Span(0, page.length()));
        return html.toString().replaceAll("<a [^>]*>[^<]*</a>", "");
    }

    private static Mark mark(int start, int end, int number) {
        return new Mark(new Span(start, end), "e" + number, "" + number, "event");
    }

    @Test
    void draws_crossing_marks_in_pieces() {
        String html = draw("abcdef", List.of(mark(0, 4, 1), mark(2, 6, 2)));
        assertThat(html.replaceAll(" [a-z-]+=\"(?!we)[^\"]*\"", ""))
                .isEqualTo("<mark id=\"we1\">ab<mark id=\"we2\">cd</mark></mark><mark>ef</mark>");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_marks_leave_the_text_whole(long seed) {
        var random = new Random(seed);
        String page = "abcdefghijklmnopqrstuvwxyz";
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int start = random.nextInt(page.length());
            marks.add(mark(start, start + random.nextInt(page.length() - start + 1), i));
        }
        String html = draw(page, marks);
        assertThat(html.replaceAll("<[^>]*>", "")).isEqualTo(page);
        assertThat(html.split("<mark", -1)).hasSameSizeAs(html.split("</mark>", -1));
    }
}
