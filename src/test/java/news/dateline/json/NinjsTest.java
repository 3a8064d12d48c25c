package news.dateline.json;

import static news.dateline.format.Wires.article;
import static news.dateline.format.Wires.outcomes;
import static news.dateline.format.Wires.rejected;
import static news.dateline.format.Wires.removed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Content;
import news.dateline.item.Draft;
import news.dateline.item.Editorial.Subject;
import news.dateline.item.FieldPath;
import news.dateline.item.Identity.AltId;
import news.dateline.item.Picture;
import news.dateline.item.PubStatus;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Removed.Kind;
import news.dateline.item.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {
    @Test
    void readsTheNamesOfTheFirstDialect() {
        Draft article = article("""
                {"guid": "urn:newsml:desk:2024-03-07:17", "type": "text", "version": "4", "language": "en-NZ",
                 "firstcreated": "2024-03-07T09:00:00+0000", "versioncreated": "2024-03-07T10:00:00+0000",
                 "embargoed": "2024-03-08T06:00:00+0000", "pubstatus": "usable", "urgency": 3, "slugline": "bridge",
                 "headline": "A bridge that nobody ordered", "byline": "Ann Other", "ednote": "Photos follow",
                 "description_text": "Cars may use it.", "description_html": "<p>Cars may use it.</p>",
                 "body_html": "<p>The bridge is open.</p><p>It cost a lot.</p>", "copyrightholder": "Bridge Wire",
                 "copyrightnotice": "(c) Bridge Wire", "usageterms": "None", "source": "BW", "located": "Milltown",
                 "genre": [{"code": "Article", "name": "Article (news)"}], "keywords": ["bridges"],
                 "subject": [{"code": "04000000", "name": "economy"}], "authors": [{"name": "Ann Other"}]}
                """);

        assertEquals("urn:newsml:desk:2024-03-07:17", article.identity().uri());
        assertEquals(Optional.of("4"), article.identity().version());
        assertEquals(Optional.of("en-NZ"), article.language());
        assertEquals(
                "2024-03-07T09:00:00Z",
                article.times().firstCreated().orElseThrow().toString());
        assertEquals(
                "2024-03-07T10:00:00Z",
                article.times().versionCreated().orElseThrow().toString());
        assertEquals(
                "2024-03-08T06:00:00Z",
                article.times().embargoedUntil().orElseThrow().toString());
        assertEquals(
                Optional.of("A bridge that nobody ordered"), article.content().title());
        assertEquals(List.of("Cars may use it."), article.content().summaries());
        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(Optional.of("Ann Other"), article.editorial().by());
        assertEquals(List.of("Ann Other"), article.editorial().authors());
        assertEquals(Optional.of("bridge"), article.editorial().slugline());
        assertEquals(Optional.of("Photos follow"), article.editorial().edNote());
        assertEquals(Optional.of(3), article.editorial().urgency());
        assertEquals(List.of("Article (news)"), article.editorial().genres());
        assertEquals(
                List.of(new Subject("economy", Optional.empty()), new Subject("bridges", Optional.empty())),
                article.editorial().subjects());
        assertEquals(Optional.of("Bridge Wire"), article.rights().holder());
        assertEquals("BW", article.stated().credits().get(0).text());
        assertEquals("Milltown", article.stated().located().orElseThrow().text());
        assertTrue(article.stated().dateline().isEmpty(), "a place in the metadata is no dateline");
    }

    @Test
    void readsTheNamesOfTheThirdDialect() {
        Draft article = article("""
                {"uri": "urn:bridge:18", "type": "text", "version": 2, "versionCreated": "2024-03-07T10:00:00Z",
                 "embargoedUntil": "2024-03-08T06:00:00Z", "pubStatus": "withheld", "by": "Ann Other",
                 "headlines": [{"role": "kicker", "value": "Transport"}, {"role": "main", "value": "A bridge"}],
                 "descriptions": [{"role": "lead", "value": "Cars may use it."}],
                 "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>The bridge is open.</p>"}],
                 "people": [{"name": "Ann Other", "rel": "author"}, {"name": "Joe Minister", "rel": "about"}],
                 "infoSources": [{"name": "Bridge Wire", "role": "originator"}], "copyrightHolder": "BW",
                 "subjects": [{"name": "roads", "uri": "http://cv.example.org/roads"}],
                 "genres": [{"name": "Report"}], "altIds": [{"role": "slug", "value": "b-18"}], "expires": "2025-01-01"}
                """);

        assertEquals("urn:bridge:18", article.identity().uri());
        assertEquals(Optional.of("2"), article.identity().version());
        assertEquals(List.of(new AltId("slug", "b-18")), article.identity().altIds());
        assertEquals(PubStatus.WITHHELD, article.pubStatus());
        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(
                List.of(new Content.Headline("kicker", "Transport")),
                article.content().headlines());
        assertEquals(List.of("Cars may use it."), article.content().summaries());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(List.of("Ann Other"), article.editorial().authors());
        assertEquals("Bridge Wire", article.stated().credits().get(0).text());
        assertEquals("2025-01-01", article.times().expires().orElseThrow().toString());
        assertEquals(
                List.of(new Subject("roads", Optional.of("http://cv.example.org/roads"))),
                article.editorial().subjects());
    }

    @Test
    void takesOneRenditionOfTheBodyAndNotTheXmlForOldSystems() {
        Draft article = article("""
                {"uri": "urn:bridge:19", "bodies": [
                  {"role": "nitf", "contentType": "text/vnd.IPTC.NITF",
                   "value": "<?xml version=\\"1.0\\"?><nitf><body><body.content><p>Old.</p></body.content></body></nitf>"},
                  {"role": "text", "contentType": "text/plain", "value": "The bridge is open. It cost a lot."},
                  {"role": "xhtml", "contentType": "text/html",
                   "value": "<html><head><title>T</title></head><body><p>The bridge is open.</p><p>It cost a lot.</p></body></html>"}]}
                """);

        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
    }

    @Test
    void readsTheXmlWhereThereIsNothingElse() {
        Draft article = article("""
                {"uri": "urn:bridge:20", "bodies": [{"contentType": "text/vnd.IPTC.NITF", "value":
                  "<nitf><head><title>T</title></head><body><body.head><hedline><hl1>A bridge</hl1></hedline></body.head><body.content><p>The bridge is open.</p></body.content></body></nitf>"}]}
                """);

        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void readsPlainTextLineByLineWhereItHasNoEmptyLines() {
        Draft article = article("""
                {"uri": "urn:bridge:21", "headline": "A bridge",
                 "body_text": "A bridge\\nThe bridge, which nobody had ordered, is open to cars and to people.\\nIt cost a lot."}
                """);

        assertEquals(
                List.of("The bridge, which nobody had ordered, is open to cars and to people.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(List.of("A bridge"), removed(article, Kind.REPETITION));
    }

    @Test
    void joinsLinesThatWereWrapped() {
        Draft article = article("""
                {"uri": "urn:bridge:22", "body_text":
                 "The bridge, which nobody had ordered, is open to cars and to\\npeople, the minister said at the opening on the northern bank of\\nthe river.\\n\\nIt cost a lot."}
                """);

        assertEquals(
                List.of(
                        "The bridge, which nobody had ordered, is open to cars and to people, the minister said at the opening on the northern bank of the river.",
                        "It cost a lot."),
                article.content().paragraphs());
    }

    @Test
    void takesPicturesOutOfTheBodyWithCaptionAndCredit() {
        Draft article = article("""
                {"uri": "urn:bridge:23", "body_html": "<p>The bridge is open.</p><p><!-- EMBED START --><figure><img src=\\"https://example.org/b.jpg\\" alt=\\"Cars on a bridge\\"><div class=\\"byline\\">Joe Lens/BW</div><figcaption>The first cars.</figcaption></figure></p><p>It cost a lot.</p>",
                 "associations": {"embed1": {"type": "picture", "description_text": "The first cars.", "byline": "Joe Lens/BW",
                   "renditions": {"original": {"href": "https://example.org/big.jpg", "width": 4000}}},
                  "clip": {"type": "video", "headline": "A film"}}}
                """);

        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(
                List.of(new Picture(
                        Optional.of("https://example.org/b.jpg"),
                        Optional.of("Cars on a bridge"),
                        Optional.of("The first cars."),
                        Optional.empty(),
                        List.of(),
                        Optional.of("Joe Lens/BW"))),
                article.content().pictures());
        assertEquals(List.of("The first cars."), removed(article, Kind.CAPTION));
        assertEquals(List.of("Joe Lens/BW"), removed(article, Kind.CREDIT));
    }

    @Test
    void readsPicturesThatGoWithTheText() {
        Draft article = article("""
                {"uri": "urn:bridge:24", "headlines": [{"value": "A bridge"}], "associations": [
                  {"type": "picture", "uri": "urn:pic:1", "by": "Joe Lens", "creditline": "BW via Picture House",
                   "descriptions": [{"value": "The first cars."}],
                   "renditions": [{"href": "https://example.org/s.jpg", "width": 100}, {"href": "https://example.org/l.jpg", "width": 900}]}]}
                """);

        assertEquals(
                List.of(new Picture(
                        Optional.of("https://example.org/l.jpg"),
                        Optional.empty(),
                        Optional.of("The first cars."),
                        Optional.of("Joe Lens"),
                        List.of(),
                        Optional.of("BW via Picture House"))),
                article.content().pictures());
    }

    @Test
    void keepsTheDescriptionOfAnItemThatHasNoBody() {
        Draft article = article("""
                {"uri": "urn:bridge:25", "headlines": [{"role": "main", "value": "A bridge"}],
                 "descriptions": [{"role": "text", "contentType": "text/plain", "value": "The bridge is open. "}]}
                """);

        assertEquals(List.of("The bridge is open."), article.content().summaries());
    }

    @Test
    void takesADescriptionThatRepeatsTheOpeningForNone() {
        Draft article = article("""
                {"uri": "urn:bridge:26", "descriptions": [{"value": "The bridge is open to cars and peo"}],
                 "body_html": "<p>The bridge is <b>open</b> to cars and people.</p>"}
                """);

        assertEquals(List.of(), article.content().summaries());
        assertEquals(List.of("The bridge is open to cars and peo"), removed(article, Kind.REPETITION));
    }

    @Test
    void setsAsideTheLabelAndTheSourceThatStandBeforeTheText() {
        Draft article = article("""
                {"uri": "urn:bridge:27", "headlines": [{"value": "A bridge"}], "bodies": [{"role": "html5", "contenttype": "text/html",
                 "value": "<article><h1>A bridge</h1><div class=\\"dat\\"><span class=\\"vignette\\">Roads</span><span class=\\"source\\">BW</span></div><p>The bridge is open.</p><blockquote>It cost a lot, says the minister.</blockquote></article>"}]}
                """);

        assertEquals(
                List.of("The bridge is open.", "It cost a lot, says the minister."),
                article.content().paragraphs());
        assertEquals(List.of("Roads"), removed(article, Kind.ROUTING));
        assertEquals("BW", article.stated().credits().get(0).text());
    }

    @Test
    void inventsNoHeadline() {
        Draft article = article(
                "{\"uri\": \"urn:bridge:28\", \"title\": \"bridge-28\", \"body_text\": \"The bridge is open.\"}");

        assertEquals(Optional.empty(), article.content().title());
    }

    @Test
    void readsHeadlinesThatHoldMarkupAgainstTheRules() {
        Draft article = article(
                "{\"uri\": \"urn:bridge:29\", \"headline\": \"<p>Bridge &amp; <b>tunnel</b></p>\", \"body_text\": \"x\"}");

        assertEquals(Optional.of("Bridge & tunnel"), article.content().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"total\": 2, \"item\": [%s, %s]}",
                "{\"_items\": [%s, %s]}",
                "{\"items\": [%s, %s]}",
                "[%s, %s]"
            })
    void readsEachItemOfAnAnswer(String wrapper) {
        List<ReadItem> outcomes = outcomes(wrapper.formatted(
                "{\"uri\": \"urn:bridge:30\", \"headline\": \"One\"}",
                "{\"uri\": \"urn:bridge:31\", \"headline\": \"Two\"}"));

        assertEquals(
                List.of(Optional.of("One"), Optional.of("Two")),
                outcomes.stream().map(one -> article(one).content().title()).toList());
    }

    @Test
    void oneBadItemDoesNotStopTheOthers() {
        List<ReadItem> outcomes = outcomes("""
                [{"uri": "urn:bridge:32", "headline": "One"}, {"uri": {"x": 1}, "headline": "Two"}, 17,
                 {"uri": "urn:bridge:33", "body_html": ["<p>Three</p>"]}, {"uri": "urn:bridge:34", "headline": "Four"}]
                """);

        assertEquals(
                List.of("Drafted", "Refused", "Refused", "Refused", "Drafted"),
                outcomes.stream().map(one -> one.getClass().getSimpleName()).toList());
        assertEquals(
                new ReadItem.Refused(Reason.MISSING_FIELD, "uri is a JSON object where a string is wanted"),
                outcomes.get(1));
    }

    @Test
    void anEmbargoThatCannotBeReadHoldsTheItem() {
        Draft article = article(outcomes("{\"uri\": \"u:1\", \"headline\": \"A bridge\", \"embargoed\": \"on Friday\"}")
                .get(0));

        assertEquals(PubStatus.WITHHELD, article.pubStatus());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"u:1\", \"headline\": {\"en\": \"A bridge\"}}",
                "{\"uri\": \"u:1\", \"headline\": \"A bridge\", \"pubstatus\": \"fine\"}",
                "{\"uri\": \"u:1\", \"headline\": \"A bridge\", \"pubstatus\": []}",
                "{\"uri\": \"u:1\", \"headline\": \"A bridge\", \"embargoed\": {\"until\": \"2024-01-01\"}}",
                "{\"uri\": \"u:1\", \"headline\": \"A bridge\", \"bodies\": 5}"
            })
    void rejectsWhatCouldDoHarm(String payload) {
        ReadItem.Refused rejected = rejected(payload);

        assertEquals(Reason.MISSING_FIELD, rejected.reason());
    }

    @Test
    void ignoresWrongTypesThatDoNoHarm() {
        Draft article = article("""
                {"uri": "urn:bridge:35", "headline": 1984, "urgency": "high", "subject": "roads", "associations": "none",
                 "located": ["x"], "language": {"tag": "en"}, "versioncreated": 17, "altids": null, "genre": {"name": "Report"}}
                """);

        assertEquals(Optional.of("1984"), article.content().title());
        assertEquals(Optional.empty(), article.editorial().urgency());
        assertEquals(List.of("Report"), article.editorial().genres());
    }

    @ParameterizedTest
    @ValueSource(strings = {"canceled", "cancelled", "stat:canceled", "Canceled"})
    void killsUnderAnyOfItsNames(String status) {
        Draft article = article("{\"guid\": \"u:1\", \"pubstatus\": \"%s\"}".formatted(status));

        assertEquals(PubStatus.CANCELED, article.pubStatus());
    }

    @Test
    void withholdsAnEmbargoThatStatesNoTime() {
        Draft article = article("{\"guid\": \"u:1\", \"headline\": \"A bridge\", \"pubstatus\": \"embargoed\"}");

        assertEquals(PubStatus.WITHHELD, article.pubStatus());
    }

    @Test
    void refusesAPictureThatComesAlone() {
        ReadItem.Refused rejected = rejected("""
                {"uri": "urn:pic:1", "type": "picture", "headline": "Cars", "description_text": "Cars on a bridge."}
                """);

        assertEquals(Reason.NO_TEXT, rejected.reason());
    }

    @Test
    void readsTheTextsOfAComposite() {
        List<ReadItem> outcomes = outcomes("""
                {"uri": "urn:pack:1", "type": "composite", "headline": "Bridges", "associations": [
                  {"uri": "urn:bridge:36", "type": "text", "headline": "One", "body_text": "The bridge is open."},
                  {"uri": "urn:pic:2", "type": "picture", "headline": "Cars"},
                  {"uri": "urn:bridge:37", "type": "text", "headline": "Two", "body_text": "The tunnel is not."}]}
                """);

        assertEquals(
                List.of("urn:bridge:36", "urn:bridge:37"),
                outcomes.stream().map(one -> article(one).identity().uri()).toList());
    }

    @Test
    void readsSignals() {
        Draft article = article(
                "{\"guid\": \"u:1\", \"headline\": \"A bridge\", \"signal\": [{\"code\": \"sig:correction\"}]}");

        assertEquals(Optional.of(Signal.CORRECTION), article.wire().signal());
    }

    @Test
    void putsEscapesRightThatJsonDoesNotKnow() {
        Draft article =
                article("{\"guid\": \"u:1\", \"body_text\": \"The \\\u201cbridge\\\u201d\nis open.\tIt\\'s true.\"}");

        assertEquals(
                List.of("The \u201cbridge\u201d", "is open. It's true."),
                article.content().paragraphs());
        assertEquals("escapes that JSON lacks", article.wire().provenance().get(FieldPath.REPAIRS));
    }

    @Test
    void saysThatLineBreaksWerePutRight() {
        Draft article = article("{\"guid\": \"u:1\", \"headline\": \"A\nbridge\"}");

        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals("line breaks in strings", article.wire().provenance().get(FieldPath.REPAIRS));
    }

    @Test
    void leavesJsonAloneThatNeedsNoRepair() {
        Draft article = article("{\"guid\": \"u:1\", \"headline\": \"A bridge\"}");

        assertEquals(null, article.wire().provenance().get(FieldPath.REPAIRS));
    }

    @Test
    void refusesMoreItemsThanAnyDayHas() {
        ReadItem.Refused rejected = rejected("[" + "{\"uri\": \"u:1\"},".repeat(20_000) + "{\"uri\": \"u:2\"}]");

        assertEquals(Reason.TOO_LARGE, rejected.reason());
    }
}
