package news.dateline.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Short texts such as headlines, which wires declare to be plain and fill with HTML all the same. What looks like a tag
 * and is none of HTML's stays, and so does a lone bracket or ampersand. Stateless; thread safe.
 */
public final class InlineHtml {
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]{0,15})(?=[\\s/>])");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private InlineHtml() {}

    /** The text without HTML's tags, its entities read; blocks are apart by a space. */
    public static String text(String value) {
        if (value.indexOf('<') < 0 && value.indexOf('&') < 0) {
            return value;
        }
        String once = TwiceEscaped.undone(value);
        if (!hasTags(once)) {
            return Parser.unescapeEntities(once, true);
        }
        List<Block> blocks = Blocks.ofHtml(once);
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }

    /** Whether the text holds a tag of HTML. */
    public static boolean hasTags(String value) {
        Matcher tag = TAG.matcher(value);
        while (tag.find()) {
            if (Tag.isKnownTag(tag.group(1).toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text holds a tag or an entity of HTML, so that it can be nothing but HTML. */
    public static boolean isHtml(String value) {
        return hasTags(value) || ENTITY.matcher(value).find();
    }
}
