package isnad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final Path PAGES = Path.of("..", "corpus", "pages");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa|وزیر امور خارجه ایران امروز در تهران با همتای ترک خود درباره امنیت منطقه گفت‌وگو کرد.",
                "fa|وزير امور خارجه ايران امروز در تهران با همتاي ترك خود درباره امنيت منطقه گفتگو كرد.",
                "ur|وزیر خارجہ نے آج اسلام آباد میں اپنے ترک ہم منصب سے ملاقات کی اور علاقائی صورتحال پر بات چیت کی۔",
                "ckb|وەزیری دەرەوە ئەمڕۆ لە هەولێر لەگەڵ هاوتا تورکەکەی کۆبووەوە و باسی بارودۆخی ناوچەکەیان کرد.",
                "ps|د بهرنیو چارو وزیر نن په کابل کې له خپل ترکي سیال سره ولیدل او د سیمې پر امنیت یې خبرې وکړې.",
                "ar|وزير الخارجيه شاف نظيره التركي امبارح وقالوا إنهم مش هيسيبوا الموضوع كده",
                "ar|شنو صار اليوم؟ الوزير حچه ويا نظيره وگال الاجتماع باچر",
                "ar|وزیر الخارجیة یلتقی نظیره الترکی فی القاهرة",
                "ar|التقى الوزير نظيره في London، وقال لـ CNN إن الاجتماع مثمر",
                "und-Latn|The minister met his counterpart in London.",
                "und-Cyrl|Министр встретился с коллегой в Москве",
                "he|השר נפגש עם עמיתו בלונדון"
            })
    void tells_languages_apart(String code, String text) {
        assertThat(Languages.of(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "2021-05-03 12:40", "🤝 — …"})
    void a_text_without_letters_is_in_no_language(String text) {
        assertThat(Languages.of(text)).isEqualTo("und");
    }

    @Test
    void every_piece_of_eighty_letters_of_the_corpus_is_arabic() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(PAGES)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                for (int at = 0; at + 80 <= line.length(); at += 80) {
                    String piece = line.substring(at, at + 80);
                    assertThat(Languages.of(piece)).as(piece).isEqualTo("ar");
                }
            }
        }
    }
}
