package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.text.BylineParts.Part;

/** Cuts a byline where its punctuation and its words for "and" do, and the words off that lead to a name. Stateless. */
final class BylineSegments {
    private static final String CJK = "\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}";
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|www\\.)\\S*");
    private static final Pattern ASIDE = Pattern.compile("[(（\\[［【〔][^()（）\\[\\]［］【】〔〕]{0,200}[)）\\]］】〕]");
    private static final Pattern WHOLE = Pattern.compile("^[(（\\[［【〔]([^()（）\\[\\]［］【】〔〕]*)[)）\\]］】〕]$");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,،、;؛，；|•●＆&\\n\\t]\\s*|\\s*[–—]\\s*|\\s+-\\s+|\\s*[/／]\\s*" + "|(?<=[" + CJK
                    + "]) ?[・·ㆍ] ?(?=[" + CJK + "])|(?<=\\p{Ll}{4})\\.\\s+(?=\\p{L})");
    private static final Pattern EDGES = Pattern.compile("^[\\s:：.*=_-]+|[\\s:：*=_-]+$|(?<=\\p{Ll}{3})\\.$");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int MOST_WORDS_BEFORE_BY = 5;
    private static final char WAW = 'و';
    private static final char VAV = 'ו';
    private static final int SHORTEST_NAME = 3;

    private BylineSegments() {}

    /** The pieces between commas, slashes, dashes and the like, and before words such as {@code Photos:}. */
    static List<String> of(String by, Context context) {
        String text = bare(ADDRESS.matcher(by).replaceAll(" "));
        String open = WHOLE.matcher(text).replaceFirst("$1");
        List<String> segments = new ArrayList<>();
        for (String segment : BETWEEN.split(ASIDE.matcher(open).replaceAll(", "))) {
            beforeLeads(bare(segment), context, segments);
        }
        segments.removeIf(String::isBlank);
        return segments;
    }

    static String bare(String text) {
        return BLANK.matcher(EDGES.matcher(text.strip()).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Tekst: Ann Other Foto: Joe Lens */
    private static void beforeLeads(String segment, Context context, List<String> segments) {
        String[] words = segment.split(" ");
        StringBuilder piece = new StringBuilder();
        for (String word : words) {
            boolean colon = word.endsWith(":") || word.endsWith("：");
            String label = colon ? word.substring(0, word.length() - 1) : word;
            boolean cuts = (colon || isCaseless(label)) && isLabel(label, context);
            if (cuts && !piece.isEmpty() && !isLabel(piece + " " + label, context)) {
                segments.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : " ").append(word);
        }
        segments.add(piece.toString());
    }

    private static boolean isLabel(String words, Context context) {
        return context.parts().is(Part.OTHER, words) || context.parts().is(Part.LEAD, words);
    }

    /** Chinese, Japanese and Korean label without a colon. */
    private static boolean isCaseless(String word) {
        return !word.isEmpty() && word.charAt(0) >= '\u3040';
    }

    /** Where the words end that lead to whoever wrote; 0 if the text opens with none. */
    static int leadEnd(String text, Context context) {
        int lead = Math.max(
                context.bylines().openingOrWhole(text, 0), context.parts().opening(Part.LEAD, text));
        return Math.min(text.length(), lead == 0 ? pieceEnd(text, context) : lead);
    }

    /** A comment by, Ein Gastbeitrag von: what was written, and a word for "by". */
    private static int pieceEnd(String text, Context context) {
        boolean piece = false;
        int start = 0;
        for (int word = 0; word < MOST_WORDS_BEFORE_BY && start < text.length(); word++) {
            int end = text.indexOf(' ', start);
            if (end < 0) {
                return 0;
            }
            int by = piece ? context.bylines().opening(text.substring(start)) : 0;
            if (by > 0) {
                return start + by;
            }
            piece |= context.parts().is(Part.PIECE, text.substring(start, end));
            start = end + 1;
        }
        return 0;
    }

    /** The parts of a segment that a word for "and" or "with" joins. */
    static List<String> joined(String segment, Context context) {
        List<String> parts = new ArrayList<>();
        List<String> words = new ArrayList<>(List.of(segment.split(" ")));
        List<String> part = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean prefixed = isPrefixed(words, i, part.size(), context);
            if (prefixed || isAnd(words, i, part.size(), context)) {
                parts.add(String.join(" ", part));
                part.clear();
            } else {
                part.add(word);
            }
            if (prefixed) {
                part.add(word.substring(1));
            }
        }
        parts.add(String.join(" ", part));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** A word of one letter stands within names too: Costa e Silva, Ortega y Gasset. */
    private static boolean isAnd(List<String> words, int index, int before, Context context) {
        String word = words.get(index);
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0)) && isLatin(word);
        boolean and = index + 1 < words.size() && context.parts().isAnd(word, context.language());
        // Freiherr von und zu Stein
        boolean within = and
                && index > 0
                && context.parts().is(Part.PARTICLE, words.get(index - 1))
                && context.parts().is(Part.PARTICLE, words.get(index + 1));
        return and && !within && (!letter || before <= 1 || words.size() - index > 2);
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < '\u0370';
    }

    /** Arabic and Hebrew write "and" and the name as one word; some names begin with that letter themselves. */
    private static boolean isPrefixed(List<String> words, int index, int before, Context context) {
        String word = words.get(index);
        boolean and = before >= 2
                && index + 1 < words.size()
                && word.length() > SHORTEST_NAME
                && (word.charAt(0) == WAW || word.charAt(0) == VAV);
        return and && !context.parts().is(Part.WAW, word);
    }
}
