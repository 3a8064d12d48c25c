package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundDateTest {
    @ParameterizedTest
    @CsvSource({
        "30 December, 2024-01-02, 2023-12-30",
        "1 January, 2023-12-31, 2024-01-01",
        "22 October, 2023-10-22, 2023-10-22",
        "29 February, 2024-03-01, 2024-02-29",
        "2 January 2021, 2024-01-02, 2021-01-02",
        "'Monday, 4 July', 2022-07-05, 2022-07-04",
    })
    void completesTheYearFromTheDateOfPublication(String text, LocalDate published, LocalDate expected) {
        // When
        LocalDate completed = Dates.shipped().find(text).get(0).near(published);

        // Then
        assertEquals(expected, completed);
    }
}
