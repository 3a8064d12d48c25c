package news.dateline.newsml;

import static news.dateline.newsml.NewsMl12Xml.IDENTIFICATION;
import static news.dateline.newsml.NewsMl12Xml.LINES;
import static news.dateline.newsml.NewsMl12Xml.document;
import static news.dateline.newsml.NewsMl12Xml.item;
import static news.dateline.newsml.NewsMl12Xml.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Draft;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.item.Signal;
import news.dateline.item.StatedTime;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsManagementTest {
    private static final String RELEASE = "<StatusWillChange><FutureStatus FormalName='Usable'/>"
            + "<DateAndTime>20240308T060000Z</DateAndTime></StatusWillChange>";

    @ParameterizedTest
    @CsvSource({
        "Usable, USABLE",
        "USABLE, USABLE",
        "usable, USABLE",
        "Withheld, WITHHELD",
        "Embargoed, WITHHELD",
        "Canceled, CANCELED",
        "CANCELLED, CANCELED",
        "never heard of, WITHHELD"
    })
    void a_status_counts_in_any_case_and_an_unknown_one_is_not_released(String name, PubStatus status) {
        // Given
        String item = managed("<Status FormalName='" + name + "'/>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(status, article.pubStatus());
    }

    @Test
    void an_item_without_management_may_be_used() {
        // Given
        String item = item("<NewsComponent>" + LINES + "</NewsComponent>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(PubStatus.USABLE, article.pubStatus());
        assertTrue(article.times().firstCreated().isEmpty());
        assertEquals(Optional.of(3), article.editorial().urgency(), "the envelope's priority");
    }

    @Test
    void an_embargo_is_kept_until_its_time() {
        // Given
        String item = managed("<Status FormalName='Embargoed'/>" + RELEASE);

        // When
        Draft article = read(item);

        // Then
        assertEquals(PubStatus.USABLE, article.pubStatus());
        assertEquals("2024-03-08T06:00:00Z", text(article.times().embargoedUntil()));
    }

    @Test
    void an_embargo_that_cannot_be_read_is_not_released() {
        // Given
        String item = managed("<Status FormalName='Embargoed'/>" + RELEASE.replace("20240308T060000Z", "tomorrow"));

        // When
        Draft article = read(document(item));

        // Then
        assertEquals(PubStatus.WITHHELD, article.pubStatus());
    }

    @Test
    void use_that_will_end_has_an_end() {
        // Given
        String item = managed("<Status FormalName='Usable'/>" + RELEASE.replace("'Usable'", "'Canceled'"));

        // When
        Draft article = read(item);

        // Then
        assertEquals("2024-03-08T06:00:00Z", text(article.times().expires()));
        assertTrue(article.times().embargoedUntil().isEmpty());
    }

    @Test
    void a_kill_without_a_text_kills_all_the_same() {
        // Given
        String xml = document(item(
                IDENTIFICATION + "<NewsManagement><Status FormalName='Canceled'/></NewsManagement><NewsComponent/>"));

        // When
        List<Outcome> outcomes = clean(xml);

        // Then
        Article article =
                assertInstanceOf(Outcome.Cleaned.class, outcomes.get(0)).article();
        assertEquals(PubStatus.CANCELED, article.pubStatus());
        assertEquals(Optional.of(Signal.KILL), article.wire().signal());
    }

    @Test
    void a_usable_item_without_a_text_is_no_article() {
        // Given
        String xml = document(managed("<Status FormalName='Usable'/>").replace(LINES, ""));

        // When
        List<Outcome> outcomes = clean(xml);

        // Then
        assertEquals(
                Reason.NO_TEXT,
                assertInstanceOf(Outcome.Rejected.class, outcomes.get(0)).reason());
    }

    @ParameterizedTest
    @CsvSource({"Delete, KILL, CANCELED", "Rectify, CORRECTION, USABLE", "update, UPDATE, USABLE"})
    void an_instruction_says_what_to_do_with_earlier_revisions(String name, Signal signal, PubStatus status) {
        // Given
        String item = managed("<Status FormalName='Usable'/><Instruction FormalName='" + name + "'/>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.of(signal), article.wire().signal());
        assertEquals(status, article.pubStatus());
    }

    @Test
    void an_alert_is_a_flash() {
        // Given
        String item = managed("<NewsItemType FormalName='Alert'/>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.of(Signal.FLASH), article.wire().signal());
    }

    @Test
    void values_written_as_text_count_as_well() {
        // Given
        String item = managed("<Status>Withheld</Status><Urgency>2</Urgency>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(PubStatus.WITHHELD, article.pubStatus());
        assertEquals(Optional.of(2), article.editorial().urgency());
    }

    @Test
    void what_is_of_the_wrong_type_is_none() {
        // Given
        String item = managed("<Urgency FormalName='high'/><FirstCreated>yesterday</FirstCreated>"
                + "<ThisRevisionCreated><DateAndTime/></ThisRevisionCreated>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.of(3), article.editorial().urgency(), "the envelope's priority");
        assertTrue(article.times().firstCreated().isEmpty());
        assertTrue(article.times().versionCreated().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "20231124T192141+0000, 2023-11-24T19:21:41Z",
        "20200613T091200Z, 2020-06-13T09:12:00Z",
        "20180121T103600+0300, 2018-01-21T10:36:00+03:00",
        "20180121T103600, 2018-01-21",
        "20180121, 2018-01-21"
    })
    void a_time_without_a_zone_is_a_date(String written, String stated) {
        // Given
        String item = managed("<FirstCreated>" + written + "</FirstCreated>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(stated, text(article.times().firstCreated()));
    }

    private static String managed(String management) {
        return item(IDENTIFICATION + "<NewsManagement>" + management + "</NewsManagement><NewsComponent>" + LINES
                + "</NewsComponent>");
    }

    private static String text(Optional<StatedTime> time) {
        return time.orElseThrow().toString();
    }

    private static List<Outcome> clean(String xml) {
        return Pipeline.within(Limits.DEFAULT)
                .clean(RawItem.of(xml.getBytes(StandardCharsets.UTF_8), Hints.NONE, Instant.EPOCH));
    }
}
