package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dateline.item.StatedTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTimesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-07, 2024-03-07",
        "20240307, 2024-03-07",
        "2024-03-07T10:05:09Z, 2024-03-07T10:05:09Z",
        "2024-03-07T10:05Z, 2024-03-07T10:05:00Z",
        "2024-03-07T10:05:09.123456Z, 2024-03-07T10:05:09Z",
        "2024-03-07T10:05:09+03:00, 2024-03-07T10:05:09+03:00",
        "2024-03-07T10:05:09+0000, 2024-03-07T10:05:09Z",
        "20240307T100509+0100, 2024-03-07T10:05:09+01:00",
        "20240307T100509Z, 2024-03-07T10:05:09Z",
        "2024-03-07 10:05:09, 2024-03-07",
        "2024-03-07T10:05, 2024-03-07"
    })
    void readsWhatWiresWrite(String text, String expected) {
        assertEquals(Optional.of(expected), StatedTimes.parse(text).map(StatedTime::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+99999-01-01T00:00:00Z",
                "-0500-01-01",
                "",
                "yesterday",
                "2024-02-30",
                "2024",
                "07.03.2024",
                "YYYYMMDD000000-HHMM",
                "2024-03-07T25:00Z"
            })
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), StatedTimes.parse(text));
    }
}
