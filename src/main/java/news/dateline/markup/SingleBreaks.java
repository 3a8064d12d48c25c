package news.dateline.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Bodies without an element for paragraphs, in which one line break ends each of them. A break wraps a line as a rule; where
 * every one of a body stands behind the end of a sentence, it ends a paragraph. Stateless; thread safe.
 */
public final class SingleBreaks {
    private static final String ENDS = ".!?…。！？։۔।॥؟";
    private static final String QUOTES = "\"'”“’‘»«)›‹」』）";

    private SingleBreaks() {}

    /** Doubles the breaks of such a body, which is how others write the end of a paragraph. */
    public static void doubled(Element body) {
        if (body.selectFirst("p, table, li, pre, div div") != null) {
            return;
        }
        List<Element> breaks = body.select("br");
        boolean ending = !breaks.isEmpty() && breaks.stream().allMatch(SingleBreaks::endsSentence);
        if (ending) {
            breaks.forEach(one -> one.after(new Element("br")));
        }
    }

    /** Whether a sentence ends before the break; it does not where another break stands there. */
    private static boolean endsSentence(Element lineBreak) {
        for (Node node = lineBreak.previousSibling(); node != null; node = node.previousSibling()) {
            String text = node instanceof TextNode words
                    ? words.getWholeText()
                    : node instanceof Element element ? element.text() : "";
            if (!text.isBlank()) {
                return isEnd(text.strip());
            }
            if (node instanceof Element element && element.normalName().equals("br")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEnd(String text) {
        int last = text.length() - 1;
        while (last > 0 && QUOTES.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
