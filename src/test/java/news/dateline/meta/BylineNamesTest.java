package news.dateline.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.text.TextTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineNamesTest {
    private final BylineNames names = new BylineNames(TextTables.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "von Kestrel42; Kestrel42",
                "Author: Kes2rel am 29.12.2010, 13:36 Uhr; Kes2rel",
                "Dezember 10, 2019 · von kestrel1984 · in Uncategorized; kestrel1984",
                "Posted in Weather by kestrelwatcher on August 3, 2019; kestrelwatcher",
            })
    void aHandleBehindTheWordsThatLeadToANameIsOne(String line, String handle) {
        assertEquals(List.of(handle), names.of(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "KestrelWatcher 18.10.2019, 15:07 Uhr; KestrelWatcher",
                "5 Min. 1. November 2023 Kestrel 1 Kommentar; Kestrel",
                "26 Mai, 2008 | Kes_Trel | Kommentare 34 |; Kes_Trel",
            })
    void aHandleStandsBesideDatesAndWhatAPageCounts(String line, String handle) {
        assertEquals(Optional.of(handle), names.handle(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By JANE ROE Kestrel Press",
                "By Jane Roe BBC News, Nairobi",
                "By Jane Roe Reuters",
                "By Jane Roe Share",
                "Analysis by Jane Roe, CNN",
                "Jane Roe | The Kestrel Bay Courier | 3 May 2024",
                "Auteur : Jane Roe",
                "Jane Roe, correspondent for community affairs",
            })
    void whatStandsBesideANameIsNoName(String line) {
        assertEquals(
                List.of("jane roe"),
                names.of(line).stream().map(String::toLowerCase).toList());
    }

    @ParameterizedTest
    @CsvSource({"By Jane Roe Jr.,Jane Roe Jr."})
    void aNameMayEndWithAShortForm(String line, String name) {
        assertEquals(List.of(name), names.of(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Jane RoeStaff Writer; Jane Roe",
                "Von Johanna ReheKorrespondentin; Johanna Rehe",
                "Por Juana RuizPeriodista; Juana Ruiz",
                "Par Jeanne RoyJournaliste; Jeanne Roy",
                "By Jane Roe@JaneRoe; Jane Roe",
                "By Jane Roe jane.roe@kestrel.example; Jane Roe",
            })
    void aJobOrAHandleGluedToANameIsNoPartOfIt(String line, String name) {
        assertEquals(List.of(name), names.of(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Von Johanna Rehe Vom 3. Februar 2022; Johanna Rehe",
                "By Jane Roe Last updated May 8, 2024; Jane Roe",
                "Par Jeanne Roy Dernière mise à jour 8 mai 2024; Jeanne Roy",
                "Por Juana Ruiz Última actualización 8 de mayo de 2024; Juana Ruiz",
                "Di Gianna Rovere Ultimo aggiornamento 8 maggio 2024; Gianna Rovere",
                "بقلم: ريما الحداد آخر تحديث 8 مايو 2024; ريما الحداد",
                "Автор: Жанна Роева Последнее обновление 8 мая 2024; Жанна Роева",
            })
    void whatLeadsToADateIsNoPartOfTheNameBeforeIt(String line, String name) {
        assertEquals(List.of(name), names.of(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jane Roe – 14.09.2024 – Column, Tiny Kestrel, Harbour Life; Jane Roe",
                "Johanna Rehe | 3. Mai 2024 | Kleine Falken, Leben am Hafen; Johanna Rehe",
                "ريما الحداد | 11 مارس 2026 | حياة الميناء; ريما الحداد",
            })
    void topicsBehindTheDateAreNoNames(String line, String name) {
        assertEquals(List.of(name), names.of(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kestrel Images",
                "Dezember 2010",
                "Noviembre 2022",
                "RSS Feed",
                "Weitere Informationen",
                "Kestrel Justice Program",
                "أخبار الميناء",
                "Haberler Liman",
            })
    void picturesMonthsAndMenusArePersonsNever(String line) {
        assertEquals(List.of(), names.of(line));
    }
}
