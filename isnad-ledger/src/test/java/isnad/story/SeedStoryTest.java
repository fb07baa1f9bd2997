package isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.model.Page;
import isnad.reading.Reader;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import isnad.record.RecordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The project's seed pages: six articles, five stories. */
class SeedStoryTest {
    private static final Path SEEDS = Path.of(System.getProperty("isnad.seeds", "seeds"));

    @Test
    void two_outlets_tell_one_story_and_four_articles_stand_alone() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no folder " + SEEDS);
        Map<String, String> stories = new Stories().of(profiles());
        assertThat(stories).hasSize(6);
        Map<String, List<String>> pages =
                stories.keySet().stream().collect(Collectors.groupingBy(stories::get));
        assertThat(pages).hasSize(5);
        assertThat(pages.values()).anySatisfy(one -> assertThat(one).hasSize(2));
        assertThat(stories.get("001#0")).isEqualTo(stories.get("002#0"));
    }

    private static Map<String, Profile> profiles() throws IOException {
        var profiles = new ProfileReader(Lexicon.load());
        var reader = Reader.create();
        Map<String, Profile> out = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().substring(0, 3);
                var json = new StringBuilder();
                var lines = new RecordWriter(json);
                for (var reading : reader.read(new Page(name, Files.readString(file)))) {
                    json.setLength(0);
                    lines.write(reading);
                    ArticleRecord record = RecordReader.of(json.toString());
                    out.put(name + "#" + record.article().index(), profiles.read(record));
                }
            }
        }
        return out;
    }
}
