package isnad.copies;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.input.Content;
import isnad.input.Document;
import isnad.model.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTest {
    private final Seen seen = new Seen();

    private static Document document(String name, Content content) {
        return new Document(name, content, Facts.NONE, List.of());
    }

    @Test
    void the_same_bytes_are_seen_once_whatever_their_name() {
        assertThat(seen.before(document("a.txt", bytes("نص")))).isNull();
        assertThat(seen.before(document("b.txt", bytes("نص")))).isEqualTo("a.txt");
        assertThat(seen.before(document("c.txt", bytes("نص ")))).isNull();
    }

    @Test
    void one_text_with_other_facts_is_another_document() {
        var there = new Facts("https://almarfa.example/1", null, null, null, null, null, null);
        var text = new Content.Text("نص طويل ".repeat(20_000));
        assertThat(seen.before(document("a", text))).isNull();
        assertThat(seen.before(new Document("b", text, there, List.of()))).isNull();
        assertThat(seen.before(new Document("c", text, there, List.of()))).isEqualTo("b");
    }

    private static Content bytes(String text) {
        return new Content.Bytes(text.getBytes(), null, null);
    }
}
