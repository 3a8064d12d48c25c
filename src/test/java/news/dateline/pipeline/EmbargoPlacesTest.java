package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.desk.Embargoes;
import news.dateline.item.Article;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.RawItem;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words of an embargo hold a text wherever they stand at its head: above the headline, where a reader took them for a kicker; on a
 * page, where one took them for the date line; in the slugline.
 */
class EmbargoPlacesTest {
    private static final String HEADLINE = "Old bridge over the river stays closed all year";
    private static final String BODY =
            "The old bridge over the river will stay closed for a year, the town said on Monday.\n\n"
                    + "Buses take another road, and the school has lent its yard for parking.\n\nNobody knows who will pay for it.";
    private static final String WHEN = "4.5.2026 23:00";

    private static final Cleaner CLEANER = Pipeline.within(Limits.DEFAULT);

    static List<String> lines() {
        return FactTable.rows(Embargoes.class, "embargoes.tsv", 3).stream()
                .flatMap(row -> switch (row.get(1)) {
                    case "opens" -> Optional.of(row.get(2) + " " + WHEN).stream();
                    case "label" -> Optional.of(row.get(2) + ": " + WHEN).stream();
                    case "whole" -> Optional.of(row.get(2)).stream();
                    case "ends" -> Optional.of(WHEN + " " + row.get(2)).stream();
                    default -> Optional.<String>empty().stream();
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void holdsAboveTheHeadline(String line) {
        assertHeld(article(line + "\n\n" + HEADLINE + "\n\n" + BODY, "text/plain"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void holdsOnAPage(String line) {
        String paragraphs = "<p>" + BODY.replace("\n\n", "</p><p>") + "</p>";
        assertHeld(article(
                "<html><head><title>" + HEADLINE + "</title></head><body><article><h1>" + HEADLINE + "</h1><p>" + line
                        + "</p>" + paragraphs + "</article></body></html>",
                "text/html"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void holdsInTheNote(String line) {
        assertHeld(article(
                "{\"id\": \"e1\", \"headline\": \"" + HEADLINE + "\", \"note\": \"" + line + "\", \"body\": \""
                        + BODY.replace("\n", "\\n") + "\"}",
                "application/json"));
    }

    @ParameterizedTest
    @CsvSource({
        "'BC-Bridge, EMBARGOED', WITHHELD",
        "BRIDGE-CLOSED/HOLD FOR RELEASE, WITHHELD",
        "bridge-embargoed, WITHHELD",
        "Brücke/Sperrfrist 23.00, WITHHELD",
        "جسر/محظور, WITHHELD",
        "OIL-EMBARGO/, USABLE",
        "BRIDGE-CLOSED/EMBARGOED GOODS, USABLE"
    })
    void holdsInTheSluglineAndLeavesNewsOfEmbargoes(String slugline, PubStatus expected) {
        Article article = article(
                "{\"uri\": \"urn:e:1\", \"type\": \"text\", \"headline\": \"" + HEADLINE + "\", \"slugline\": \""
                        + slugline + "\", \"body_text\": \"" + BODY.replace("\n", "\\n") + "\"}",
                "application/json");

        assertEquals(expected, article.pubStatus());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AMBARGOLU. Serbest bırakılana kadar yayımlamayınız.",
                "EMBARGOED! Release follows by telephone.",
                "الرجاء عدم النشر قبل الساعة 23:00",
                "Nie publikować do 23:00"
            })
    void aNoteThatForbidsUntilAnHourHoldsAndDoesNotKill(String note) {
        Article article = article(
                "{\"id\": \"e1\", \"headline\": \"" + HEADLINE + "\", \"note\": \"" + note + "\", \"body\": \""
                        + BODY.replace("\n", "\\n") + "\"}",
                "application/json");

        assertEquals(PubStatus.WITHHELD, article.pubStatus());
    }

    @Test
    void theLineIsAccountedForAndTheHeadlineStays() {
        Article article = article("EMBARGO ATÉ 4 DE MAIO, 23H00\n\n" + HEADLINE + "\n\n" + BODY, "text/plain");

        assertEquals(Optional.of(HEADLINE), article.content().title());
        assertEquals(
                Optional.of("EMBARGO ATÉ 4 DE MAIO, 23H00"), article.editorial().edNote());
        assertEquals(
                "EMBARGO ATÉ 4 DE MAIO, 23H00", article.wire().removed().get(0).text());
    }

    private static void assertHeld(Article article) {
        assertEquals(PubStatus.WITHHELD, article.pubStatus());
    }

    private Article article(String payload, String type) {
        RawItem raw = new RawItem(
                payload.getBytes(StandardCharsets.UTF_8),
                Hints.NONE.withContentType(type),
                Instant.parse("2026-05-04T08:00:00Z"),
                Optional.empty());
        Outcome.Cleaned cleaned = (Outcome.Cleaned) CLEANER.clean(raw).get(0);
        return cleaned.article();
    }
}
