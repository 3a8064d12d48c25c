package news.dateline.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before a document's root element. */
final class XmlProlog {
    private static final Pattern TYPE = Pattern.compile("<!DOCTYPE[^<>\\[]*+(\\[)?");
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s++(?!%)");

    private XmlProlog() {}

    /**
     * Whether the document type declares entities, and so means to have them expanded: nobody's article needs that.
     * Parameter entities, by which agencies name NITF's document type, are for document types only, and none is loaded.
     */
    static boolean declaresEntities(String text) {
        int at = skipInstructions(text);
        Matcher type = TYPE.matcher(text).region(at, text.length());
        if (!type.lookingAt() || type.group(1) == null) {
            return false;
        }
        // the end is looked for coarsely: a bracket within a quote ends the search too late, never too early for XML
        int end = text.indexOf("]>", type.end());
        return ENTITY.matcher(text)
                .region(type.end(), end < 0 ? text.length() : end)
                .find();
    }

    private static int skipInstructions(String text) {
        int at = skipBlanks(text, 0);
        while (text.startsWith("<?", at)) {
            int end = text.indexOf("?>", at);
            if (end < 0) {
                return at;
            }
            at = skipBlanks(text, end + 2);
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
