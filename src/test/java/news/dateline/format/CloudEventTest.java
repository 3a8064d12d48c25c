package news.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.pipeline.InOrder;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"data\": {\"body\": \"The bridge is open.\"}",
                "\"data\": \"The bridge is open.\", \"datacontenttype\": \"text/plain\"",
                "\"data_base64\": \"VGhlIGJyaWRnZSBpcyBvcGVuLg==\", \"datacontenttype\": \"text/plain\""
            })
    void isUnwrappedWhateverWayItCarriesItsData(String data) {
        Draft article = cleaned(event(data), Hints.NONE.withId("key"));

        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals("urn:dateline:%2Fwire%2Fexample:b-17", article.identity().uri());
    }

    @Test
    void withoutASubjectTheRecordsKeyNamesTheItem() {
        String event = event("\"data\": \"The bridge is open.\"").replace("\"subject\": \"b-17\",", "");

        Draft article = cleaned(event, Hints.NONE.withId("key"));

        assertEquals("urn:dateline:%2Fwire%2Fexample:key", article.identity().uri());
    }

    @Test
    void isUnwrappedOnceOnly() {
        String inner = event("\"data\": \"The bridge is open.\"");

        List<ReadItem> outcomes = read(event("\"data\": " + inner), Hints.NONE);

        assertEquals(Reason.UNKNOWN_FORMAT, reason(outcomes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"dataschema\": \"x\"", "\"data\": null", "\"data_base64\": \"\""})
    void withoutDataIsEmpty(String data) {
        List<ReadItem> outcomes = read(event(data), Hints.NONE);

        assertEquals(Reason.EMPTY, reason(outcomes));
    }

    private static String event(String data) {
        return """
                {"specversion": "1.0", "type": "org.example.article", "source": "/wire/example", "subject": "b-17",
                 "id": "e-1", "time": "2024-03-07T10:00:00Z", %s}
                """.formatted(data);
    }

    private static Reason reason(List<ReadItem> outcomes) {
        return assertInstanceOf(ReadItem.Refused.class, outcomes.get(0)).reason();
    }

    private static Draft cleaned(String json, Hints hints) {
        return Optional.of(read(json, hints).get(0))
                .map(outcome ->
                        assertInstanceOf(ReadItem.Drafted.class, outcome).draft())
                .orElseThrow();
    }

    private static List<ReadItem> read(String json, Hints hints) {
        return InOrder.readers(FactTables.shipped())
                .read(RawItem.of(json.getBytes(StandardCharsets.UTF_8), hints, Instant.EPOCH));
    }
}
