package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long hostile pages take time in proportion to their length: at most 1.6 seconds of this thread's
 * CPU time per megabyte (10^6 bytes of UTF-8). The best of some tries counts, so that a busy
 * machine or a cold JIT does not fail the test and a stage that is quadratic does: at these lengths
 * it is slower by ten times and more.
 */
class LongPagesTest {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final double SECONDS_PER_MEGABYTE = 1.6;
    private static final int LETTERS = 250_000;
    private static final int TRIES = 8;
    private static final long SEED = 20_211_124L;
    private static final String LEAD = "اجتمع الوزير مع نظيره في بغداد\n\nقال الوزير إن ";

    private static final Reader READER = Reader.create();
    private static final Mutations MUTATIONS = new Mutations();

    static Stream<String> units() {
        return Stream.of(
                "كتب",
                "كتب ",
                "أن ",
                "قال إن ",
                "قال إن الوزير زار بغداد. ",
                "«",
                "»",
                "\"",
                "« ",
                "«قال» ",
                "قال: «",
                "قال، ",
                "، ",
                "و",
                "و ",
                "ـ",
                "قــال ",
                "(",
                "()",
                "\u0000",
                "\uD83D ",
                "\u202Bقال",
                "ab cd ",
                "قال\n",
                "\n",
                "بيني غانتس ",
                "وزير الدفاع ",
                "وزير الدفاع الإسرائيلي بيني غانتس ونظيره الأمريكي لويد أوستن، ",
                "العراق و",
                "متظاهرون في بغداد، قوات عراقية، ",
                "مصدر في مصدر من ",
                "شركة «ابج» ",
                "الاثنين ",
                "12/5/2020 قال ",
                "الاثنين 5 مايو 2020\n",
                "من 5 إلى 7 مايو ",
                "15 رمضان 1442 هـ ",
                "1/",
                "2020 ",
                "نقلا عن رويترز ",
                "بغداد (رويترز) - قال\n",
                "عنوان الخبر الطويل هنا\n\n",
                "• خبر\n",
                "التعليقات\n",
                "بيان صدر عن مكتبه ");
    }

    @ParameterizedTest
    @MethodSource("units")
    void one_thing_over_and_over_is_read_in_time(String unit) {
        check(LEAD + unit.repeat(LETTERS / unit.length()));
    }

    @Test
    void hundreds_of_different_persons_are_read_in_time() {
        check(persons("، "));
        check(persons(".\n"));
    }

    private static String persons(String between) {
        var random = new Random(SEED);
        var out = new StringBuilder(LEAD);
        while (out.length() < LETTERS) {
            out.append("وزير الدفاع ").append(word(random)).append(' ').append(word(random));
            out.append(between);
        }
        return out.toString();
    }

    @Test
    void words_that_nobody_knows_are_read_in_time() {
        var random = new Random(SEED);
        var out = new StringBuilder(LEAD);
        while (out.length() < LETTERS) {
            out.append(word(random)).append(' ');
        }
        check(out.toString());
    }

    private static String word(Random random) {
        var out = new StringBuilder();
        int length = 3 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            out.append((char) ('\u0628' + random.nextInt(19)));
        }
        return out.toString();
    }

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_stretch_of_a_page_over_and_over_is_read_in_time(int seed) {
        String stretch = MUTATIONS.stretch(new Random(SEED + seed));
        check(stretch.repeat(LETTERS / stretch.length()));
        String line = stretch.replace('\n', ' ');
        check(line.repeat(LETTERS / line.length()));
    }

    @Test
    void five_megabytes_of_pages_are_read_in_time() {
        String pages = String.join("\n\n", MUTATIONS.bases());
        check(pages.repeat(5_000_000 / bytes(pages)));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void check(String text) {
        double limit = SECONDS_PER_MEGABYTE * bytes(text) / 1e6;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && best > limit; i++) {
            best = Math.min(best, seconds(text));
        }
        assertThat(best).as("seconds for %d units", text.length()).isLessThan(limit);
    }

    private static double seconds(String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        SoundReading.check(text, READER.read(new Page("long", text)));
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
