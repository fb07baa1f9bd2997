package isnad.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.copies.Reasons.Change;
import isnad.copies.Relation.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyIndexTest {

    private static List<Relation> relations(CopyIndex index, List<ArticleText> articles) {
        return articles.stream().flatMap(article -> index.add(article).stream()).toList();
    }

    private static Map<String, String> pairs(List<Relation> relations) {
        Map<String, String> pairs = new TreeMap<>();
        for (Relation found : relations) {
            String key =
                    found.a().compareTo(found.b()) < 0
                            ? found.a() + " " + found.b()
                            : found.b() + " " + found.a();
            assertThat(pairs.put(key, found.kind().toString())).as(key).isNull();
        }
        return pairs;
    }

    private static Relation only(ArticleText... articles) {
        List<Relation> found = relations(new CopyIndex(), List.of(articles));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void finds_every_pair_of_the_corpus_and_no_other() throws IOException {
        CopyCorpus corpus = CopyCorpus.read();
        assertThat(corpus.articles()).hasSizeGreaterThanOrEqualTo(40);
        List<Relation> found = relations(new CopyIndex(), corpus.articles());
        assertThat(pairs(found)).isEqualTo(corpus.pairs());
    }

    @Test
    void tells_of_the_same_articles_that_they_are_copies_as_comparing_all_pairs_does()
            throws IOException {
        CopyCorpus corpus = CopyCorpus.read();
        var all = new CopyIndex();
        var first = new CopyIndex();
        for (ArticleText article : corpus.articles()) {
            boolean isCopy = !all.add(article).isEmpty();
            assertThat(first.original(article) != null).as(article.name()).isEqualTo(isCopy);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void finds_the_same_whatever_the_order(long seed) throws IOException {
        CopyCorpus corpus = CopyCorpus.read();
        List<ArticleText> shuffled = new ArrayList<>(corpus.articles());
        Collections.shuffle(shuffled, new Random(seed));
        List<Relation> found = relations(new CopyIndex(), shuffled);
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(relations(new CopyIndex(), corpus.articles()));
    }

    @Test
    void goes_on_where_a_written_index_stopped() throws IOException {
        List<ArticleText> articles = CopyCorpus.read().articles();
        int half = articles.size() / 2;
        var first = new CopyIndex();
        List<Relation> found = new ArrayList<>(relations(first, articles.subList(0, half)));
        var bytes = new ByteArrayOutputStream();
        first.write(bytes);
        CopyIndex second = CopyIndex.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(second.size()).isEqualTo(half);
        found.addAll(relations(second, articles.subList(half, articles.size())));
        assertThat(found).isEqualTo(relations(new CopyIndex(), articles));
    }

    @Test
    void refuses_bytes_that_are_no_index() {
        assertThatThrownBy(() -> CopyIndex.read(new ByteArrayInputStream("isnad".getBytes())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no index of copies");
    }

    @Test
    void tells_what_was_corrected_and_what_was_added() throws IOException {
        CopyCorpus corpus = CopyCorpus.read();
        Relation found = only(corpus.named("crossing-corrected"), corpus.named("crossing-longer"));
        assertThat(found.reasons().added())
                .singleElement()
                .asString()
                .startsWith("وفي وقت لاحق أعلنت غرفة التجارة");
        assertThat(found.reasons().removed()).isEmpty();
        assertThat(found.reasons().address()).isEqualTo("aldifaf.example/economy/crossing-open");
        assertThat(
                        only(corpus.named("crossing-first"), corpus.named("crossing-corrected"))
                                .reasons())
                .extracting(Reasons::changes)
                .isEqualTo(List.of(new Change("40", "46")));
    }

    @Test
    void puts_the_older_article_first_whatever_the_order() throws IOException {
        CopyCorpus corpus = CopyCorpus.read();
        Relation found = only(corpus.named("crossing-longer"), corpus.named("crossing-first"));
        assertThat(found.a()).contains("crossing-first");
        assertThat(found.reasons().days()).isEqualTo(1);
    }

    @Test
    void gives_the_agency_and_the_outlets_of_a_syndicated_text() throws IOException {
        CopyCorpus corpus = CopyCorpus.read();
        Relation found = only(corpus.named("border-agency"), corpus.named("border-cut"));
        assertThat(found.kind()).isEqualTo(Kind.SYNDICATED);
        assertThat(found.reasons().agency()).isEqualTo("wakala");
        assertThat(found.reasons().outlets()).containsExactlyInAnyOrder("وكالة المدى", "المرفأ");
        assertThat(found.reasons().removed()).hasSize(2);
    }

    @Test
    void pages_of_their_own_wording_are_no_copies() throws IOException {
        Path folder = CopyCorpus.root().resolve("corpus/pages");
        try (Stream<Path> pages = Files.list(folder)) {
            var index = new CopyIndex();
            for (Path page : pages.sorted().toList()) {
                String name = String.valueOf(page.getFileName());
                assertThat(index.add(new ArticleText(name, Files.readString(page)))).isEmpty();
            }
        }
    }

    @Test
    void relates_a_twin_to_all_that_its_text_is_related_to() throws IOException {
        CopyCorpus corpus = CopyCorpus.read();
        ArticleText base = corpus.named("cedars.txt");
        var index = new CopyIndex();
        index.add(base);
        index.add(corpus.named("cedars-words"));
        List<Relation> found = index.add(new ArticleText("twin", base.text()));
        assertThat(found).extracting(Relation::kind).containsExactly(Kind.SAME, Kind.NEAR);
    }

    @Test
    void an_address_alone_makes_no_version() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        String url = "https://almarfa.example/front";
        var morning = new ArticleText("m", words(0, 60), url, "المرفأ", day, null);
        var evening = new ArticleText("e", words(200, 260), url, "المرفأ", day, null);
        assertThat(relations(new CopyIndex(), List.of(morning, evening))).isEmpty();
    }

    @Test
    void a_home_page_is_no_address() {
        String url = "https://almarfa.example/";
        var one = new ArticleText("1", words(0, 60), url, null, null, null);
        var other = new ArticleText("2", words(0, 50), url, null, null, null);
        assertThat(only(one, other).reasons().address()).isNull();
    }

    @Test
    void finds_a_short_text_cut_from_a_very_long_one() {
        var whole = new ArticleText("whole", words(0, 5000));
        var part = new ArticleText("part", words(3000, 3060));
        assertThat(only(whole, part).share()).isEqualTo(1);
        assertThat(only(part, whole).kind()).isEqualTo(Kind.NEAR);
    }

    @Test
    void a_text_far_over_the_limit_is_still_the_same_as_itself_and_other_than_another() {
        String text = words(0, WordReader.MOST_WORDS + 10);
        var one = new ArticleText("1", text);
        assertThat(only(one, new ArticleText("2", text)).kind()).isEqualTo(Kind.SAME);
        var longer = new ArticleText("3", text + " زيادة");
        assertThat(only(one, longer).kind()).isEqualTo(Kind.NEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "\u0640\u0640", "«»\"", "ا", "1", "\u200F\u064B"})
    void takes_any_text(String text) {
        var index = new CopyIndex();
        assertThat(index.add(new ArticleText("1", text))).isEmpty();
        assertThat(index.add(new ArticleText("2", text))).hasSize(1);
    }

    @Test
    void one_text_a_thousand_times_stays_cheap() {
        var index = new CopyIndex();
        List<Relation> last =
                IntStream.range(0, 1000)
                        .mapToObj(i -> index.add(new ArticleText("n" + i, words(0, 300))))
                        .reduce(List.of(), (_, found) -> found);
        assertThat(last).hasSize(32).extracting(Relation::kind).containsOnly(Kind.SAME);
    }

    /** Words that follow each other nowhere else. */
    private static String words(int from, int to) {
        var out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i % 20 == 19 ? '\n' : ' ').append("كلمة");
            for (int rest = i; rest > 0; rest /= 20) {
                out.append((char) ('ب' + rest % 20));
            }
        }
        return out.toString();
    }
}
