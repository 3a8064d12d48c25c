package news.dateline.newsml;

import static news.dateline.newsml.NewsMl12Xml.IDENTIFICATION;
import static news.dateline.newsml.NewsMl12Xml.LINES;
import static news.dateline.newsml.NewsMl12Xml.content;
import static news.dateline.newsml.NewsMl12Xml.document;
import static news.dateline.newsml.NewsMl12Xml.item;
import static news.dateline.newsml.NewsMl12Xml.itemOf;
import static news.dateline.newsml.NewsMl12Xml.read;
import static news.dateline.newsml.NewsMl12Xml.readAll;
import static news.dateline.newsml.NewsMl12Xml.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import org.junit.jupiter.api.Test;

class NewsMl12Test {
    @Test
    void carries_every_field_over() {
        // Given
        String item = itemOf("""
                <NewsLines><HeadLine xml:lang="en">A bridge that nobody ordered</HeadLine>
                  <SubHeadLine>It stands there</SubHeadLine><ByLine>Ann Other</ByLine>
                  <DateLine>Lund, 7 March (EXA) -</DateLine><CopyrightLine>© 2024 Example Wire</CopyrightLine>
                  <RightsLine>Not for resale</RightsLine><SlugLine>bridge-Lund</SlugLine>
                  <NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>UPDATES with cost</NewsLineText></NewsLine>
                  <NewsLine><NewsLineType FormalName="ProductLine"/><NewsLineText>(Picture)</NewsLineText></NewsLine>
                </NewsLines>
                <AdministrativeMetadata><Provider><Party FormalName="EXA"/></Provider>
                  <Source><Party FormalName="Example Wire"/></Source></AdministrativeMetadata>
                <RightsMetadata><Copyright><CopyrightHolder>Example Wire Ltd</CopyrightHolder></Copyright></RightsMetadata>
                <DescriptiveMetadata><Language FormalName="EN"/><Genre FormalName="Current"/>
                  <SubjectCode><Subject FormalName="04000000"/><SubjectMatter FormalName="local"/></SubjectCode>
                  <Property FormalName="Keyword" Value="bridge"/><Property FormalName="Words" Value="12"/>
                </DescriptiveMetadata>
                """
                + content(
                        "NITF3.1",
                        "<nitf><body><body.content><p>The bridge is open.</p></body.content></body></nitf>"));

        // When
        Draft article = read(item);

        // Then
        assertEquals("urn:newsml:wire.example:20240307:T-17", article.identity().uri());
        assertEquals(Optional.of("1"), article.identity().version());
        assertEquals(
                Optional.of("A bridge that nobody ordered"), article.content().title());
        assertEquals("It stands there", article.content().headlines().get(0).value());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(Optional.of("Ann Other"), article.editorial().by());
        assertEquals(Optional.of("bridge-Lund"), article.editorial().slugline());
        assertEquals(Optional.of("UPDATES with cost"), article.editorial().edNote());
        assertEquals(Optional.of(4), article.editorial().urgency());
        assertEquals(List.of("Current"), article.editorial().genres());
        assertEquals(
                List.of("04000000", "local", "bridge"),
                article.editorial().subjects().stream()
                        .map(subject -> subject.name())
                        .toList());
        assertEquals(
                Optional.of("http://cv.iptc.org/newscodes/subjectcode/04000000"),
                article.editorial().subjects().get(0).uri());
        assertEquals(Optional.of("en"), article.language());
        assertEquals(
                "2024-03-07T09:15:00+01:00",
                article.times().firstCreated().orElseThrow().toString());
        assertEquals(
                "2024-03-07T10:15:00Z",
                article.times().versionCreated().orElseThrow().toString());
        assertEquals(Optional.of("Example Wire Ltd"), article.rights().holder());
        assertEquals(Optional.of("© 2024 Example Wire"), article.rights().notice());
        assertEquals(Optional.of("Not for resale"), article.rights().usageTerms());
        assertEquals(
                "Lund, 7 March (EXA) -",
                article.stated().dateline().orElseThrow().text());
        assertEquals(
                List.of("EXA", "Example Wire"),
                article.stated().credits().stream().map(credit -> credit.text()).toList());
        assertEquals("newsml12:HeadLine", article.wire().provenance().get(FieldPath.TITLE));
    }

