package news.dateline.feed;

import static news.dateline.format.Wires.article;
import static news.dateline.format.Wires.outcomes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;

/** Every row of every table of this room is read. */
class FeedTablesTest {
    private static final String TEXT =
            "The bridge over the river is open, two years late and twice as dear as planned.";

    private static String feed(String item) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                + " xmlns:wp='http://wordpress.org/export/1.2/' xmlns:any='http://example.org/own'><channel>"
                + "<title>Bridge News</title><item><title>A bridge</title><link>https://www.example.org/bridge</link>"
                + item + "</item></channel></rss>";
    }

    @Test
    void everyElementOfABodyIsRead() {
        for (List<String> row : FactTable.rows(EntryBody.class, "body-elements.tsv", 1)) {
            String element = row.get(0).replace("*:", "any:");

            List<String> paragraphs = article(feed(
                            "<description>It is open.</description><" + element + ">" + TEXT + "</" + element + ">"))
                    .content()
                    .paragraphs();

            assertEquals(List.of(TEXT), paragraphs, row::toString);
        }
    }

    @Test
    void everyTypeOfWordPressMachineryIsPassedOver() {
        String post = "<item><title>A tunnel</title><link>https://www.example.org/tunnel</link><description>" + TEXT
                + "</description></item>";
        for (List<String> row : FactTable.rows(WordPress.class, "wordpress-types.tsv", 1)) {
            String machinery =
                    feed("<wp:post_type>" + row.get(0) + "</wp:post_type><description>" + TEXT + "</description>");

            assertEquals(
                    1,
                    outcomes(machinery.replace("</channel>", post + "</channel>"))
                            .size(),
                    row::toString);
        }
    }
}
