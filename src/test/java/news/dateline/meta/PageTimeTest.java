package news.dateline.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import news.dateline.text.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-04T10:11:12+01:00 | 2019-03-04T10:11:12+01:00",
                "2019-03-04T10:11:12.345+0100 | 2019-03-04T10:11:12+01:00",
                "2019-03-04T10:11Z | 2019-03-04T10:11:00Z",
                "2019-03-04 10:11:12 +0100 | 2019-03-04T10:11:12+01:00",
                "2019-03-04 10:11:12 UTC | 2019-03-04T10:11:12Z",
                "2019-03-04T10:11:12+01 | 2019-03-04T10:11:12+01:00",
                "2019-03-04T10:11:12 | 2019-03-04",
                "2019-3-4 | 2019-03-04",
                "2019/03/04 | 2019-03-04",
                "20190304 | 2019-03-04",
                "20190304101112 | 2019-03-04",
                "1551694272 | 2019-03-04T10:11:12Z",
                "1551694272000 | 2019-03-04T10:11:12Z",
                "Mon, 04 Mar 2019 10:11:12 GMT | 2019-03-04T10:11:12Z",
                "Mon Mar 04 10:11:12 CET 2019 | 2019-03-04T10:11:12+01:00",
                "March 4, 2019 | 2019-03-04",
                "4. März 2019, 10:11 Uhr | 2019-03-04",
                "Veröffentlicht am 04.03.2019 von Anna Beispiel | 2019-03-04",
                "٤ مارس ٢٠١٩ | 2019-03-04",
                "yesterday | none",
                "0000-00-00 | none",
                "2019-13-45 | none",
                "1 | none",
                "'' | none",
                "1970-01-01T00:00:00Z | none"
            })
    void readsEveryFormInWhichPagesWriteTimes(String written, String time) {
        String read =
                PageTime.read(written, Dates.shipped()).map(Object::toString).orElse("none");

        assertEquals(time, read);
    }
}
