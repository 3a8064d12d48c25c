package news.dateline.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.text.FactTable;
import news.dateline.text.Folding;
import news.dateline.text.Letters;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * HTML that was escaped once too often, as some senders' software does: a paragraph's tag that is shown as such, an apostrophe that
 * is shown by its name. It is undone once more, tag by tag, and only where nothing else can be meant: a tag
 * that HTML knows, closed or empty by nature. A text that speaks of markup ({@code markup-talk.tsv}, or code in elements)
 * stays as it is. Stateless; thread safe.
 */
public final class TwiceEscaped {
    private static final Pattern TAG =
            Pattern.compile("&lt;(/?)([A-Za-z][A-Za-z0-9]{0,15})((?:[\\s/](?:[^<>&]|&(?!lt;|gt;)){0,2000}+)?)&gt;");
    private static final Pattern ENTITY =
            Pattern.compile("&amp;(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern SHOWN =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern CODE = Pattern.compile("(?i)<(?:code|pre|kbd|samp|tt|textarea)\\b");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Elements that hold nothing and are closed by nothing. */
    private static final Set<String> EMPTY = Set.of("br", "img", "hr");

    /** A text that is escaped as a whole opens with one of these. */
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "article", "section", "figure", "h1", "h2", "h3", "h4", "ul", "ol", "blockquote", "table");

    private static final int MOST_TIMES = 3;

    /** In UTF-16 units: as far from a tag as a word beside it begins or ends. */
    private static final int BESIDE = 24;

    private static final Set<String> ANYWHERE = words("anywhere");
    private static final Set<String> TALK_BESIDE = words("beside");

    private TwiceEscaped() {}

    /** The HTML with what was escaped twice, or more often, escaped once; the same text where nothing was. */
    public static String undone(String html) {
        String once = undoneOnce(html);
        for (int times = 1; times < MOST_TIMES && !once.equals(html) && isWholeEscaped(once); times++) {
            once = undoneOnce(once);
        }
        return once;
    }

    /**
     * A text in which characters stand by the names that HTML has for them, as the characters; the same text where none does, and
     * where it speaks of them.
     *
     * @param whole the text that it is part of
     */
    public static String read(String text, String whole) {
        if (text.indexOf('&') < 0 || !SHOWN.matcher(text).find() || hasWord(whole, ANYWHERE)) {
            return text;
        }
        return isSpokenOf(SHOWN.matcher(text), text) || isSpokenOf(TAG.matcher(text), text)
                ? text
                : SHOWN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        String name = found.group(1);
        return isKnown(name) ? Parser.unescapeEntities(found.group(), true) : found.group();
    }

    private static boolean isKnown(String name) {
        return name.charAt(0) == '#' || Entities.isNamedEntity(name);
    }

    private static String undoneOnce(String html) {
        boolean tags = html.contains("&lt;");
        boolean entities = html.contains("&amp;");
        if (!tags && !entities || !isWholeEscaped(html) && speaksOfMarkup(html)) {
            return html;
        }
        String once = tags ? withTags(html) : html;
        return entities ? withEntities(once) : once;
    }

    /** Opens with a paragraph and closes one at its end, with no tag that is not escaped. */
    private static boolean isWholeEscaped(String html) {
        String bare = html.strip();
        Matcher first = TAG.matcher(bare);
        return bare.startsWith("&lt;")
                && bare.endsWith("&gt;")
                && first.lookingAt()
                && BLOCKS.contains(name(first))
                && bare.indexOf('<') < 0;
    }

    private static Set<String> words(String where) {
        return FactTable.rows(TwiceEscaped.class, "markup-talk.tsv", 3).stream()
                .filter(row -> row.get(1).equals(where))
                .map(row -> Folding.key(row.get(2)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean speaksOfMarkup(String html) {
        return CODE.matcher(html).find()
                || hasWord(html, ANYWHERE)
                || isSpokenOf(TAG.matcher(html), html)
                || isSpokenOf(ENTITY.matcher(html), html);
    }

    /** Whether a word for markup stands beside one of those found. */
    private static boolean isSpokenOf(Matcher found, String html) {
        while (found.find()) {
            String before = html.substring(Math.max(0, found.start() - BESIDE), found.start());
            String after = html.substring(found.end(), Math.min(html.length(), found.end() + BESIDE));
            if (hasWord(before, TALK_BESIDE) || hasWord(after, TALK_BESIDE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String text, Set<String> words) {
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            boolean name = word.start() > 0 && "<&/;".indexOf(text.charAt(word.start() - 1)) >= 0;
            String key = Folding.key(word.group());
            boolean within = Letters.isUnspaced(key.charAt(0)) && words.stream().anyMatch(key::contains);
            if (!name && (within || words.contains(key))) {
                return true;
            }
        }
        return false;
    }

    private static String withTags(String html) {
        Set<String> opened = new HashSet<>();
        Set<String> closed = new HashSet<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            (tag.group(1).isEmpty() ? opened : closed).add(name(tag));
        }
        Set<String> meant = new HashSet<>(opened);
        meant.retainAll(closed);
        meant.addAll(EMPTY);
        return tag.reset()
                .replaceAll(found -> Matcher.quoteReplacement(
                        meant.contains(found.group(2).toLowerCase(Locale.ROOT))
                                        && Tag.isKnownTag(found.group(2).toLowerCase(Locale.ROOT))
                                ? "<" + found.group(1) + found.group(2) + attributes(found.group(3)) + ">"
                                : found.group()));
    }

    private static String name(Matcher tag) {
        return tag.group(2).toLowerCase(Locale.ROOT);
    }

    /** The quotation marks of a tag's attributes were escaped with it. */
    private static String attributes(String written) {
        return written.indexOf('&') < 0
                ? written
                : Parser.unescapeEntities(written, true).replace("<", "&lt;");
    }

    private static String withEntities(String html) {
        return ENTITY.matcher(html).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(isKnown(name) ? "&" + name + ";" : found.group());
        });
    }
}
