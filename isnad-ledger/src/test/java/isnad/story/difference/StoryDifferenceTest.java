package isnad.story.difference;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import isnad.record.ArticleLine;
import isnad.story.Pages;
import isnad.story.difference.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryDifferenceTest {
    private static final Differences DIFFERENCES = new Differences(Pages.LEXICON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NUMBER | وقالت الشرطة في مدينة البصرة إن أربعة أشخاص قتلوا في انفجار السوق. | وذكر مصدر طبي في البصرة أن انفجار السوق أسفر عن سبعة قتلى.
                    NUMBER | قال محافظ البصرة إن الشرطة اعتقلت نحو عشرين متهما بعد انفجار السوق. | ذكر مصدر في البصرة أن تسعة أشخاص أوقفوا بعد انفجار السوق.
                    TERM   | قالت قناة محلية إن قوات حفتر دخلت المدينة. | دخل الجيش الوطني الليبي المدينة وفق بيان.
                    STATUS | كان من المقرر أن يصل الوزير مولود جاويش أوغلو إلى مدينة طبرق غدا. | ألغى الوزير مولود جاويش أوغلو زيارة مدينة طبرق.
                    """)
    void articles_differ_though_their_sentences_are_not_alike(Kind kind, String one, String other) {
        assertThat(compare(one, other)).extracting(Difference::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وقالت الشرطة في البصرة إن أربعة أشخاص قتلوا في انفجار السوق. | وذكر مصدر في البصرة أن انفجار السوق أسفر عن أربعة قتلى.
                    وقالت الشرطة في البصرة إن سبعة أشخاص قتلوا في انفجار السوق. | وذكر مصدر في البصرة أن انفجار السوق أودى بسبعة أشخاص، بينهم ثلاثة أطفال.
                    وقالت الشرطة في البصرة إن سبعة أشخاص قتلوا في انفجار السوق. | وكان ثلاثة أشخاص قتلوا في البصرة قبل عامين في انفجار السوق.
                    وقالت الشرطة في البصرة إن أكثر من مئة شخص أصيبوا في انفجار السوق. | وذكر مصدر في البصرة أن انفجار السوق أسفر عن 120 جريحا.
                    وقالت الشرطة في البصرة إن شخصين قتلا في هجوم السوق. | وذكر مصدر في البصرة أن المهاجم استهدف خمسة أشخاص قتل أحدهم في هجوم السوق.
                    وقالت الشرطة في البصرة إن شخصين قتلا في هجوم السوق. | وذكر مصدر في البصرة أن المهاجم أصاب أربعة أشخاص قبل أن تقتله الشرطة في هجوم السوق.
                    """)
    void what_may_both_be_true_is_no_difference(String one, String other) {
        assertThat(compare(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وقالت الشرطة في البصرة إن أربعة أشخاص قتلوا في انفجار السوق. | وذكر مصدر في البصرة أن شخصين على الأقل قتلا في انفجار السوق.
                    وقالت الشرطة إن أربعة أشخاص قتلوا في انفجار سوق بمدينة البصرة. | وذكر مصدر أن سبعة أشخاص قتلوا في انفجار سوق بمدينة الموصل.
                    """)
    void at_least_so_many_and_acts_in_other_places_are_no_difference(String one, String other) {
        assertThat(compare(one, other)).isEmpty();
    }

    @Test
    void a_toll_of_the_next_day_is_another_count_and_one_of_later_days_a_development() {
        String four = "وقالت الشرطة في مدينة البصرة إن أربعة أشخاص قتلوا في انفجار السوق.";
        String seven = "وذكر مصدر طبي في البصرة أن انفجار السوق أسفر عن سبعة قتلى.";
        assertThat(compare(four, "2021-03-05", seven, "2021-03-06")).hasSize(1);
        assertThat(compare(four, "2021-03-05", seven, "2021-03-09")).isEmpty();
    }

    private static List<Difference> compare(String one, String other) {
        return compare(one, "2021-03-05", other, "2021-03-05");
    }

    private static List<Difference> compare(String one, String day, String other, String otherDay) {
        List<ArticleLine> articles = new ArrayList<>();
        articles.add(article("one.txt", one, day));
        articles.add(article("other.txt", other, otherDay));
        return DIFFERENCES.ofStory(articles, List.of());
    }

    private static ArticleLine article(String name, String text, String day) {
        return Pages.read(new Page(name, text), (_, _) -> day).getFirst().article();
    }
}
