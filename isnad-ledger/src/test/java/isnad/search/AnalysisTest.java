package isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stock analyser for Arabic gets wrong, and more of the kind. */
class AnalysisTest {
    private static final Explainer EXPLAINER = new Explainer(Texts.READER);

    private static boolean matches(String text, String query, Level level) throws QueryException {
        return EXPLAINER.article(Texts.plain(text)).matches(SearchQuery.parse(query, level));
    }

    @ParameterizedTest
    @CsvSource({
        "ENTITY, الإمارات, مسؤول إماراتي في الوزارة",
        "ENTITY, إماراتي, زار وفد الإمارات",
        "ENTITY, إيران, الموقف الإيراني",
        "ENTITY, الإيرانية, قالت إيران إنها ترفض",
        "ENTITY, Iran, الخارجية الإيرانية",
        "ENTITY, Iranian, ردت إيران",
        "ENTITY, UAE, الإمارات العربية المتحدة",
        "WORD, واشنطن, قالت واشنطن",
        "WORD, واشنطن, وصل إلى واشنطن",
        "WORD, لبنان, في لبنان",
        "WORD, لبنان, قضايا بلبنان ولبنان",
        "STEM, وزير, عُين وزيرا",
        "STEM, وزير, اجتماع الوزراء",
        "WORD, غانتس, لغانتس موقف",
        "WORD, قطر, اجتماع بقطر",
        "STEM, توقيع, سيوقع الطرفان",
        "STEM, توقيع, وقّع الطرفان",
        "STEM, سيوقع, وقّع الطرفان",
        "STEM, وقّع, مراسم توقيع الاتفاق",
        "EXACT, كان, كان الوزير هنا",
        "WORD, كان, كان الوزير هنا",
        "STEM, كان, كان الوزير هنا",
        "ENTITY, كان, ذكرت هيئة البث الإسرائيلية «كان» ذلك",
        "ENTITY, كان, ذكرت قناة كان العبرية ذلك",
        "WORD, كيان, کیان جديد",
        "WORD, هدى, هدي",
        "WORD, القاهره, في القاهرة",
        "WORD, مدرسه, المدرسة",
        "WORD, كتاب, عن كتابه",
        "WORD, أحمد, احمد",
        "WORD, 2021, عام ٢٠٢١",
        "EXACT, كتاب, كتــاب",
        "EXACT, كتاب, كِتابٌ",
        "EXACT, كتاب, ﻛﺘﺎﺏ",
        "WORD, حكومة, أمام حكومتهم",
        "WORD, وزراء, مع وزرائه",
        "WORD, المستشفى, بالمستشفي",
        "ENTITY, السعودية, المملكة العربية السعودية",
        "ENTITY, السعودية, قالت الرياض إنها",
        "ENTITY, Riyadh, في الرياض",
        "ENTITY, الأردنيون, عمّان في الأردن",
        "ENTITY, Jordan, أعلنت عمّان موقفها",
        "ENTITY, عمّان, الوفد في عمّان",
        "ENTITY, سلطنة عمان, الوفد في عمان",
        "ENTITY, الولايات المتحدة, السفير الأميركي",
        "WORD, cafe, Café",
        "EXACT, nato, NATO",
    })
    void finds(Level level, String query, String text) throws QueryException {
        assertThat(matches(text, query, level)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "STEM, لبنان, شرب اللبن",
        "STEM, لبنان, شرب لبنا",
        "ENTITY, لبنان, منتجات الألبان واللبن",
        "EXACT, كيان, کیان جديد",
        "EXACT, أحمد, احمد",
        "EXACT, قطر, بقطر",
        "WORD, وزير, وزراء",
        "STEM, إيران, الإيرانية",
        "WORD, توقيع, سيوقع",
        "ENTITY, كان, كان الوزير هنا",
        "ENTITY, السعودية, وصل إلى الرياض",
        "ENTITY, السودان, في جنوب السودان",
        "ENTITY, السودان, قال محمد السوداني",
        "ENTITY, الرياض, زار السعودية",
        "ENTITY, عمان, أعلنت عمّان موقفها",
        "ENTITY, Oman, في عمّان",
        "ENTITY, Jordan, السلطان في عمان",
        "WORD, واشنطن, شن هجوما",
    })
    void does_not_find(Level level, String query, String text) throws QueryException {
        assertThat(matches(text, query, level)).isFalse();
    }
}
