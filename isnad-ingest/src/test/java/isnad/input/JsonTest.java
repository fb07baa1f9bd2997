package isnad.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.Facts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
    private static final String TEXT = "التقى الوزير نظيره في العاصمة.";

    @TempDir private Path folder = Path.of("");

    @Test
    void reads_an_article_a_line_with_all_that_is_told_of_it() {
        Document document =
                Brought.from(
                                """
                                {"headline":"عنوان","body":"%s","pubDate":"Tue, 25 Aug 2020 20:44:00 GMT","link":"https://a.example/1","source":{"id":"x","name":"صحيفة"},"authors":["أحمد","منى"]}
                                """
                                        .formatted(TEXT))
                        .only();
        Facts facts = document.facts();
        assertThat(document.name()).isEqualTo("-#1");
        assertThat(document.content()).isEqualTo(new Content.Text(TEXT));
        assertThat(facts.title()).isEqualTo("عنوان");
        assertThat(facts.url()).isEqualTo("https://a.example/1");
        assertThat(facts.outlet()).isEqualTo("صحيفة");
        assertThat(facts.author()).isEqualTo("أحمد، منى");
        assertThat(facts.published()).extracting("value").isEqualTo("2020-08-25T20:44");
    }

    @Test
    void a_line_beyond_the_limits_of_the_parser_costs_itself() {
        String good = "{\"text\":\"%s\"}\n".formatted(TEXT);
        for (String bad :
                java.util.List.of(
                        "{\"text\":\"x\",\"date\":" + "9".repeat(1001) + "}\n",
                        "{\"text\":" + "[".repeat(1001) + "]".repeat(1001) + "}\n",
                        "{\"" + "k".repeat(60_000) + "\":1}\n")) {
            assertThat(Brought.from(good + bad + good).texts()).hasSize(2);
        }
    }

    @Test
    void takes_arabic_names_names_in_wrappers_and_the_names_of_the_user() {
        assertThat(Brought.from("{\"العنوان\":\"ع\",\"النصّ\":\"%s\"}\n".formatted(TEXT)).texts())
                .containsExactly(TEXT);
        assertThat(
                        Brought.from(
                                        "{\"_id\":1,\"_source\":{\"content\":\"%s\"}}\n"
                                                .formatted(TEXT))
                                .texts())
                .containsExactly(TEXT);
        Document told =
                Brought.from(
                                "{\"text\":\"لا هذا\",\"a\":{\"b\":\"%s\"},\"when\":1598388240}\n"
                                        .formatted(TEXT),
                                "text=a.b,date=when")
                        .only();
        assertThat(told.content()).isEqualTo(new Content.Text(TEXT));
        assertThat(told.facts().published()).extracting("value").isEqualTo("2020-08-25T20:44");
    }

    @Test
    void knows_markup_in_a_field_and_puts_the_headline_over_it() {
        Document post =
                Brought.from(
                                """
                                [{"id":7,"date":"2024-05-01T10:00:00","link":"https://a.example/?p=7",
                                  "title":{"rendered":"عنوان &#8211; ثان"},"content":{"rendered":"<p>%s</p>","protected":false}}]
                                """
                                        .formatted(TEXT))
                        .only();
        assertThat(post.content())
                .isEqualTo(new Content.Html("<h1>عنوان – ثان</h1>\n<p>" + TEXT + "</p>"));
        assertThat(post.facts().title()).isEqualTo("عنوان – ثان");
    }

    @Test
    void finds_the_list_of_articles_in_an_object() {
        String json =
                """
                {
                  "status": "ok", "totalResults": 2,
                  "articles": [ {"title": "أ", "content": "%s"}, {"title": "ب", "content": "%s"}, 5 ]
                }
                """
                        .formatted(TEXT, TEXT);
        Brought brought = Brought.from(json);
        assertThat(brought.names()).containsExactly("-#1", "-#2", "-#3");
        assertThat(brought.documents()).hasSize(2);
    }

    @Test
    void loses_only_the_line_that_is_broken_and_names_it() {
        String line = "{\"text\":\"" + TEXT + "\"}\n";
        for (String broken :
                new String[] {"{\"text\":\"بلا نهاية\n", "نص\n", "[1,2]\n", "{\"id\":5}\n"}) {
            Brought brought = Brought.from(line + broken + "\n" + line);
            assertThat(brought.names()).containsExactly("-#1", "-#2", "-#4");
            assertThat(brought.lost()).hasSize(1);
        }
        assertThat(Brought.from(line + "{\"id\":5}\n").lost().getFirst().complaint())
                .contains("--fields text=NAME (fields: id)");
        Brought first = Brought.from("{\"text\":\n" + line + line);
        assertThat(first.documents()).hasSize(2);
        assertThat(first.lost()).extracting(Lost::name).containsExactly("-#1");
    }

    @Test
    void says_where_a_list_breaks_and_keeps_what_stands_before() {
        Brought brought =
                Brought.from("[{\"text\":\"%s\"},\n{\"text\":\"%s\",}]".formatted(TEXT, TEXT));
        assertThat(brought.documents()).hasSize(1);
        assertThat(brought.lost().getFirst().complaint())
                .contains("line 2")
                .contains("what follows was not read");
    }

    @Test
    void reads_other_encodings_and_a_mark() {
        String json = "{\"text\":\"" + TEXT.repeat(8) + "\"}\n{\"text\":\"" + TEXT + "\"}\n";
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_16,
                    StandardCharsets.UTF_16LE,
                    Charset.forName("windows-1256")
                }) {
            Brought brought = Brought.from(json.getBytes(charset), Limits.USUAL, FieldNames.USUAL);
            assertThat(brought.texts()).as(charset.name()).containsExactly(TEXT.repeat(8), TEXT);
        }
        assertThat(Brought.from("\uFEFF" + json).documents()).hasSize(2);
    }

    @Test
    void bounds_a_line_of_200_megabytes() throws IOException {
        Path file = folder.resolve("long.jsonl");
        byte[] chunk = "ي".repeat(500_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"text\":\"قبل\"}\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(chunk);
            }
            out.write("\"}\n{\"text\":\"بعد\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        Brought brought = Brought.from(file);
        assertThat(brought.texts()).containsExactly("قبل", "بعد");
        assertThat(brought.lost().getFirst().complaint()).contains("larger than 16 MB");
        assertThat(brought.names()).endsWith(file + "#3");
    }

    @Test
    void bounds_a_file_that_is_one_object_without_end() {
        byte[] bytes = ("[{\"a\":\"" + "ب".repeat(40_000_000)).getBytes(StandardCharsets.UTF_8);
        Brought brought = Brought.from(bytes, new Limits(1), FieldNames.USUAL);
        assertThat(brought.documents()).isEmpty();
        assertThat(brought.lost()).hasSize(1);
        assertThat(brought.lost().getFirst().complaint()).contains("larger than 50 MB");
    }

    @Test
    void refuses_a_record_that_isnad_wrote() {
        Brought brought =
                Brought.from(
                        "{\"kind\":\"article\",\"id\":\"1\",\"page\":\"p\",\"text\":\"نص\"}\n");
        assertThat(brought.lost().getFirst().complaint()).contains("a record that Isnad wrote");
    }

    @Test
    void takes_text_that_begins_with_a_bracket_for_text() {
        assertThat(Brought.from("[خبر] وصل الوزير").names()).containsExactly("-");
        assertThat(Brought.from("{ملاحظة} وصل الوزير").names()).containsExactly("-");
    }

    @Test
    void says_what_a_mapping_should_look_like() {
        assertThatThrownBy(() -> FieldNames.parse("text=body,when=date"))
                .hasMessageContaining("expected FIELD=NAME with FIELD one of text, html, title")
                .hasMessageContaining("found 'when=date'");
    }
}
