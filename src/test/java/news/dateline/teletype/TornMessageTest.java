package news.dateline.teletype;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.pipeline.InOrder;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A torn line loses, doubles and swaps what it will: there is an article or a reason, never an exception. */
class TornMessageTest {
    private static final String MESSAGES = """
            [SYN][SYN][SOH]a0123[US]-----
            u i[DC3][DC1] BC-XX--Bridge 2ndLd-Writethru   11-13 0466
            [STX]^BC-XX--Bridge, 2nd Ld-Writethru,466<
            ^Bridge opens<
            ^(Eds: Updates.)<
            ^By ANN OTHER=
            \tEXAMPLETON (AP) _ The ``bridge'' is open.
            \t___
            [ETX]AP-WF-11-13-13 1509GMT<
            [EOT]
            [SOH]xyz0123 3 i 86 ccccb   abc 045

            Bridges/
            [STX]2ND LEAD
            Bridge opens =

            Exampleton (abc) - The bridge is open.

            # Notebook
            ## Note to editors
            - adds
            * * * *
            abc ao
            [ETX]131137 GMT Okt 16
            [DEL][EOT]
            """;

    @Test
    void anyPieceOfAMessageLeadsToOutcomes() {
        String wired = Wired.wired(MESSAGES);
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder torn = new StringBuilder(wired);
            for (int hit = 0; hit <= i % 12; hit++) {
                int at = random.nextInt(torn.length());
                int end = Math.min(torn.length(), at + 1 + random.nextInt(30));
                if (random.nextBoolean()) {
                    torn.delete(at, end);
                } else {
                    torn.insert(random.nextInt(torn.length()), torn.substring(at, end));
                }
            }

            List<ReadItem> outcomes = read(torn.toString());

            assertFalse(outcomes.isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[SOH]a0123\n[STX]^\n^\n^<\n<\n[ETX]",
                "[SOH]abc0123 3 i 86\n[STX]=\n[ETX][EOT]",
                "[SOH]abc0123 3 i 86\n[STX]# Notebook\n* * * *\n[ETX]",
                "^<\n^=\n^A<\n^B<\n",
                "ZCZC\n$\n#\nNNNN\n",
                "ZCZC",
                "MEDIA RELEASE PR12345",
                "Source: x\nMEDIA RELEASE PR12345 and a lot of words behind the number on the same line, all of them\n",
                "abc0123 3 i 86\n"
            })
    void aFrameWithNextToNothingInItLeadsToOutcomes(String message) {
        assertFalse(read(Wired.wired(message)).isEmpty());
    }

    private static List<ReadItem> read(String text) {
        return InOrder.readers(FactTables.shipped())
                .read(RawItem.of(text.getBytes(StandardCharsets.UTF_8), Hints.NONE, Instant.EPOCH));
    }
}
