package isnad.story.person;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.story.person.PersonName.Degree;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePersonTest {
    private static PersonName name(String name) {
        return Objects.requireNonNull(PersonName.of(name), name);
    }

    @ParameterizedTest
    @CsvSource({
        "هاني الدريوي, هانى الدريوى, SAME",
        "هاني الدريوي, هاني دريوي, SAME",
        "عبد الكريم لطيف, عبدالكريم لطيف, SAME",
        "سالم أبو ريشة, سالم ابوريشة, SAME",
        "سالم بن حمد, سالم حمد, SAME",
        "فهد بن ناصر آل صقر, فهد ناصر, SAME",
        "هاني_الدريوي, #هاني الدريوي, SAME",
        "روبرت غانتس, روبرت غانتز, NONE",
        "ميغيل غراندوس, ميغيل جراندوس, SPELT",
        "ميغيل نيتيانو, ميغيل نيتانو, SPELT",
        "نواف الضاهري, نواف الظاهري, SPELT",
        "بيتر تشاورش, بيتر جاورش, SPELT",
        "خالد اليماني, خالد حسين اليماني, FULLER",
        "محمد السعدون, محمود السعدون, NONE",
        "أحمد السعدون, حمد السعدون, NONE",
        "توم بيل, توم بول, NONE",
        "خالد اليماني, خالد الهنداوي, NONE",
        "خالد حسن اليماني, خالد حسين اليماني, SPELT",
        "Hani Driwi, hani  DRIWI, SAME"
    })
    void names_are_compared_as_the_press_mixes_their_letters(
            String one, String other, Degree expected) {
        assertThat(name(one).like(name(other))).isEqualTo(expected);
        assertThat(name(other).like(name(one))).isEqualTo(expected);
    }

    @Test
    void all_that_is_alike_is_found_by_one_key() {
        assertThat(name("خالد حسين اليماني").key()).isEqualTo(name("خالد يماني").key());
        assertThat(name("ميغيل غراندوس").key()).isEqualTo(name("ميجيل جراندس").key());
    }

    @ParameterizedTest
    @CsvSource({"كوهين", "آل صقر", "عبد الله", "''", "؟ ! ؟"})
    void one_word_is_no_persons_name(String name) {
        assertThat(PersonName.of(name)).isNull();
    }

    private static Bearer bearer(String name, @Nullable String state, String... offices) {
        return new Bearer("person/" + name + state, List.of(name(name)), state, Set.of(offices));
    }

    private static boolean same(Bearer one, Bearer other, boolean oneStory) {
        return SamePerson.judge(one, other, oneStory) != null;
    }

    @Test
    void one_name_in_one_state_is_one_person_and_in_two_states_never() {
        Bearer one = bearer("هاني الدريوي", "YEM");
        assertThat(same(one, bearer("هانى الدريوى", "YEM"), false)).isTrue();
        assertThat(same(one, bearer("هاني الدريوي", "OMN"), true)).isFalse();
    }

    @Test
    void one_name_without_a_state_needs_an_office_or_a_story() {
        Bearer one = bearer("هاني الدريوي", "YEM", "education minister", "وزير التعليم");
        Bearer bare = bearer("هانى الدريوى", null);
        assertThat(same(one, bare, false)).isFalse();
        assertThat(same(one, bare, true)).isTrue();
        Bearer minister = bearer("هاني الدريوي", null, "education minister");
        assertThat(same(one, minister, false)).isTrue();
        Bearer leader = bearer("هاني الدريوي", null, "leader");
        assertThat(same(bearer("هاني الدريوي", "YEM", "leader"), leader, false)).isFalse();
    }

    @Test
    void a_fuller_name_needs_state_and_office() {
        Bearer one = bearer("خالد اليماني", "YEM", "education minister");
        assertThat(same(one, bearer("خالد حسين اليماني", "YEM"), false)).isFalse();
        Bearer fuller = bearer("خالد حسين اليماني", "YEM", "education minister");
        assertThat(same(one, fuller, false)).isTrue();
    }

    @Test
    void two_whom_the_lexicon_knows_apart_stay_apart() {
        var name = List.of(name("خالد اليماني"));
        var one = new Bearer("khalid-a", name, "YEM", Set.of("president"));
        var other = new Bearer("khalid-b", name, "YEM", Set.of("president"));
        assertThat(SamePerson.judge(one, other, true)).isNull();
    }
}
