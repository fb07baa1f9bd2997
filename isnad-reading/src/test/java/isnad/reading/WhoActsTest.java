package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts and whom an act reaches, where another clause says it; all sentences are invented. */
class WhoActsTest {
    private static final Reader READER = Reader.create();

    private static List<String> lines(String text) {
        return READER.read(new Page("page", text)).stream()
                .flatMap(reading -> reading.events().stream())
                .map(event -> EventLine.of(event).toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    سحبت كينيا سفيرها من مالي ومنعت مواطنيها من السفر إليها. | COERCE occurred كينيا → مواطنيها
                    توغلت قوات كينية في بلدة حدودية واعتقلت ثلاثة شبان. | COERCE occurred قوات كينية → شبان
                    نشر الجيش الكيني كتيبة، كما نزع سلاح 12 جنديا أوغنديا. | COERCE occurred الجيش الكيني → جنديا أوغنديا
                    """)
    void a_power_that_acted_goes_on_acting(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أشادت غانا بالمجر وبولندا اللتين نشرتا قوات في مالي. | MOBILIZE occurred المجر + بولندا → مالي
                    """)
    void a_dual_relative_means_both_before_it(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    رفضت كينيا المقترح الذي قدمته أوغندا وأيدته تنزانيا. | REJECT occurred كينيا → أوغندا
                    رفضت كينيا المقترح الذي قدمته أوغندا وأيدته تنزانيا. | SUPPORT occurred تنزانيا → أوغندا
                    أدانت كينيا بشدة التصعيد الأوغندي. | ACCUSE occurred كينيا → أوغندا
                    أدانت كينيا الهجمات التي تشنها القوات الأوغندية. | ACCUSE occurred كينيا → القوات الأوغندية
                    """)
    void what_is_judged_names_its_doer_in_a_relative_clause(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    هددت كينيا بعدم السماح ببقاء القوات الأوغندية. | THREATEN occurred كينيا → القوات الأوغندية
                    هددت كينيا بوقف الإمدادات إذا واصلت أوغندا التعبئة. | THREATEN occurred كينيا → أوغندا
                    """)
    void a_threat_reaches_whoever_may_do_what_it_names(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وقع وفدا حكومة الوفاق والقيادة العامة اتفاقا لوقف إطلاق النار. | AGREE occurred القيادة العامة + حكومة الوفاق → -
                    اتفقت كينيا وأوغندا على ترسيم الحدود. وقال الوزير القطري حمد الكبيسي للصحفيين إن الطرفين اتفقا على فتح المعبر. | AGREE occurred أوغندا + كينيا → -
                    """)
    void both_sides_are_those_who_dealt_with_one_another(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قدمت كينيا مساعدات إلى تشاد، كما أرسلت أوغندا قافلة مساعدات. | AID occurred أوغندا → تشاد
                    """)
    void the_next_gift_goes_where_the_last_went(String text, String line) {
        assertThat(lines(text)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قتل نحو عشرين شخصا برصاص القوات الأوغندية. | ASSAULT occurred القوات الأوغندية → شخصا
                    مقتل شاب برصاص الجيش الكيني. | ASSAULT occurred الجيش الكيني → شاب
                    أصيب العشرات بنيران أوغندية. | ASSAULT occurred أوغندا → العشرات
                    قتل ثلاثة أشخاص في غارة أوغندية على نيروبي. | ASSAULT occurred أوغندا → أشخاص
                    """)
    void whose_weapon_it_was_has_done_it(String text, String line) {
        assertThat(lines(text)).contains(line);
    }
}
