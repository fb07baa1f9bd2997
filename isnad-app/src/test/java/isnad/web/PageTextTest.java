package isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTest {
    @Test
    void a_page_of_very_many_paragraphs_is_cut_and_says_so() {
        PageText text = PageText.of("عنوان\n" + "فقرة\n".repeat(100_000), null);
        assertThat(text.paragraphs()).hasSize(2000);
        assertThat(text.cut()).isTrue();
    }

    @Test
    void a_very_long_paragraph_is_cut_and_says_so() {
        String page = "عنوان\n" + "ا".repeat(1 << 20);
        PageText text = PageText.of(page, page);
        assertThat(text.paragraphs()).hasSize(2);
        assertThat(text.paragraphs().getLast().text()).hasSizeLessThan(200_000);
        assertThat(text.cut()).isTrue();
    }

    @Test
    void a_page_of_usual_length_is_whole() {
        assertThat(PageText.of("عنوان\nفقرة", null).cut()).isFalse();
    }
}
