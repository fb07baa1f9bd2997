package isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.lexicon.Lexicon;
import isnad.reading.Reader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Reader READER = Reader.create();
    private static final ProfileReader PROFILES = new ProfileReader(Lexicon.load());

    private static final String FIRST =
            """
            سفينة إغاثة تركية تصل إلى ميناء بورتسودان

            وصلت سفينة إغاثة تركية أمس إلى ميناء بورتسودان محملة بألفي طن من الدقيق والأدوية.
            وقال مصدر في الهلال الأحمر إن "الشحنة ستوزع على مخيمات النازحين في كسلا خلال أسبوع".
            """;

    private static final String SECOND =
            """
            أنقرة ترسل مساعدات إلى السودان

            رست في بورتسودان سفينة تركية تحمل ألفي طن من الدقيق والأدوية للنازحين.
            وذكر الهلال الأحمر أن "الشحنة ستوزع على مخيمات النازحين في كسلا خلال أسبوع".
            """;

    private static final String OTHER =
            """
            وزير الدفاع التركي يبحث في الخرطوم اتفاقا عسكريا

            بحث وزير الدفاع التركي خلوصي أكار في الخرطوم أمس اتفاقا للتدريب العسكري مع نظيره السوداني.
            """;

    private static Profile profile(String text, @Nullable String date) throws IOException {
        return PROFILES.read(Gold.record(READER, "page", text, date));
    }

    @Test
    void two_tellings_of_one_affair_are_alike_and_another_affair_of_the_day_is_not()
            throws IOException {
        Profile first = profile(FIRST, "2022-09-10");
        Profile second = profile(SECOND, "2022-09-11");
        Profile other = profile(OTHER, "2022-09-10");
        Verdict verdict = SameAffair.judge(first, second);
        assertThat(verdict.isSame()).isTrue();
        assertThat(verdict.reasons()).contains("quote", "entity:SDN", "entity:TUR");
        assertThat(SameAffair.score(first, other, 0)).isLessThan(verdict.score());
        var story = new StoryChoice.Candidate(1, List.of(new StoryChoice.Member("a", first)));
        assertThat(StoryChoice.choose(second, List.of(story))).isNotNull();
        assertThat(StoryChoice.choose(other, List.of(story))).isNull();
    }

    @Test
    void pages_of_other_weeks_are_not_on_one_affair() throws IOException {
        Profile first = profile(FIRST, "2022-09-10");
        assertThat(SameAffair.judge(first, profile(FIRST, "2022-10-10")).score()).isZero();
    }

    @Test
    void a_page_without_a_date_joins_its_affair() throws IOException {
        Profile first = profile(FIRST, "2022-09-10");
        Profile second = profile(SECOND, null);
        var story = new StoryChoice.Candidate(7, List.of(new StoryChoice.Member("a", first)));
        StoryChoice.Choice choice =
                Objects.requireNonNull(StoryChoice.choose(second, List.of(story)));
        assertThat(choice.story()).isEqualTo(7);
        assertThat(choice.with()).isEqualTo("a");
    }

    @Test
    void a_crowd_of_articles_asks_for_more() throws IOException {
        Profile first = profile(FIRST, "2022-09-10");
        Profile second = profile(SECOND, "2022-09-11");
        assertThat(SameAffair.score(first, second, 10_000))
                .isLessThan(SameAffair.score(first, second, 10));
    }

    @Test
    void is_read_back_from_its_bytes_as_it_was() throws IOException {
        Profile first = profile(FIRST, "2022-09-10");
        Profile second = profile(SECOND, null);
        byte[] bytes = first.bytes();
        assertThat(bytes).hasSizeLessThan(450);
        Profile read = Profile.of(bytes);
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(read.features()).isEqualTo(first.features()).hasSizeBetween(4, 12);
        assertThat(SameAffair.score(read, second, 0)).isEqualTo(SameAffair.score(first, second, 0));
        assertThat(SameAffair.judge(read, second).reasons()).contains("entity:SDN");
    }

    @Test
    void refuses_bytes_of_another_version() {
        assertThatThrownBy(() -> Profile.of(new byte[40]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_text_is_alike_to_nothing() throws IOException {
        Profile first = profile(FIRST, "2022-09-10");
        Profile dots = profile("كان ذلك.", "2022-09-10");
        assertThat(SameAffair.judge(dots, first).isSame()).isFalse();
        assertThat(SameAffair.judge(dots, dots).isSame()).isFalse();
    }
}
