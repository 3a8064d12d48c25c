package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;

/** The mark of the end on a line of its own, a desk's initials or number behind it: {@code انتهای پیام/ی}, {@code // انتهى //}. */
final class EndMark {
    private static final int LONGEST = 40;
    private static final String AROUND = " /*-–—ـ()（）[]【】.。";
    private static final Pattern INITIALS = Pattern.compile("\\p{L}{1,3}(?:[ /.]{1,3}\\p{L}{1,3}){0,3}");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{0,8}");
    private static final Pattern GAP = Pattern.compile("[ /.]+");

    private EndMark() {}

    static Optional<Closing> read(String line, Context context) {
        String bare = trimmed(line);
        int end = line.length() > LONGEST ? 0 : context.words().endOfOpening(CreditWord.END_MARK, bare);
        if (end == 0) {
            return Optional.empty();
        }
        boolean apart = end == bare.length() || AROUND.indexOf(bare.charAt(end)) >= 0;
        String rest = trimmed(bare.substring(end));
        if (apart && NUMBER.matcher(rest).matches()) {
            return Optional.of(new Closing(0, Closing.Kind.SIGN_OFF, List.of(), List.of()));
        }
        return apart && INITIALS.matcher(rest).matches()
                ? Optional.of(new Closing(0, Closing.Kind.SIGN_OFF, List.of(GAP.split(rest)), List.of()))
                : Optional.empty();
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
