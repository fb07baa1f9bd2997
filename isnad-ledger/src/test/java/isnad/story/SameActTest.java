package isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.lexicon.Tsv;
import isnad.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameActTest {
    private static Reader reader = Reader.create();
    private static ActReader acts = new ActReader(Lexicon.load());

    @BeforeAll
    static void load() {
        reader = Reader.create();
        acts = new ActReader(Lexicon.load());
    }

    static List<Tsv.Row> pairs() throws IOException {
        try (InputStream in = SameActTest.class.getResourceAsStream("acts.tsv")) {
            return Tsv.read("acts.tsv", Objects.requireNonNull(in));
        }
    }

    private static Act act(String text, String date) throws IOException {
        List<Act> read = acts.read(Gold.record(reader, "page", text, date));
        return read.stream().max(Comparator.comparingInt(a -> a.parties().size())).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void tells_one_act_from_two(Tsv.Row pair) throws IOException {
        Act one = act(pair.get("text"), pair.get("date"));
        Act other = act(pair.get("other"), pair.get("otherDate"));
        boolean same = pair.get("same").equals("yes");
        assertThat(SameAct.judge(one, other).isSame()).as("%s%n%s", one, other).isEqualTo(same);
        if (same) {
            assertThat(shareFeature(one, other)).as("found by a feature").isTrue();
        }
    }

    private static boolean shareFeature(Act one, Act other) {
        return Arrays.stream(one.features())
                .anyMatch(f -> Arrays.stream(other.features()).anyMatch(g -> f == g));
    }

    @Test
    void judges_alike_whichever_act_comes_first() throws IOException {
        for (Tsv.Row pair : pairs()) {
            Act one = act(pair.get("text"), pair.get("date"));
            Act other = act(pair.get("other"), pair.get("otherDate"));
            assertThat(SameAct.judge(one, other).score())
                    .isEqualTo(SameAct.judge(other, one).score());
        }
    }

    @Test
    void says_why() throws IOException {
        Act one = act("التقى أيمن الصفدي سامح شكري أمس.", "2021-03-02");
        assertThat(SameAct.judge(one, one).reasons()).contains("act:CONSULT/EGY-JOR");
    }

    @Test
    void has_few_features() throws IOException {
        for (Tsv.Row pair : pairs()) {
            assertThat(act(pair.get("text"), pair.get("date")).features()).hasSizeBetween(1, 6);
        }
    }

    @Test
    void one_word_for_it_speaks_for_one_act_and_another_standing_against_it() throws IOException {
        Act one = act("زار أيمن الصفدي القاهرة أمس.", "2021-03-02");
        Act plan = act("سيزور أيمن الصفدي القاهرة قريبا.", "2021-03-02");
        assertThat(Manner.of(one, one)).isPositive();
        assertThat(Manner.of(one, plan)).isLessThan(Manner.of(one, one));
        assertThat(plan.frame()).isEqualTo(one.frame());
    }
}
