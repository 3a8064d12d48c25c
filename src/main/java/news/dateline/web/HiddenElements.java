package news.dateline.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;

/**
 * Tells elements that a page holds and does not show: by HTML's own attributes, by a style that says so, by the names that
 * frameworks give to what is read aloud only ({@code hidden-names.tsv}). An element within one is not asked about. For one page.
 */
final class HiddenElements {
    private static final Set<String> NAMES = FactTable.rows(HiddenElements.class, "hidden-names.tsv", 1).stream()
            .map(row -> letters(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> DECLARATIONS = List.of("display:none", "visibility:hidden", "clip:rect(");

    /** So far beyond an edge that no screen shows it, or cut to nothing; the style has no blanks and is in lower case. */
    private static final Pattern OUT_OF_SIGHT = Pattern.compile(
            "(?:^|;)(?:(?:left|right|top|margin-left|margin-top|text-indent):-\\d{3,6}(?:px|em|rem|vw|vh|%)"
                    + "|clip-path:inset\\((?:50|100)%|font-size:0(?:px|em|rem|%)?(?:;|!|$))");

    private static final Pattern CLEAR = Pattern.compile("(?:^|;)opacity:0(?:\\.0{1,3})?(?:;|!|$)");
    private static final Pattern NO_ROOM = Pattern.compile("(?:^|;)(?:height|width|max-height):[01](?:px)?(?:;|!|$)");

    private final Map<String, Boolean> ofClass = new HashMap<>();
    private final Map<String, Boolean> ofStyle = new HashMap<>();

    boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String classes = element.className();
        String style = element.attr("style");
        return !classes.isEmpty() && ofClass.computeIfAbsent(classes, HiddenElements::namesHide)
                || !style.isEmpty() && ofStyle.computeIfAbsent(style, HiddenElements::hides);
    }

    private static boolean namesHide(String classes) {
        for (String name : classes.split("\\s+")) {
            if (NAMES.contains(letters(name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides(String style) {
        String bare = style.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        return DECLARATIONS.stream().anyMatch(bare::contains)
                || OUT_OF_SIGHT.matcher(bare).find()
                || CLEAR.matcher(bare).find() && NO_ROOM.matcher(bare).find();
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.chars().filter(Character::isLetter).forEach(unit -> letters.append((char) Character.toLowerCase(unit)));
        return letters.toString();
    }
}
