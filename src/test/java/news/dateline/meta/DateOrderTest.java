package news.dateline.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 06/09/2023 is June 9 on an American page, and was read as September 6. */
class DateOrderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html lang=en-US> | 06/09/2023 | https://post.example/a | 2023-06-09",
                "<html lang=en-US> | Published 06/09/2023 4:15 PM EDT | https://post.example/a | 2023-06-09",
                "<html lang=en_PH> | 10-7-2021 | https://post.example/a | 2021-10-07",
                "<html lang=es-PR> | 10/7/2021 | https://post.example/a | 2021-10-07",
                "<html lang=en><meta property=og:locale content=en_US> | 06/09/2023 | https://post.example/a | 2023-06-09",
                "<html lang=en-GB> | 06/09/2023 | https://post.example/a | 2023-09-06",
                "<html lang=de> | 06/09/2023 | https://post.example/a | 2023-09-06",
                "<html lang=fr-CA> | 06/09/2023 | https://post.example/a | 2023-09-06",
                "<html> | 10/7/2021 | https://post.example/2021/10/07/mill | 2021-10-07",
                "<html lang=en-US> | 13/09/2023 | https://post.example/a | 2023-09-13",
                "<html lang=en-US> | Friday 05/04/2024 | https://post.example/a | 2024-04-05"
            })
    void aDateInNumbersIsReadAsThePageWritesDates(String head, String date, String url, String day) {
        String html = head + "<body><h1>The mill turns</h1><span class=date>" + date + "</span><p>It does.</p>";

        String read = MetadataReader.read(WebPage.open(html, Optional.of(url), TextTables.shipped()))
                .published()
                .map(found -> found.value().date().toString())
                .orElse("none");

        assertEquals(day, read);
    }
}
