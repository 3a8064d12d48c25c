package news.dateline.markup;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML pages as trees, read as browsers read them, within limits. Stateless; thread safe. */
public final class Html {
    /** Elements nested deeper than this become siblings: no page means it, and time would grow with the square. */
    private static final int DEEPEST = 256;

    private Html() {}

    /** The tree of a page, without comments, programs, style sheets and drawings; never fails. */
    public static Document parse(String page) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(NonContentMarkup.cut(page), "");
    }
}
