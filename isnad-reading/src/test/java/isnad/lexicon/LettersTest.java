package isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final long SEED = 20_200_825;

    @Test
    void alef_loses_hamza_madda_and_wasla() {
        assertThat(Letters.fold("أإآٱا")).isEqualTo("ااااا");
    }

    @Test
    void alef_maqsura_and_persian_ya_become_ya() {
        assertThat(Letters.fold("مستشفى")).isEqualTo("مستشفي");
        assertThat(Letters.fold("ایران")).isEqualTo("ايران");
    }

    @Test
    void hamza_on_ya_becomes_ya() {
        assertThat(Letters.fold("رئيس")).isEqualTo("رييس");
    }

    @Test
    void hamza_on_waw_becomes_waw() {
        assertThat(Letters.fold("مسؤول")).isEqualTo("مسوول");
    }

    @Test
    void hamza_by_itself_stays() {
        assertThat(Letters.fold("وزراء")).isEqualTo("وزراء");
    }

    @Test
    void ta_marbuta_becomes_ha() {
        assertThat(Letters.fold("غزة")).isEqualTo("غزه").isEqualTo(Letters.fold("غزه"));
    }

    @Test
    void persian_letters_become_their_arabic_neighbours() {
        assertThat(Letters.fold("کگڤپچژ")).isEqualTo("ككفبجز");
    }

    @Test
    void vowels_and_shadda_are_dropped() {
        assertThat(Letters.fold("حَمَّلٌ")).isEqualTo("حمل");
    }

    @Test
    void dagger_alef_is_dropped() {
        assertThat(Letters.fold("هٰذا")).isEqualTo("هذا");
    }

    @Test
    void tatweel_is_dropped() {
        assertThat(Letters.fold("عـــاجل")).isEqualTo("عاجل");
    }

    @Test
    void bidi_controls_and_zero_width_characters_are_dropped() {
        assertThat(Letters.fold("\u202Bمصر\u202C\u200F\u200B\uFEFF\u2067\u2069\u061C\u00AD"))
                .isEqualTo("مصر");
    }

    @Test
    void arabic_indic_and_persian_digits_become_ascii() {
        assertThat(Letters.fold("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹")).isEqualTo("0123456789 0123456789");
    }

    @Test
    void latin_letters_become_small() {
        assertThat(Letters.fold("CNN Türk")).isEqualTo("cnn türk");
    }

    @Test
    void blanks_and_punctuation_stay() {
        assertThat(Letters.fold("«نعم»، قال: لا؟")).isEqualTo("«نعم»، قال: لا؟");
    }

    @Test
    void stripping_keeps_the_letters_as_written() {
        assertThat(Letters.strip("أُسْـرَة")).isEqualTo("أسرة");
        assertThat(Letters.strip("أسرة")).isEqualTo("أسرة");
    }

    @Test
    void folding_twice_is_folding_once() {
        var random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String text = anyText(random);
            String folded = Letters.fold(text);
            assertThat(Letters.fold(folded)).as("seed %d, text %d", SEED, i).isEqualTo(folded);
        }
    }

    @Test
    void folding_never_lengthens_and_works_letter_by_letter() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            char folded = Letters.fold(c);
            String expected = folded == Letters.DROPPED ? "" : String.valueOf(folded);
            assertThat(Letters.fold(String.valueOf(c))).isEqualTo(expected);
        }
    }

    private static String anyText(Random random) {
        var out = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            boolean arabic = random.nextInt(4) > 0;
            out.append((char) (arabic ? 0x0600 + random.nextInt(0x100) : random.nextInt(0x10000)));
        }
        return out.toString();
    }

    @Test
    void tells_arabic_letters_from_others() {
        assertThat("ءيپگیﻻ".chars().allMatch(c -> Letters.isArabic((char) c))).isTrue();
        assertThat("aZ1٣،؟«".chars().noneMatch(c -> Letters.isArabic((char) c))).isTrue();
    }

    @Test
    void shapes_of_single_letters_fold_as_their_letters_do() {
        assertThat(Letters.fold("ﺍﻟﺨﺒﺮ ﺇﻟﻰ ﻣﺪﻳﻨﺔ ﮔﺎﻡ")).isEqualTo("الخبر الي مدينه كام");
    }

    @Test
    void ligatures_stay_as_one_unit_folds_to_one() {
        assertThat(Letters.fold("ﻻ")).isEqualTo("ﻻ");
    }
}