    @Test
    void two_items_in_one_envelope_are_two_articles() {
        // Given
        String english = itemOf(LINES + content("NITF", "<p>One.</p>"));
        String norwegian = itemOf("<NewsLines><HeadLine>Tittel</HeadLine></NewsLines>" + content("NITF", "<p>To.</p>"));

        // When
        List<ReadItem> outcomes = readAll(document(english, norwegian));

        // Then
        assertEquals(
                List.of(Optional.of("A bridge that nobody ordered"), Optional.of("Tittel")),
                outcomes.stream()
                        .map(outcome -> assertInstanceOf(ReadItem.Drafted.class, outcome)
                                .draft()
                                .content()
                                .title())
                        .toList());
    }

    @Test
    void a_broken_item_does_not_stop_the_others() {
        // Given
        String good = itemOf(LINES + content("NITF", "<p>One.</p>"));
        String broken = item(IDENTIFICATION + "<NewsComponent><NewsLines></NewsComponent>");

        // When
        List<ReadItem> outcomes = readAll(document(good, broken, good));

        // Then
        assertInstanceOf(ReadItem.Drafted.class, outcomes.get(0));
        assertEquals(
                Reason.MALFORMED_XML,
                assertInstanceOf(ReadItem.Refused.class, outcomes.get(1)).reason());
        assertInstanceOf(ReadItem.Drafted.class, outcomes.get(2));
    }

    @Test
    void a_document_without_an_item_says_so() {
        // Given
        String empty = document("<Catalog Href='https://wire.example/catalog'/>");

        // When
        ReadItem.Refused refused = refused(empty);

        // Then
        assertEquals(Reason.NO_TEXT, refused.reason());
        assertEquals("a NewsML document without a NewsItem", refused.detail());
    }

    @Test
    void an_item_that_only_ships_a_catalogue_is_no_article() {
        // Given
        String catalogue = document(item(IDENTIFICATION + "<Catalog/>"));

        // When
        ReadItem.Refused refused = refused(catalogue);

        // Then
        assertEquals(Reason.NO_TEXT, refused.reason());
    }

    @Test
    void prefixes_and_a_missing_version_do_not_matter() {
        // Given
        String xml =
                "<n:NewsML xmlns:n='http://iptc.org/std/NewsML/2003-10-10/'><n:NewsItem><n:NewsComponent><n:NewsLines>"
                        + "<n:HeadLine>Prefixed</n:HeadLine></n:NewsLines></n:NewsComponent></n:NewsItem></n:NewsML>";

        // When
        List<ReadItem> outcomes = readAll(xml);

        // Then
        Draft article =
                assertInstanceOf(ReadItem.Drafted.class, outcomes.get(0)).draft();
        assertEquals(Optional.of("Prefixed"), article.content().title());
    }

    @Test
    void a_document_type_that_names_nitf_by_a_parameter_entity_is_read() {
        // Given
        String xml = document(itemOf(LINES + content("NITF", "<p>One.</p>")))
                .replace(
                        "<NewsML",
                        "<!DOCTYPE NewsML PUBLIC 'urn:newsml:iptc.org:NewsMLv1.2.dtd' 'NewsML.dtd' "
                                + "[<!ENTITY % nitf SYSTEM 'nitf-3-0.dtd'> %nitf; ]><NewsML");

        // When
        List<ReadItem> outcomes = readAll(xml);

        // Then
        assertInstanceOf(ReadItem.Drafted.class, outcomes.get(0));
    }

    @Test
    void a_document_type_that_declares_text_to_expand_is_refused() {
        // Given
        String xml = document(itemOf(LINES)).replace("<NewsML", "<!DOCTYPE NewsML [<!ENTITY a 'aaaa'>]><NewsML");

        // When
        ReadItem.Refused refused = refused(xml);

        // Then
        assertEquals(Reason.FORBIDDEN_MARKUP, refused.reason());
    }

    @Test
    void items_packed_in_a_component_of_another_are_articles_of_their_own() {
        // Given
        String inner = itemOf(LINES + content("NITF", "<p>One.</p>"));
        String pack = item("<Identification/><NewsComponent>" + inner + inner + "</NewsComponent>");

        // When
        List<ReadItem> outcomes = readAll(document(pack));

        // Then
        assertEquals(2, outcomes.size());
        assertTrue(outcomes.stream().allMatch(ReadItem.Drafted.class::isInstance));
    }
}
