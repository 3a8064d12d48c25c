package news.dateline.newsml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.item.Draft;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.pipeline.InOrder;
import news.dateline.text.FactTables;

/** NewsML 1.2 of the shapes that agencies send, with invented words. */
final class NewsMl12Xml {
    static final String IDENTIFICATION = """
            <Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20240307</DateId>
              <NewsItemId>T-17</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId>
              <PublicIdentifier>urn:newsml:wire.example:20240307:T-17:1</PublicIdentifier></NewsIdentifier></Identification>
            """;

    static final String MANAGEMENT = """
            <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20240307T091500+0100</FirstCreated>
              <ThisRevisionCreated>20240307T101500Z</ThisRevisionCreated><Status FormalName="Usable"/>
              <Urgency FormalName="4"/></NewsManagement>
            """;

    static final String LINES = """
            <NewsLines><HeadLine>A bridge that nobody ordered</HeadLine><DateLine>Lund, 7 March (EXA) -</DateLine></NewsLines>
            """;

    private NewsMl12Xml() {}

    static String document(String... items) {
        return "<?xml version='1.0' encoding='utf-8'?><NewsML Version='1.2'><NewsEnvelope><Priority FormalName='3'/>"
                + "</NewsEnvelope>" + String.join("", items) + "</NewsML>";
    }

    static String item(String content) {
        return "<NewsItem>" + content + "</NewsItem>";
    }

    /** An item with this component. */
    static String itemOf(String component) {
        return item(IDENTIFICATION + MANAGEMENT + "<NewsComponent>" + component + "</NewsComponent>");
    }

    static String content(String format, String data) {
        return "<ContentItem><MediaType FormalName='Text'/><Format FormalName='" + format + "'/><DataContent>" + data
                + "</DataContent></ContentItem>";
    }

    static List<ReadItem> readAll(String xml) {
        return InOrder.readers(FactTables.shipped())
                .read(RawItem.of(xml.getBytes(StandardCharsets.UTF_8), Hints.NONE, Instant.EPOCH));
    }

    /** The one article of a document with this item. */
    static Draft read(String item) {
        List<ReadItem> outcomes = readAll(document(item));
        assertEquals(1, outcomes.size());
        return assertInstanceOf(ReadItem.Drafted.class, outcomes.get(0)).draft();
    }

    static ReadItem.Refused refused(String xml) {
        List<ReadItem> outcomes = readAll(xml);
        assertEquals(1, outcomes.size());
        return assertInstanceOf(ReadItem.Refused.class, outcomes.get(0));
    }
}
