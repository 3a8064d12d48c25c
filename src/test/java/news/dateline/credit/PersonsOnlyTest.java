package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Publisher;
import news.dateline.item.Removed;
import news.dateline.item.Removed.Kind;
import news.dateline.item.Removed.Side;
import news.dateline.item.Stated;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Houses, offices, addresses and places that pages state as the author, and bylines that their reader left out. */
class PersonsOnlyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Hafenkurier Nachrichten       | Hafenkurier Nachrichten                  | -
            Hafenkurier                   | Hafenkurier                              | -
            Liman                         | Liman                                    | -
            海港新報                       | 海港新報                                  | -
            बंदरगाह                        | बंदरगाह                                   | -
            The Quay Norway               | AFP/The Quay                             | -
            Harbour                       | dpa                                      | -
            Harbour                       | lor/dpa                                  | -
            Harbour                       | Lena Orbach/dpa                          | Lena Orbach
            Harbour                       | AFP;Lena Orbach                          | Lena Orbach
            Harbour                       | Agencia EFE                              | -
            Harbour                       | www.harbour.example                      | -
            Harbour                       | quay.example                             | -
            Harbour                       | 8 News HRBR;Lena Orbach                  | Lena Orbach
            Harbour                       | Redaktion Hafen                          | -
            Harbour                       | Lena Orbach;Nairobi                      | Lena Orbach
            Harbour                       | Lena OrbachLena Orbach                   | Lena Orbach
            Harbour                       | Lena Orbach;Jon Tal                      | Lena Orbach;Jon Tal
            Lena Orbach                   | Lena Orbach                              | Lena Orbach
            Harbour                       | Paris Tal                                | Paris Tal
            Harbour                       | R. R.                                    | R. R.
            """)
    void aHouseIsNoPerson(String site, String stated, String persons) {
        // Given
        Draft draft = Drafts.of("The ferry company will buy two boats.");
        Draft page = draft.with(draft.editorial().withByline(Optional.of(stated), List.of(stated.split(";"))))
                .with(Stated.NOTHING.withPublisher(new Stated.Found(site, "meta:og:site_name")))
                .with(draft.wire()
                        .withPublisher(new Publisher("site.example", site, "site.example", Optional.empty())));

        // When
        Draft read = new PersonsOnly(Drafts.KNOWLEDGE).apply(page);

        // Then
        assertEquals(
                persons == null ? List.of() : Arrays.asList(persons.split(";")),
                read.editorial().authors());
        assertEquals(Optional.of(stated), read.editorial().by());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            BYLINE; Par Lena Orbach le 07 mai 2020
            FURNITURE; 1. Februar 2022 , Lena Orbach
            FURNITURE; Lena Orbach | 05.04.2025 - 12:30
            BYLINE; Lena Orbach
            FURNITURE; Por Lena Orbach
            """)
    void aBylineAboveTheTextIsReadWhereNobodyIsNamed(Kind kind, String line) {
        // When
        Draft draft = new BylinesBeside(Drafts.KNOWLEDGE).apply(page(kind, line));

        // Then
        assertEquals(List.of("Lena Orbach"), draft.editorial().authors());
        assertEquals(
                List.of(Kind.BYLINE),
                draft.wire().removed().stream().map(Removed::kind).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            FURNITURE; Last Modified: Feb 18, 2020
            FURNITURE; Crime Published On May 10, 2022
            FURNITURE; 04. November 2021 | PAID CONTENT
            FURNITURE; 21.01.2022 Aktuelle Meldung
            FURNITURE; Lena Orbach
            FURNITURE; New York, May 10, 2022
            BYLINE; Hafen Redaktion
            """)
    void aLabelBesideADateIsNoName(Kind kind, String line) {
        assertEquals(
                List.of(),
                new BylinesBeside(Drafts.KNOWLEDGE)
                        .apply(page(kind, line))
                        .editorial()
                        .authors());
    }

    @Test
    void aStatedPersonStandsBeforeALineOfThePage() {
        // Given
        Draft page = page(Kind.BYLINE, "By Jon Tal");

        // When
        Draft draft = new BylinesBeside(Drafts.KNOWLEDGE)
                .apply(page.with(page.editorial().withByline(Optional.of("Lena Orbach"), List.of("Lena Orbach"))));

        // Then
        assertEquals(List.of("Lena Orbach"), draft.editorial().authors());
    }

    private static Draft page(Kind kind, String line) {
        Draft page = Drafts.of("The ferry company will buy two boats.");
        return page.with(page.wire().plusRemoved(List.of(new Removed(kind, line).at(Side.ABOVE))));
    }
}
