package news.dateline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.item.Removed;

/**
 * WordPress's shortcodes, {@code [gallery ids="1,2"]}, {@code [dropcap]T[/dropcap]}: signs to the site's software that
 * feeds and exports leave in the text. What they enclose is text and stays; a {@code [caption]} becomes a figure.
 *
 * @param html the text without them
 * @param removed the signs, in order
 */
record Shortcodes(String html, List<Removed> removed) {
    /** A name as WordPress allows it, then attributes, each of them bounded. */
    private static final Pattern SIGN = Pattern.compile(
            "\\[(/?)([a-z][a-z0-9_-]{1,40})((?:\\s{1,5}[A-Za-z_-]{1,40}\\s?=\\s?(?:\"[^\"\\]]{0,500}\"|'[^'\\]]{0,500}'|[^\\s\"'\\]]{1,200})){0,20}+)\\s{0,5}/?]");

    private static final String CAPTION = "[caption";
    private static final String CAPTION_END = "[/caption]";

    private static final Pattern PICTURE =
            Pattern.compile("^\\s*((?:<a\\b[^>]{0,1000}>\\s*)?<img\\b[^>]{0,2000}>(?:\\s*</a>)?)(.*)$", Pattern.DOTALL);

    static Shortcodes removedFrom(String html) {
        if (html.indexOf('[') < 0) {
            return new Shortcodes(html, List.of());
        }
        String figured = figures(html);
        Set<String> closed = closed(figured);
        List<Removed> removed = new ArrayList<>();
        StringBuilder out = new StringBuilder(figured.length());
        Matcher sign = SIGN.matcher(figured);
        int done = 0;
        while (sign.find()) {
            boolean meant = closed.contains(sign.group(2))
                    || !sign.group(3).isBlank()
                    || sign.group(2).indexOf('_') > 0
                    || standsAlone(figured, sign.start(), sign.end());
            if (meant) {
                out.append(figured, done, sign.start());
                removed.add(new Removed(Removed.Kind.FURNITURE, sign.group()));
                done = sign.end();
            }
        }
        return new Shortcodes(out.append(figured, done, figured.length()).toString(), removed);
    }

    /** {@code [caption width="9"]<img/> What it shows[/caption]}: a picture and its caption. */
    private static String figures(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        int start = -1;
        int next = html.indexOf(CAPTION);
        for (int end = html.indexOf(CAPTION_END); end >= 0; end = html.indexOf(CAPTION_END, at)) {
            while (next >= 0 && next < end) {
                start = next;
                next = html.indexOf(CAPTION, start + 1);
            }
            int content = start < at ? 0 : html.indexOf(']', start) + 1;
            int behind = end + CAPTION_END.length();
            if (content > 0 && content <= end) {
                out.append(html, at, start).append(figure(html.substring(content, end)));
            } else {
                out.append(html, at, behind);
            }
            at = behind;
        }
        return out.append(html, at, html.length()).toString();
    }

    private static String figure(String content) {
        Matcher picture = PICTURE.matcher(content);
        return picture.matches()
                ? "<figure>" + picture.group(1) + "<figcaption>" + picture.group(2) + "</figcaption></figure>"
                : content;
    }

    /** Names that are closed somewhere: a word in brackets, such as [sic], is not. */
    private static Set<String> closed(String html) {
        Set<String> closed = new TreeSet<>();
        Matcher sign = SIGN.matcher(html);
        while (sign.find()) {
            if (!sign.group(1).isEmpty()) {
                closed.add(sign.group(2));
            }
        }
        return closed;
    }

    /** On a line, or in an element, of its own. */
    private static boolean standsAlone(String html, int start, int end) {
        return isEdge(html, start - 1, -1, '>') && isEdge(html, end, 1, '<');
    }

    private static boolean isEdge(String html, int from, int step, char mark) {
        int at = from;
        while (at >= 0 && at < html.length() && (html.charAt(at) == ' ' || html.charAt(at) == '\r')) {
            at += step;
        }
        return at < 0 || at >= html.length() || html.charAt(at) == '\n' || html.charAt(at) == mark;
    }
}
