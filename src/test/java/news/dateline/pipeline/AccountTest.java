package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.TestSeed;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kept text and removed text together are all text that came in, white space aside and up to NFC. */
class AccountTest {
    private static final int PAGES = 3_000;
    private static final char STX = 2;

    /** A page may be drawn that holds nothing, furniture alone, control characters, or begins as another format does. */
    private static final Set<Reason> MAY_BE_REJECTED =
            Set.of(Reason.EMPTY, Reason.NO_TEXT, Reason.UNDECODABLE, Reason.UNKNOWN_FORMAT, Reason.MALFORMED_JSON);

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Cleaner CLEANER = Pipeline.within(Limits.DEFAULT);
    private int balanced;

    @Test
    void balancesForRandomPages() {
        long seed = TestSeed.draw();
        Random random = new Random(seed);
        for (int i = 0; i < PAGES; i++) {
            String page = RandomPage.of(random);
            // a lone surrogate cannot be sent in UTF-8; the envelope below can carry it
            String sent = new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            String where = "seed " + seed + ", page " + i;

            assertBalanced(sent, clean(sent.getBytes(StandardCharsets.UTF_8)), where);
            assertBalanced(page, clean(envelope(page)), where + ", in an envelope");
        }
        assertTrue(balanced > PAGES, "most pages are cleaned");
    }

    /** A keyword is the slugline and a line of the frame; so is its bidirectional mark, which came in once. */
    @Test
    void whatIsStatedAndCutIsCountedOnce() {
        String message = "\u0001xyz0123 3 i 86 ccccb   abc 045\r\n\u200fجسور\u0007/\r\n\u0002افتتاح الجسر =\r\n"
                + "افتتح الجسر الجديد يوم الخميس.\u0003131137 GMT Oct 26";

        assertBalanced(message, clean(message.getBytes(StandardCharsets.UTF_8)), "an Arabic keyword");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "datelines-dev/files", "wire-dev/files", "versions-dev/files"})
    void balancesForRealInput(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Shared.data(folder))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            assertTrue(!all.isEmpty());
            all.forEach(this::balances);
        }
    }

    private void balances(Path file) {
        byte[] payload = bytes(file);
        List<Outcome> outcomes = clean(payload);
        if (outcomes.get(0) instanceof Outcome.Rejected rejected) {
            assertTrue(rejected.reason() != Reason.INTERNAL_ERROR, file::toString);
            return;
        }
        Decoded.Text text = (Decoded.Text) Decoder.decode(payload, Optional.empty());
        articleText(text.value().strip()).ifPresent(article -> assertBalanced(article, outcomes, file.toString()));
    }

    /**
     * Of an envelope, headline and body are the article's text. Of markup and of other JSON only the readers know which
     * values are text: their own tests balance those.
     */
    private static Optional<String> articleText(String payload) {
        if (payload.startsWith("<")) {
            return Optional.empty();
        }
        if (!payload.startsWith("{")) {
            return Optional.of(payload.indexOf(STX) < 0 ? payload : withPlainQuotes(payload));
        }
        try {
            JsonNode envelope = JSON.readTree(payload);
            return Optional.of(envelope)
                    .filter(root -> root.has("body"))
                    .map(root -> root.path("headline").asText("") + "\n"
                            + root.path("body").asText(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The quotation marks of ANPA 1312 are pairs of other signs. */
    private static String withPlainQuotes(String payload) {
        return payload.replace("``", "\"").replace("''", "\"").replace('`', '\'');
    }

    private void assertBalanced(String text, List<Outcome> outcomes, String where) {
        Outcome outcome = outcomes.get(0);
        if (outcome instanceof Outcome.Cleaned cleaned) {
            assertEquals(Characters.of(text), Characters.accountedForBy(cleaned.article()), where);
            balanced++;
        } else {
            Reason reason = ((Outcome.Rejected) outcome).reason();
            assertTrue(MAY_BE_REJECTED.contains(reason), where + ": " + reason);
        }
    }

    private List<Outcome> clean(byte[] payload) {
        return CLEANER.clean(RawItem.of(payload, Hints.NONE, Instant.EPOCH));
    }

    private static byte[] envelope(String body) {
        ObjectNode envelope = JSON.createObjectNode().put("body", body);
        StringBuilder escaped = new StringBuilder();
        envelope.toString().chars().forEach(unit -> {
            if (unit < 0x7f) {
                escaped.append((char) unit);
            } else {
                escaped.append(String.format("\\u%04x", unit));
            }
        });
        return escaped.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
