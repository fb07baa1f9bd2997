package isnad.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.ner.Tag;
import isnad.text.NameKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnerCorpusTest {
    private static final int PERSON = Tag.first(NameKind.PERSON);
    private static final int FURTHER = Tag.further(NameKind.PERSON);

    @Test
    void tags_follow_words_that_isnad_cuts_in_two(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("corpus.txt");
        Files.writeString(file, "قال O\nمون-سو B-PERS\nبارك I-PERS\n. O\n\nانتهى O\n");
        List<TaggedSentence> sentences = AnerCorpus.read(Lexicon.load(), file);
        assertThat(sentences).hasSize(2);
        TaggedSentence first = sentences.getFirst();
        assertThat(first.tags()).containsExactly(0, PERSON, FURTHER, FURTHER, FURTHER, 0);
        assertThat(first.words()).containsExactly(0, 1, 4, 5);
        assertThat(first.gold()).containsExactly(0, PERSON, FURTHER, 0);
    }
}
