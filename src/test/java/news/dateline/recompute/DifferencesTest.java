package news.dateline.recompute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void eachFieldThatSaysSomethingElseIsNamed() {
        assertEquals(
                List.of("by", "wire.agencies", "wire.signoff"),
                fields(
                        "{'by': 'A', 'title': 'T', 'wire': {'agencies': ['afp'], 'signoff': {'text': 'x'}}}",
                        "{'by': 'B', 'title': 'T', 'wire': {'agencies': ['afp', 'dpa']}}"));
    }

    @Test
    void whatPublishingDecidesIsNoDifference() {
        assertEquals(
                List.of(),
                fields(
                        "{'version': '4', 'wire': {'series': {'id': 'a', 'sequence': 2}, 'raw': {'offset': 1}}}",
                        "{'version': '1', 'wire': {'series': {'id': 'b'}}}"));
    }

    @Test
    void howSureARuleIsIsNoDifference() {
        assertEquals(
                List.of(),
                fields(
                        "{'wire': {'dateline': {'text': 'x', 'rule': 'a', 'confidence': 0.9}, 'provenance': {'by': 'a'}}}",
                        "{'wire': {'dateline': {'text': 'x', 'rule': 'b', 'confidence': 0.8}, 'provenance': {'by': 'b'}}}"));
    }

    @Test
    void theReasonOfAnEarlierTimeIsNoDifference() {
        assertEquals(List.of(), fields("{'edNote': 'Note\\nNew rules'}", "{'edNote': 'Note'}"));
        assertEquals(List.of(), fields("{'edNote': 'New rules'}", "{}"));
        assertEquals(List.of("edNote"), fields("{'edNote': 'Note'}", "{'edNote': 'Other'}"));
        assertEquals(List.of("edNote"), fields("{}", "{'edNote': 'Other'}"));
    }

    @Test
    void aRunRemembersWhereItWas() {
        Map<Integer, Long> offsets = Map.of(0, 12L, 11, 1_234_567L);

        assertEquals(offsets, Progress.parse(Progress.written(offsets)));
        assertEquals(Map.of(), Progress.parse(""));
    }

    private static List<String> fields(String before, String after) {
        return List.copyOf(Differences.between(json(before), json(after)).keySet());
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(UTF_8);
    }
}
