package news.dateline.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.item.AgencyCredit;

/**
 * The closing line that joins the agency or a mark of the end with the editors: {@code (النهاية) ط م ا / م ع ع}, {@code --(بترا) س
 * ر/م خ}, {@code (Schluss) mhe/ivn}, {@code وام/أحمد النعيمي/ رضا عبدالنور}, {@code Lusa/Fim}.
 */
final class AgencyAndEditorsLine {
    private static final int LONGEST = 60;
    private static final int MOST_NAMES = 4;
    private static final Pattern BRACKET =
            Pattern.compile("[-–]{0,3}\\s?\\(\\s?([^()]{2,20}?)\\s?\\)\\s*([^()\\d]{2,40}?)(?:\\s+\\d[\\d/:. -]*)?");
    private static final Pattern ARABIC_NAME = Pattern.compile("\\s*\\p{IsArabic}{2,}(?: \\p{IsArabic}{2,}){0,2}\\s*");

    private AgencyAndEditorsLine() {}

    /** The line, if the text is one. */
    static Optional<Closing> read(String line, Context context) {
        return line.length() > LONGEST
                ? Optional.empty()
                : bracket(line, context).or(() -> joined(line, context));
    }

    private static Optional<Closing> bracket(String line, Context context) {
        Matcher matcher = BRACKET.matcher(line);
        Optional<Initials> initials = matcher.matches() ? Initials.alone(matcher.group(2)) : Optional.empty();
        return initials.flatMap(found -> credits(matcher.group(1), context)
                .map(credits -> new Closing(0, Closing.Kind.SIGN_OFF, found.initials(), credits)));
    }

    /** The agencies; none behind a mark of the end. */
    private static Optional<List<AgencyCredit>> credits(String text, Context context) {
        return context.words().matches(CreditWord.END_MARK, text)
                ? Optional.of(List.of())
                : context.creditsAlone(text, AliasPosition.BRACKETS).map(CreditList::credits);
    }

    private static Optional<Closing> joined(String line, Context context) {
        String[] parts = line.split("/");
        boolean some = parts.length > 1 && parts.length <= MOST_NAMES + 1;
        boolean named = some
                && Arrays.stream(parts)
                        .skip(1)
                        .allMatch(part -> context.words().matches(CreditWord.END_MARK, part)
                                || ARABIC_NAME.matcher(part).matches());
        return named
                ? context.creditsAlone(parts[0], AliasPosition.BRACKETS)
                        .map(credit -> new Closing(0, Closing.Kind.SIGN_OFF, List.of(), credit.credits()))
                : Optional.empty();
    }
}
