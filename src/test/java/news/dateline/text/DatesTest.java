package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ٢٦ يوليو ٢٠٢١ | 2021-07-26
            26 July 2021 | 2021-07-26
            Monday July 26th, 2021 | 2021-07-26
            July 26, 2021 | 2021-07-26
            30. Januar 2024 | 2024-01-30
            2021年7月26日 | 2021-07-26
            令和6年3月5日 | 2024-03-05
            令和六年三月五日 | 2024-03-05
            令和元年5月1日 | 2019-05-01
            R6.3.4 | 2024-03-04
            R06/03/04 | 2024-03-04
            更新 R6年3月4日 | 2024-03-04
            令和6.3.4 | 2024-03-04
            H31.4.1 | 2019-04-01
            113年3月4日 | 2024-03-04
            113/03/04 | 2024-03-04
            2024. 3. 4. | 2024-03-04
            입력 2024. 03. 04. 10:25 | 2024-03-04
            Mar 4, '24 | 2024-03-04
            更新 平成30年12月31日 | 2018-12-31
            民國113年3月5日 | 2024-03-05
            中華民國一一三年三月五日 | 2024-03-05
            ２０２１年７月２６日（月） | 2021-07-26
            二〇二一年七月二十六日 | 2021-07-26
            2021년 7월 26일 | 2021-07-26
            २६ जुलाई २०२१ | 2021-07-26
            25-11-2023 | 2023-11-25
            2021-07-26 | 2021-07-26
            2019/3/1 | 2019-03-01
            26.07.2021 | 2021-07-26
            07/26/2021 | 2021-07-26
            04/12/2011 | 2011-12-04
            14 - مايو - 2025 | 2025-05-14
            04 FEB 26 | 2026-02-04
            1er mars 2024 | 2024-03-01
            26 de julho de 2021 | 2021-07-26
            quinta-feira, 3 de março de 2022 | 2022-03-03
            2021. július 26. | 2021-07-26
            26 heinäkuuta 2021 | 2021-07-26
            ngày 26 tháng 7 năm 2021 | 2021-07-26
            26 กรกฎาคม 2564 | 2021-07-26
            25 يناير/ كانون الثاني 2013 | 2013-01-25
            الأربعاء، 29 أبريل 2015 12:10 م | 2015-04-29
            ۱۴۰۳ دی ۲۴, دوشنبه | 2025-01-13
            ۲۹ بهمن ۱۳۹۸ | 2020-02-18
            ۲۱ ارديبهشت ۱۳۹۹ | 2020-05-10
            15 رمضان 1445هـ الموافق 25 مارس 2024م | 2024-03-25
            Published 26 July 2021 | 2021-07-26
            Veröffentlicht am 30. Januar 2024, 14:05 Uhr | 2024-01-30
            نُشر في 26 تموز/يوليو 2021 | 2021-07-26
            23.11.2023 | 2023-11-23
            Mon, 26 Jul 2021 14:05:00 +0300 | 2021-07-26T14:05:00+03:00
            2021-07-26T14:05:00Z | 2021-07-26T14:05:00Z
            Last updated on 3 May 2024 at 10:22 UTC | 2024-05-03T10:22:00Z
            May 3, 2024 at 2:05 pm EDT | 2024-05-03T14:05:00-04:00
            """)
    void readsALineThatIsADate(String line, String expected) {
        // When
        Optional<String> read = Dates.shipped().wholeLine(line).map(Object::toString);

        // Then
        assertEquals(Optional.of(expected), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "Windows 10",
                "26 July",
                "31 February 2021",
                "Chapter of 5 May 2021",
                "29 February 2023",
                "2500 عسكري",
                "10:30",
                "192.168.10.2021",
                "26 July 2021, 27 July 2021",
                "15 رمضان"
            })
    void readsNoDateOutOfAnyOtherLine(String line) {
        // When
        Optional<?> read = Dates.shipped().wholeLine(line);

        // Then
        assertEquals(Optional.empty(), read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أعلن بايدن اليوم الاثنين (26 تموز/يوليو 2021) أن الولايات | 26 تموز/يوليو 2021 | 2021-07-26
            كان آخرها في 29 حزيران/يونيو، حينما | 29 حزيران/يونيو | 2023-06-29
            في التاسع من تشرين الثاني/نوفمبر 2017 قال | التاسع من تشرين الثاني/نوفمبر 2017 | 2017-11-09
            مساء الحادي والعشرين من يونيو | الحادي والعشرين من يونيو | 2023-06-21
            في أول أكتوبر تشرين الأول قال | أول أكتوبر تشرين الأول | 2023-10-01
            بكين اول سبتمبر 2008 (شينخوا) | اول سبتمبر 2008 | 2008-09-01
            PARIS, Oct 22 (Reuters) - | Oct 22 | 2023-10-22
            SEOUL, Oct. 12 (Yonhap) -- | Oct. 12 | 2023-10-12
            STOCKHOLM, Aug 29, 2014 (AFP) - | Aug 29, 2014 | 2014-08-29
            МОСКВА, 10 фев — РИА Новости. | 10 фев | 2024-02-10
            新华社北京1月27日电 | 1月27日 | 2024-01-27
            新华社北京五月二十日电 | 五月二十日 | 2023-05-20
            MADRID, 21 Nov. 2024 (Europa Press) - | 21 Nov. 2024 | 2024-11-21
            (ANSA) - ROMA, 1 LUG - | 1 LUG | 2023-07-01
            كييف (أوكرانيا), 25-11-2023 (أ ف ب) - | 25-11-2023 | 2023-11-25
            Nueva Delhi, 21 ene (EFE).- | 21 ene | 2024-01-21
            İSTANBUL, 27 Mayıs 2023'te | 27 Mayıs 2023 | 2023-05-27
            """)
    void findsADateInASentence(String text, String literal, LocalDate expected) {
        // Given
        LocalDate published = LocalDate.of(2024, 1, 1);

        // When
        List<FoundDate> found = Dates.shipped().find(text);

        // Then
        assertEquals(1, found.size(), found::toString);
        assertEquals(literal, found.get(0).in(text));
        assertEquals(expected, found.get(0).near(published).withYear(expected.getYear()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said it may rain",
                "The first march on the capital",
                "3.5 May",
                "رأى آب يمارس مهنته",
                "version 1.2.2023.4",
                "G7 July",
                "out of 120 people",
                "el mar y el set"
            })
    void takesNoOrdinaryWordForAMonth(String text) {
        // When
        List<FoundDate> found = Dates.shipped().find(text);

        // Then
        assertEquals(List.of(), found);
    }

    @Test
    void trustsTheGregorianNameWhereTwoNamesOfAMonthDisagree() {
        // Given
        String text = "13 نوفمبر / تشرين الأول 2015";

        // When
        FoundDate found = Dates.shipped().find(text).get(0);

        // Then
        assertEquals(Optional.of(LocalDate.of(2015, 11, 13)), found.date());
        assertTrue(found.confidence() < 0.7);
    }

    @Test
    void doubtsADateThatDidNotFallOnItsWeekday() {
        // Given
        String text = "am Mittwoch (30. Januar 2024)";

        // When
        FoundDate found = Dates.shipped().find(text).get(0);

        // Then
        assertEquals(Optional.of(DayOfWeek.WEDNESDAY), found.weekday());
        assertTrue(found.confidence() <= 0.5);
    }

    @Test
    void letsTheWeekdayDecideWhichNumberIsTheMonth() {
        // Given: 12 May 2023 was a Friday, 5 December 2023 a Tuesday
        String text = "Friday, 5/12/2023";

        // When
        FoundDate found = Dates.shipped().find(text).get(0);

        // Then
        assertEquals(Optional.of(LocalDate.of(2023, 5, 12)), found.date());
    }

    @Test
    void letsTheLanguageDecideWhatListopadIs() {
        // Given
        String text = "10 listopada 2020";

        // When
        FoundDate croatian = Dates.shipped().find(text, Optional.of("hr")).get(0);

        // Then
        assertEquals(Optional.of(LocalDate.of(2020, 10, 10)), croatian.date());
        assertEquals(
                Optional.of(LocalDate.of(2020, 11, 10)),
                Dates.shipped().find(text, Optional.of("pl")).get(0).date());
    }
}
