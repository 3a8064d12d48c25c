package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlDateTest {
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            https://example.org/2015/10/01/a-bridge, 2015-10-01
            https://example.org/news/20151001.html, 2015-10-01
            https://example.org/2015-1-9-a-bridge, 2015-01-09
            https://example.org/news/29-10-2021, 2021-10-29
            https://example.org/news/9-10-2021, none
            https://example.org/2019/02/31/a-number, none
            https://example.org/id/120151001, none
            https://example.org/2015/13/01/, none
            https://example.org/, none
            """)
    void readsTheDayInAnAddress(String url, LocalDate date) {
        assertEquals(Optional.ofNullable(date), UrlDate.of(url));
    }
}
