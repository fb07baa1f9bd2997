package isnad.input;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-08-25T20:44:00+03:00 | 2020-08-25T20:44",
                "2020-08-25T20:44:00.000Z | 2020-08-25T20:44",
                "2020-08-25 20:44 | 2020-08-25T20:44",
                "2020-08-25 | 2020-08-25",
                "2020/8/5 | 2020-08-05",
                "20200825 | 2020-08-25",
                "20200825T204400Z | 2020-08-25T20:44",
                "2020-08 | 2020-08",
                "2020 | 2020",
                "Tue, 25 Aug 2020 20:44:00 GMT | 2020-08-25T20:44",
                "25 Aug 20 20:44 +0300 | 2020-08-25T20:44",
                "Tuesday, August 25, 2020 8:44 PM | 2020-08-25T20:44",
                "Tue Aug 25 20:44:10 UTC 2020 | 2020-08-25T20:44",
                "Tue, 25 Sept 2020 | 2020-09-25",
                "الثلاثاء 25 آب 2020 | 2020-08-25",
                "25 آب (أغسطس) 2020 - 20:44 | 2020-08-25T20:44",
                "٢٥/٠٨/٢٠٢٠ ٨:٤٤ م | 2020-08-25T20:44",
                "25-08-2020 | 2020-08-25",
                "08/25/2020 | 2020-08-25",
                "20:44 25/08/2020 | 2020-08-25T20:44",
                "1598388240 | 2020-08-25T20:44",
                "1598388240000 | 2020-08-25T20:44"
            })
    void is_read_as_people_and_programs_write_it(String written, String value) {
        Published published = WrittenDate.read(written);
        assertThat(published).isNotNull().extracting(Published::value).isEqualTo(value);
        assertThat(published).extracting(Published::basis).isEqualTo(Published.Basis.METADATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "غدا",
                "0000-00-00",
                "2020-13-45",
                "31 فبراير 2020",
                "3.5",
                "99999999999999999999",
                "25 Agu 2020"
            })
    void is_unknown_where_it_is_not_sure(String written) {
        assertThat(WrittenDate.read(written)).isNull();
    }
}
