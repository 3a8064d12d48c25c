package news.dateline.credit;

import java.util.Optional;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.text.CreditTail;
import news.dateline.text.PhotoCredit;

/**
 * The credit that ends a caption: behind a label, or with none before it, known by the agency in it: {@code The harbour on Friday (dpa)},
 * {@code … in Elvik – Reuters}, {@code 港に着く船＝共同}.
 *
 * @param caption what stands before it
 * @param credit as printed, without its brackets
 */
record CaptionCredit(String caption, String credit) {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final String CUTS = "＝=—–-,，、.。!|";
    private static final String BOUND = "-–—,.!";

    static Optional<CaptionCredit> of(String caption, Context context) {
        return named(caption, context).or(() -> told(caption, context));
    }

    /** What a label, a sign or a word such as "Photo by" tells, where it is names. */
    private static Optional<CaptionCredit> told(String caption, Context context) {
        String text = caption.endsWith(".") ? caption.substring(0, caption.length() - 1) : caption;
        return CreditTail.told(text, context.knowledge().text().photoLabels())
                .filter(tail -> !CreditTail.isSentence(tail.credit(), true))
                .map(tail -> new CaptionCredit(tail.caption(), tail.credit()));
    }

    private static Optional<CaptionCredit> named(String caption, Context context) {
        String text = caption.endsWith(".") ? caption.substring(0, caption.length() - 1) : caption;
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (")）]】".indexOf(last) >= 0) {
            int open = Math.max(
                    Math.max(text.lastIndexOf('('), text.lastIndexOf('（')),
                    Math.max(text.lastIndexOf('['), text.lastIndexOf('【')));
            boolean fits = open > 0 && text.length() - open <= LONGEST;
            String within = fits ? text.substring(open + 1, text.length() - 1) : "";
            Optional<PhotoCredit> labelled = context.knowledge()
                    .text()
                    .photoLabels()
                    .creditIn(within)
                    .filter(credit -> credit.caption().isEmpty());
            if (labelled.isPresent()) {
                return Optional.of(cut(text, open, labelled.get().credit()));
            }
            return isCredit(within, context) ? Optional.of(cut(text, open, within)) : Optional.empty();
        }
        return behindMark(caption, context);
    }

    /** The longest such end; a dash or a comma counts with a blank behind it only. */
    private static Optional<CaptionCredit> behindMark(String text, Context context) {
        Optional<CaptionCredit> longest = Optional.empty();
        for (int i = text.length() - 2; i > 0 && i >= text.length() - LONGEST; i--) {
            char unit = text.charAt(i);
            boolean blank = text.charAt(i + 1) == ' ';
            boolean glued = unit == '.' && Character.isLowerCase(text.charAt(i - 1));
            boolean cuts = CUTS.indexOf(unit) >= 0 && (blank || glued || BOUND.indexOf(unit) < 0);
            if (cuts && isCredit(text.substring(i + 1), context)) {
                boolean stop = ".!。".indexOf(unit) >= 0;
                longest = Optional.of(cut(text, stop ? i + 1 : i, text.substring(i + 1)));
            }
        }
        return longest;
    }

    private static CaptionCredit cut(String text, int end, String credit) {
        return new CaptionCredit(text.substring(0, end).strip(), credit.strip());
    }

    /** Agencies, and with them names at most. */
    private static boolean isCredit(String text, Context context) {
        String line = text.strip();
        if (line.isEmpty() || line.split(" ").length > MOST_WORDS) {
            return false;
        }
        CreditList list = context.creditsIn(line, AliasPosition.PHOTO);
        return !list.credits().isEmpty()
                && list.others().stream()
                        .allMatch(other -> PhotoName.of(other, context).isPresent()
                                || context.words().matches(CreditWord.PHOTO_MARKER, other));
    }
}
