package news.dateline.dateline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.text.Marks;

/**
 * The places of a dateline, taken apart: {@code SEOUL/WASHINGTON}, {@code NEW YORK, LONDON and BEIJING}, {@code МОСКВА и КАЗАНЬ},
 * {@code القاهرة ودمشق}, {@code ירושלים ורמאללה}. The words for "and" are the table's; a name that has one within, as Trinidad and Tobago, stays whole.
 */
final class PlaceList {
    private static final Pattern MARKS = Pattern.compile("\\s*[/／·・ㆍ،、]\\s*|\\s+[-–—ـ]+\\s+");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** Written as one with the word behind it, in Arabic and in Hebrew. */
    private static final String GLUED_AND = "\u0648\u05d5";

    private PlaceList() {}

    static List<String> of(String places, Context context) {
        if (context.words().matches(CreditWord.SLASHED_PLACE, places)) {
            return List.of(places);
        }
        List<String> pieces = new ArrayList<>();
        boolean many = Marks.in(places, "/／·・ㆍ،、-–—ـ");
        for (String piece : many ? MARKS.split(places) : new String[] {places}) {
            pieces.addAll(joined(piece, context));
        }
        return pieces.size() > 1 ? withoutCountry(withCommas(pieces), context) : pieces;
    }

    /** Both sides of an "and". */
    private static List<String> joined(String text, Context context) {
        if (!Marks.blankIn(text)) {
            return List.of(text);
        }
        String[] words = BLANK.split(text);
        for (int at = 1; at < words.length; at++) {
            boolean word = at + 1 < words.length && context.words().matches(CreditWord.AND, words[at]);
            boolean glued = words[at].length() > 2 && GLUED_AND.indexOf(words[at].charAt(0)) >= 0;
            if (word || glued) {
                String left = join(words, 0, at);
                String right = word
                        ? join(words, at + 1, words.length)
                        : text(words, at).substring(1);
                if (isPair(text, left, right, words[at].length() > 1 && word, context)) {
                    List<String> both = new ArrayList<>(joined(left, context));
                    both.addAll(joined(right, context));
                    return both;
                }
            }
        }
        return List.of(text);
    }

    private static String text(String[] words, int from) {
        return join(words, from, words.length);
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    /** A single letter joins names that the map has, or such as are in capitals; a longer word any that begin with one. */
    private static boolean isPair(String whole, String left, String right, boolean clear, Context context) {
        if (context.isOnMap(whole) || right.isEmpty()) {
            return false;
        }
        boolean known = context.gazetteer().knows(PlaceName.withoutRegion(left))
                && context.gazetteer().knows(PlaceName.withoutRegion(right));
        return known
                || clear && Character.isUpperCase(right.charAt(0))
                || PlaceName.isInCapitals(left) && PlaceName.isInCapitals(right);
    }

    /** NEW YORK, LONDON and BEIJING: where all is in capitals and the last has its "and", commas part places. */
    private static List<String> withCommas(List<String> pieces) {
        List<String> apart = pieces.stream()
                .flatMap(piece -> Arrays.stream(piece.split(", ")))
                .toList();
        boolean list = pieces.get(0).indexOf(", ") > 0 && apart.stream().allMatch(PlaceName::isInCapitals);
        return list ? apart : pieces;
    }

    /** دمشق، سوريا: a place that lies in what stands behind it. */
    private static List<String> withoutCountry(List<String> pieces, Context context) {
        boolean caseless = pieces.size() == 2 && pieces.get(0).chars().noneMatch(Character::isUpperCase);
        return caseless && LargeCity.liesIn(pieces.get(0), pieces.get(1), context) ? pieces.subList(0, 1) : pieces;
    }
}
