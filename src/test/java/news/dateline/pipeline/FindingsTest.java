package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.enrich.PrintedText;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Finding;
import news.dateline.item.Span;
import news.dateline.item.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {
    private static final String STORY =
            "The bridge opened on Tuesday, two years late, and the mayor was there to see it.";

    /** A body, a field, and what is found for it: value, words, rule. */
    record Case(String field, String value, String text, String rule, List<String> body) {}

    static Stream<Case> bodies() {
        List<String> english = List.of(
                "By Jane Roe", "LISBON, Jan 2 (Reuters) - " + STORY, "(Reporting by Jane Roe; Editing by A. Bee)");
        List<String> arabic =
                List.of("لشبونة 2 كانون الثاني/يناير (أ ف ب) - افتتح الجسر الجديد يوم الثلاثاء. س.ن/ع.م (أ ف ب)");
        List<String> german = List.of(
                "Lissabon (dpa) - Die Brücke ist nach zwei Jahren am Dienstag für den Verkehr geöffnet worden.",
                "kle/uh (dpa)");
        List<String> chinese = List.of("新华社北京1月2日电（记者李明）大桥周二通车，市长出席了通车仪式。（完）");
        List<String> japanese = List.of("【ドーハ共同】新しい橋が２日に開通し、市長が式典に出席した。");
        return Stream.of(
                new Case("by", "By Jane Roe", "By Jane Roe", "byline", english),
                new Case("wire.dateline.date", "2024-01-02", "Jan 2", "agency-in-brackets", english),
                new Case("wire.agencies", "reuters", "Reuters", "dateline", english),
                new Case("wire.dateline.places[0]", "2267057", "LISBON", "gazetteer", english),
                new Case("wire.dateline.places[0]", "2267057", "لشبونة", "gazetteer", arabic),
                new Case("wire.agencies", "afp", "أ ف ب", "dateline", arabic),
                new Case("wire.agencies", "afp", "أ ف ب", "sign-off", arabic),
                new Case("wire.signoff", "س.ن/ع.م (أ ف ب)", "س.ن/ع.م (أ ف ب)", "closing-line", arabic),
                new Case("wire.dateline", "Lissabon (dpa) -", "Lissabon (dpa) -", "agency-in-brackets", german),
                new Case("wire.signoff", "kle/uh (dpa)", "kle/uh (dpa)", "closing-line", german),
                new Case("wire.dateline.date", "2024-01-02", "1月2日", "filed-by-wire", chinese),
                new Case("wire.agencies", "xinhua", "新华社", "dateline", chinese),
                new Case("by", "李明", "李明", "dateline", chinese),
                new Case("wire.agencies", "kyodo", "共同", "dateline", japanese));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void findsTheWordsWhereTheyStand(Case given) {
        // Given
        Draft draft = Drafts.of(given.body().toArray(String[]::new));

        // When
        Draft article = Drafts.enriched(draft);

        // Then
        List<Finding> found = article.wire().findings().stream()
                .filter(finding -> finding.path().equals(given.field())
                        && finding.value().equals(given.value())
                        && finding.rule().equals(given.rule()))
                .toList();
        assertEquals(1, found.size(), () -> article.wire().findings().toString());
        assertEquals(Optional.of(given.text()), found.get(0).text());
        assertEquals(Optional.of(given.text()), found.get(0).span().flatMap(span -> Spans.text(draft, span)));
    }

    @Test
    void spansCountInTheBodyThatTheReaderGaveWhateverWasCutBefore() {
        // Given
        Draft draft = Drafts.of("(Adds quotes)", "By Jane Roe", "  LISBON, Jan 2 (Reuters) - " + STORY);

        // When
        Draft article = Drafts.enriched(draft);

        // Then
        assertEquals(
                List.of(new Span(0, 0, 13), new Span(1, 0, 11), new Span(2, 2, 27)),
                article.wire().removed().stream()
                        .flatMap(removed -> removed.span().stream())
                        .toList());
        assertEquals(new Span(2, 28, 28 + STORY.length()), article.span(0));
    }

    @Test
    void anAgencyInsideAnothersNameIsFoundWhereItStandsByItself() {
        PrintedText piece = PrintedText.at(new Span(3, 10, 18), "(AAP/AP)");

        PrintedText part = piece.part("AP");

        assertEquals(Optional.of(new Span(3, 15, 17)), part.span());
    }

    @Test
    void whatTheSourceStatesHasNoSpanAndNamesItsField() {
        // Given
        Draft draft = Drafts.of(STORY).with(Stated.NOTHING.withDateline(new Stated.Found("LISBON", "nitf:dateline")));

        // When
        Draft article = Drafts.enriched(draft);

        // Then
        Finding dateline = article.wire().findings().stream()
                .filter(finding -> finding.field() == FieldPath.DATELINE)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), dateline.span());
        assertEquals("nitf:dateline", dateline.rule());
        assertEquals(
                dateline.confidence(), article.wire().dateline().orElseThrow().confidence());
    }

    @Test
    void anAgencyThatOnlyTheLesserOfTwoDatelinesNamesIsCredited() {
        // Given
        Draft draft = Drafts.of("(Reuters) - " + STORY)
                .with(Stated.NOTHING.withDateline(new Stated.Found("LISBON, Jan 2", "nitf:dateline")));

        // When
        Draft article = Drafts.enriched(draft);

        // Then
        assertEquals("LISBON, Jan 2", article.wire().dateline().orElseThrow().text());
        assertEquals(
                List.of(Optional.of(new Span(0, 1, 8))),
                article.wire().findings().stream()
                        .filter(finding -> finding.field() == FieldPath.AGENCIES)
                        .map(Finding::span)
                        .toList());
        assertEquals("reuters", article.wire().agencies().get(0).id());
    }

    @Test
    void findingsStandInTheOrderOfTheTextAndThenThoseBesideIt() {
        // Given
        Draft draft = Drafts.of("LISBON, Jan 2 (Reuters) - " + STORY, "With files from AFP");

        // When
        List<Finding> findings = Drafts.enriched(draft).wire().findings();

        // Then
        assertEquals(
                List.of(
                        "wire.dateline",
                        "wire.dateline.places[0]",
                        "wire.dateline.date",
                        "wire.agencies",
                        "wire.agencies",
                        "language"),
                findings.stream().map(Finding::path).toList());
        assertTrue(findings.stream().allMatch(finding -> finding.confidence() > 0.5));
    }
}
