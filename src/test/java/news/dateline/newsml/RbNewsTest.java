package news.dateline.newsml;

import static news.dateline.format.Wires.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.format.Wires;
import news.dateline.item.Draft;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import org.junit.jupiter.api.Test;

class RbNewsTest {
    private static Draft item(String content) {
        return article("<?xml version='1.0'?><RBNews xmlns='' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>"
                + "<NewsID>b-17</NewsID>" + content + "</RBNews>");
    }

    @Test
    void readsAnItem() {
        Draft article = item("""
                <PublishDate>2024-03-07T10:00:00.73</PublishDate><strapline>NET/BRO</strapline><headline>En bro</headline>
                <subtitle>Biler m&#xE5; bruge den.&lt;br /&gt;</subtitle><town>Odense</town><origin>/ritzau/</origin><section>Indland</section>
                <version>2</version><content>&lt;p&gt;Broen er &#xE5;ben.&lt;br /&gt;&lt;/p&gt;&lt;p&gt;Den var dyr.&lt;/p&gt;</content>
                <HistID>X-1</HistID><Priority>4</Priority><byLine>Ane Anden</byLine><byLineEmail>desk@example.org</byLineEmail>
                <TilRedaktionen>Foto f&#xF8;lger</TilRedaktionen><NyVersion>true</NyVersion>
                """);

        assertEquals("urn:dateline:ritzau:b-17", article.identity().uri());
        assertEquals(Optional.of("2"), article.identity().version());
        assertEquals(
                "2024-03-07", article.times().versionCreated().orElseThrow().toString());
        assertEquals(Optional.of("En bro"), article.content().title());
        assertEquals(List.of("Biler må bruge den."), article.content().summaries());
        assertEquals(
                List.of("Broen er åben.", "Den var dyr."), article.content().paragraphs());
        assertEquals(
                "Odense /ritzau/", article.stated().dateline().orElseThrow().text());
        assertEquals("/ritzau/", article.stated().credits().get(0).text());
        assertEquals(Optional.of("Ane Anden"), article.editorial().by());
        assertEquals(Optional.of(4), article.editorial().urgency());
        assertEquals(Optional.of("Foto følger"), article.editorial().edNote());
        assertEquals(Optional.of(Signal.UPDATE), article.wire().signal());
    }

    @Test
    void anElementThatIsNilIsEmpty() {
        Draft article = item(
                "<headline i:nil='true'/><town i:nil='true'/><content>&lt;p&gt;Broen er åben.&lt;/p&gt;</content>");

        assertEquals(Optional.empty(), article.content().title());
        assertEquals(Optional.empty(), article.stated().dateline());
    }

    @Test
    void killsWhatIsCancelled() {
        Draft article = item("<headline>En bro</headline><Annuleret>true</Annuleret><Korrektion>true</Korrektion>");

        assertEquals(PubStatus.CANCELED, article.pubStatus());
        assertEquals(Optional.of(Signal.CORRECTION), article.wire().signal());
    }

    @Test
    void readsSeveralItems() {
        String item = "<RBNews><NewsID>%s</NewsID><headline>En bro</headline></RBNews>";

        List<String> uris =
                Wires.outcomes("<ArrayOfRBNews>" + item.formatted("1") + item.formatted("2") + "</ArrayOfRBNews>")
                        .stream()
                        .map(outcome -> article(outcome).identity().uri())
                        .toList();

        assertEquals(List.of("urn:dateline:ritzau:1", "urn:dateline:ritzau:2"), uris);
    }
}
