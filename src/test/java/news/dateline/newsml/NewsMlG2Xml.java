package news.dateline.newsml;

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

/** NewsML-G2 and NITF as wires write them, around invented text. */
final class NewsMlG2Xml {
    private static final String NAMESPACE = "xmlns='http://iptc.org/std/nar/2006-10-01/'";

    private NewsMlG2Xml() {}

    static String item(String content) {
        return item("urn:newsml:example.org:bridge-1", content);
    }

    static String item(String guid, String content) {
        return "<newsItem " + NAMESPACE + " guid='" + guid + "' version='3' xml:lang='en'>" + content + "</newsItem>";
    }

    static String message(String... items) {
        return "<newsMessage " + NAMESPACE + "><header><sent>2024-03-07T10:00:00Z</sent></header><itemSet>"
                + String.join("", items) + "</itemSet></newsMessage>";
    }

    static String meta(String content) {
        return "<itemMeta>" + content + "</itemMeta>";
    }

    static String about(String content) {
        return "<contentMeta>" + content + "</contentMeta>";
    }

    static String xml(String body) {
        return "<contentSet><inlineXML contenttype='application/xhtml+xml'>" + body + "</inlineXML></contentSet>";
    }

    static String data(String rendition, String text) {
        return "<inlineData contenttype='text/plain' rendition='x:" + rendition + "'>" + text + "</inlineData>";
    }

    static String xhtml(String body) {
        return xml("<html xmlns='http://www.w3.org/1999/xhtml'><head><title>Not this</title></head><body>" + body
                + "</body></html>");
    }

    static Draft read(String payload) {
        List<ReadItem> outcomes = outcomes(payload);
        return assertInstanceOf(ReadItem.Drafted.class, outcomes.get(0)).draft();
    }

    static List<ReadItem> outcomes(String payload) {
        return InOrder.readers(FactTables.shipped())
                .read(RawItem.of(payload.getBytes(StandardCharsets.UTF_8), Hints.NONE, Instant.EPOCH));
    }
}
