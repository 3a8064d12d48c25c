package news.dateline.newsml;

import static news.dateline.newsml.NewsMl12Xml.LINES;
import static news.dateline.newsml.NewsMl12Xml.item;
import static news.dateline.newsml.NewsMl12Xml.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import news.dateline.item.Identity;
import news.dateline.item.Identity.AltId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentificationTest {
    @ParameterizedTest
    @CsvSource({
        "urn:newsml:x.example:20240307:T-17:3, T-17, 3, urn:newsml:x.example:20240307:T-17",
        "urn:newsml:x.example:20240307:T-17:3U, T-17, 3, urn:newsml:x.example:20240307:T-17",
        "urn:newsml:x.example:20240307:T-17:3, T-17, '', urn:newsml:x.example:20240307:T-17",
        "urn:newsml:x.example:20240307:T-17:4, T-17-v4, 4, urn:newsml:x.example:20240307:T-17",
        "urn:newsml:x.example:20240307:T-17, T-17, 3, urn:newsml:x.example:20240307:T-17",
        "urn:newsml:x.example:20240307:1234, 1234, 3, urn:newsml:x.example:20240307:1234",
        "urn:newsml:x.example:20240307:3:3, 3, 3, urn:newsml:x.example:20240307:3",
        "urn:newsml:x.example:20240307:desk:8-en:1, desk:8-en, 1, urn:newsml:x.example:20240307:desk:8-en",
        "'', T-17, 3, urn:newsml:x.example:20240307:T-17",
        "'', T-17-v3, 3, urn:newsml:x.example:20240307:T-17",
        "urn:newsml::20240307::3, T-17, 3, urn:newsml:x.example:20240307:T-17",
    })
    void a_kill_reaches_every_revision_because_all_have_one_name(
            String publicId, String id, String revision, String uri) {
        // Given
        String item = named("x.example", id, revision, publicId, "");

        // When
        Identity identity = read(item).identity();

        // Then
        assertEquals(uri, identity.uri());
        assertEquals(Optional.of(revision).filter(text -> !text.isEmpty()), identity.version());
    }

    @Test
    void an_id_among_misspelt_metadata_names_an_item_whose_identifier_is_empty() {
        // Given
        String item =
                named("", "", "", "", "<DescriptiveMetada><guid>tag:wire.example,2024:17</guid></DescriptiveMetada>");

        // When
        Identity identity = read(item).identity();

        // Then
        assertEquals("tag:wire.example,2024:17", identity.uri());
    }

    @Test
    void a_name_whose_id_was_left_out_is_not_shared_by_all_items() {
        // Given
        String item = named(
                "x.example", "", "1", "urn:newsml:x.example:20240307:1", "<Metadata><guid>g-17</guid></Metadata>");

        // When
        Identity identity = read(item).identity();

        // Then
        assertEquals("urn:dateline:x.example:g-17", identity.uri());
    }

    @Test
    void an_item_without_any_id_is_named_by_its_content() {
        // Given
        String item = item("<NewsComponent>" + LINES + "</NewsComponent>");

        // When
        Identity identity = read(item).identity();

        // Then
        assertTrue(identity.uri().startsWith("ni:///sha-256;"));
        assertTrue(identity.version().isEmpty());
    }

    @Test
    void the_name_with_its_revision_stays_findable() {
        // Given
        String item = named("x.example", "T-17", "3", "urn:newsml:x.example:20240307:T-17:3", "");

        // When
        Identity identity = read(item).identity();

        // Then
        assertTrue(identity.altIds().contains(new AltId("newsml", "urn:newsml:x.example:20240307:T-17:3")));
        assertTrue(identity.altIds().contains(new AltId("newsItemId", "T-17")));
    }

    private static String named(String provider, String id, String revision, String publicId, String more) {
        return item("<Identification><NewsIdentifier><ProviderId>" + provider + "</ProviderId><DateId>20240307</DateId>"
                + "<NewsItemId>" + id + "</NewsItemId><RevisionId>" + revision + "</RevisionId><PublicIdentifier>"
                + publicId + "</PublicIdentifier></NewsIdentifier></Identification><NewsComponent>" + LINES + more
                + "</NewsComponent>");
    }
}
