package news.dateline.credit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.dateline.agency.Agency;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.enrich.PhraseTable;
import news.dateline.item.AgencyCredit;
import news.dateline.text.FactTables;

/**
 * Whose rights a text is, run on to its last sentence: {@code … said a spokesman. © dpa-infocom, dpa:261128-930-123456/1}. The
 * words are in {@code rights.tsv}. Immutable; thread safe.
 */
final class RightsNotice {
    /** How the words stand. */
    enum Shape {
        SIGN,
        WORD,
        RESERVED
    }

    private static final int LONGEST = 160;
    private static final int LONGEST_NOTICE = 700;
    private static final int LONGEST_HOLDER = 60;
    private static final int MOST_WORDS = 7;

    private static final Pattern YEARS = Pattern.compile("\\p{Nd}{4}(?:\\s?[-–]\\s?\\p{Nd}{2,4})?");
    private static final Pattern AROUND = Pattern.compile("^[\\s,;:|/.–—-]+|[\\s,;:|/.。–—-]+$");
    private static final Pattern PARTS = Pattern.compile("(?<=[.。!])\\s+|\\s+[-–—|]\\s+");

    /** dpa:261128-930-123456/1: an agency, a colon, and the item's number, of several. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\p{L}[\\p{L}-]{1,11}):\\s?\\d{6,8}(?:-\\d{1,9}){1,4}(?:/\\d{1,3})?");

    private final PhraseTable<Shape, Boolean> byShape;

    RightsNotice(FactTables tables) {
        this.byShape = PhraseTable.of(
                Shape.class,
                rows -> tables.forEach(
                        "credit/rights.tsv",
                        3,
                        row -> rows.add(Shape.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2), true)));
    }

    /** Where the notice begins behind the last sentence of a paragraph; -1 if it ends in none, or is one. An agency's bare name is a sign-off. */
    int start(String paragraph, Context context) {
        if (!maySay(paragraph) || paragraph.length() <= LONGEST_NOTICE && isNotice(paragraph, context)) {
            return -1;
        }
        for (int at = Math.max(1, paragraph.length() - LONGEST); at < paragraph.length(); at++) {
            if (isBehindSentence(paragraph, at)
                    && isNotice(paragraph.substring(at), context)
                    && context.creditsAlone(paragraph.substring(at), AliasPosition.SIGN_OFF)
                            .isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    /** Whether any of the words is near its end, or a colon that a number may follow: nearly no paragraph has them. */
    private boolean maySay(String paragraph) {
        for (int at = Math.max(0, paragraph.length() - LONGEST); at < paragraph.length(); at++) {
            boolean opens = at == 0 || !Character.isLetterOrDigit(paragraph.charAt(at - 1));
            boolean numbers = paragraph.charAt(at) == ':';
            boolean word = opens
                    && (byShape.endAt(Shape.SIGN, paragraph, at) > 0
                            || byShape.endAt(Shape.WORD, paragraph, at) > 0
                            || byShape.endAt(Shape.RESERVED, paragraph, at) > 0);
            if (numbers || word) {
                return true;
            }
        }
        return false;
    }

    /** The agencies that hold the rights wrote the text. */
    List<AgencyCredit> holders(String notice, Context context) {
        return context.creditsIn(notice, AliasPosition.PHOTO).credits().stream()
                .filter(credit -> context.agencies()
                        .byId(credit.id())
                        .filter(agency -> agency.kind() == Agency.Kind.AGENCY)
                        .isPresent())
                .toList();
    }

    private static boolean isBehindSentence(String paragraph, int at) {
        int before = at;
        while (before > 0 && paragraph.charAt(before - 1) == ' ') {
            before--;
        }
        return before > 0
                && paragraph.charAt(at) != ' '
                && SentenceEnd.isEnd(paragraph.charAt(before - 1))
                && (before < at || paragraph.charAt(before - 1) >= '\u3000' || endOf(paragraph, at));
    }

    /** said.© dpa: the sign itself parts it. */
    private static boolean endOf(String paragraph, int at) {
        return !Character.isLetterOrDigit(paragraph.charAt(at));
    }

    /** Of several parts each must say it, the first or a later one whose. */
    private boolean isNotice(String text, Context context) {
        for (String part : PARTS.split(text)) {
            if (!saysWhose(bare(part), context) && !isReserved(bare(part))) {
                return false;
            }
        }
        return true;
    }

    private boolean isReserved(String part) {
        return byShape.endAt(Shape.RESERVED, part, 0) > 0;
    }

    private boolean saysWhose(String part, Context context) {
        String rest = part;
        boolean signed = false;
        boolean word = false;
        boolean year = false;
        boolean more = true;
        while (more) {
            int sign = byShape.endAt(Shape.SIGN, rest, 0);
            int copyright = byShape.endAt(Shape.WORD, rest, 0);
            var years = YEARS.matcher(rest);
            boolean dated = (signed || word) && years.lookingAt();
            int end = Math.max(Math.max(sign, copyright), dated ? years.end() : 0);
            signed |= sign > 0;
            word |= copyright > 0;
            year |= dated;
            more = end > 0;
            rest = bare(rest.substring(end));
        }
        return isNumber(rest, context) || (signed || word) && isHolder(rest, signed || year, context);
    }

    /** Behind a sign or a year a name and maybe the item's number; behind the word alone, agencies and no more. */
    private static boolean isHolder(String rest, boolean marked, Context context) {
        String name = bare(NUMBER.matcher(rest).replaceAll(""));
        return marked
                ? name.length() <= LONGEST_HOLDER && name.split("\\s+").length <= MOST_WORDS
                : context.creditsAlone(name, AliasPosition.SIGN_OFF).isPresent();
    }

    private static boolean isNumber(String text, Context context) {
        var number = NUMBER.matcher(text);
        return number.matches()
                && context.creditsAlone(number.group(1), AliasPosition.BRACKETS).isPresent();
    }

    private static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }
}
