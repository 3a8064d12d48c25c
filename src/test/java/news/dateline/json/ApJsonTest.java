package news.dateline.json;

import static news.dateline.format.Wires.article;
import static news.dateline.format.Wires.outcomes;
import static news.dateline.format.Wires.rejected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Identity.AltId;
import news.dateline.item.PubStatus;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Signal;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApJsonTest {
    private static final String ITEM = """
            {"uri": "https://api.example.org/media/v/content/a17?qt=token&et=x", "altids": {"itemid": "a17", "etag": "a17_1",
              "transref": "B17"}, "version": 0, "type": "text", "urgency": 4, "language": "en",
             "firstcreated": "2024-03-07T09:00:00Z", "versioncreated": "2024-03-07T10:00:00Z", "pubstatus": "usable",
             "ednote": "Eds: UPDATES: With photos.", "title": "NZ--Bridge", "headline": "A bridge", "slugline": "BC-NZ--Bridge",
             "headline_extended": "A bridge that nobody ordered", "description_summary": "The bridge is open. It cost a lot.",
             "bylines": [{"by": "By ANN OTHER", "title": "Bridge Wire"}], "located": "MILLTOWN", "provider": "BW",
             "usageterms": ["None.", "Ask."], "copyrightnotice": "(c) BW", "keywords": ["Bridge"],
             "subject": [{"name": "a", "rels": ["category"]}, {"name": "Roads"}],
             "associations": {"1": {"type": "picture", "headline": "Bridge"}}, %s
             "links": [{"rel": "canonical", "href": "https://example.org/a17"}]}
            """;

    @Test
    void readsWhatThereIsWhereTheTextIsElsewhere() {
        Draft article =
                article("{\"api_version\": \"2.1\", \"data\": {\"meta\": {}, \"item\": " + ITEM.formatted("") + "}}");

        assertEquals("urn:dateline:BW:a17", article.identity().uri());
        assertEquals(Optional.of("0"), article.identity().version());
        assertEquals(
                List.of(
                        new AltId("provider", "a17"),
                        new AltId("url", "https://example.org/a17"),
                        new AltId("url", "https://api.example.org/media/v/content/a17"),
                        new AltId("transref", "B17")),
                article.identity().altIds());
        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(
                List.of("The bridge is open. It cost a lot."), article.content().summaries());
        assertEquals(List.of(), article.content().paragraphs());
        assertEquals(List.of(), article.content().pictures());
        assertEquals(Optional.of("By ANN OTHER"), article.editorial().by());
        assertEquals(
                Optional.of("Eds: UPDATES: With photos."), article.editorial().edNote());
        assertEquals("BW", article.stated().credits().get(0).text());
        assertTrue(article.stated().dateline().isEmpty());
        assertEquals(Optional.of("None. Ask."), article.rights().usageTerms());
        assertEquals(2, article.editorial().subjects().size());
        assertEquals(Optional.empty(), article.wire().signal());
    }

    @Test
    void readsTheTextWhereItWasFetched() {
        Draft article = article(
                "{\"data\": {\"item\": " + ITEM.formatted("")
                        + "}, \"nitf\": {\"body_html\": \"<block>\\n<p>MILLTOWN (BW) — The bridge is open.</p>\\n<p>It cost a lot.</p></block>\"}}");

        assertEquals(
                List.of("MILLTOWN (BW) — The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
    }

    @Test
    void readsEachItemOfAFeed() {
        List<ReadItem> outcomes = outcomes(
                "{\"data\": {\"items\": [{\"meta\": {}, \"item\": " + ITEM.formatted("")
                        + "}, {\"item\": {\"altids\": {\"itemid\": \"p1\"}, \"type\": \"picture\", \"headline\": \"Cars\"}}]}}");

        assertEquals("urn:dateline:BW:a17", article(outcomes.get(0)).identity().uri());
        assertEquals(Reason.NO_TEXT, ((ReadItem.Refused) outcomes.get(1)).reason());
    }

    @Test
    void readsAnItemAlone() {
        Draft article = article(ITEM.formatted(""));

        assertEquals("urn:dateline:BW:a17", article.identity().uri());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEditorialTypeOfTheTableIsASignal(List<String> row) {
        Draft article = article(ITEM.formatted("\"editorialtypes\": [\"" + row.get(0) + "\"],"));

        assertEquals(row.get(1), article.wire().signal().orElseThrow().code());
    }

    static List<List<String>> types() {
        return FactTable.rows(ApSignals.class, "ap-signals.tsv", 2);
    }

    @Test
    void aCorrectionOfALeadIsACorrection() {
        Draft article = article(ITEM.formatted("\"editorialtypes\": [\"Lead\", \"Correction\"],"));

        assertEquals(Optional.of(Signal.CORRECTION), article.wire().signal());
    }

    @Test
    void aNewLeadIsAnUpdate() {
        Draft article = article(ITEM.formatted("").replace("BC-NZ--Bridge", "BC-NZ--Bridge, 3rd Ld-Writethru"));

        assertEquals(Optional.of(Signal.UPDATE), article.wire().signal());
    }

    @Test
    void anEmbargoHoldsTheItem() {
        Draft article = article(
                ITEM.formatted("\"embargoed\": \"2024-03-08T06:00:00Z\",").replace("usable", "embargoed"));

        assertEquals(PubStatus.USABLE, article.pubStatus());
        assertEquals(
                "2024-03-08T06:00:00Z",
                article.times().embargoedUntil().orElseThrow().toString());
    }

    @Test
    void anEmbargoThatCannotBeReadHoldsTheItem() {
        Draft article = article(ITEM.formatted("\"embargoed\": \"soon\","));

        assertEquals(PubStatus.WITHHELD, article.pubStatus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"headline\": [\"A bridge\"],", "\"pubstatus\": 5,"})
    void rejectsWhatCouldDoHarm(String field) {
        ReadItem.Refused rejected = rejected("{\"altids\": {\"itemid\": \"a17\"}, " + field + " \"type\": \"text\"}");

        assertEquals(Reason.MISSING_FIELD, rejected.reason());
    }
}
