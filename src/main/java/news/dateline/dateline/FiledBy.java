package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.item.AgencyCredit;
import news.dateline.text.FoundDate;

/**
 * Who filed a story, as the brackets of its dateline say: agencies, a paper's own people, and with some desks the date.
 *
 * @param credits the agencies, none where they are left unnamed or the paper's own people filed
 * @param reporters whom the brackets name
 * @param date the date in them, as it stands; empty if there is none
 */
record FiledBy(List<AgencyCredit> credits, List<String> reporters, String date) {
    /** dpa/th: the agency, and codes of its desk. */
    private static final Pattern DESK = Pattern.compile("([^/]{2,12})(?:/\\p{Ll}{2,4}){1,2}");

    /** TTXVN 11/3: the agency, the day and the month. */
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(.{2,20}?)[ ,]+(\\d{1,2}[/.]\\d{1,2})\\.?");

    private static final Pattern NAME = Pattern.compile("(?:^|\\s)(\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+(?:-\\p{L}+)?)$");
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s,،:/]+|[\\s,،:/]+$");

    static Optional<FiledBy> of(String brackets, Context context) {
        return agencies(brackets, context)
                .or(() -> correspondent(brackets, context))
                .or(() -> dated(brackets, context))
                .or(() -> ofDay(brackets, context));
    }

    /** Whether it is people of the paper's own, and no agency. */
    boolean isOwn() {
        return credits.isEmpty();
    }

    private static Optional<FiledBy> agencies(String brackets, Context context) {
        Matcher desk = DESK.matcher(brackets);
        return NamedAgencies.of(brackets, context)
                .or(() -> desk.matches() ? NamedAgencies.of(desk.group(1), context) : Optional.empty())
                .map(credits -> new FiledBy(credits, List.of(), ""));
    }

    /** Корр. ТАСС Павел Громов; نمائندہ خصوصی; نمائندہ جنگ،اے ایف پی */
    private static Optional<FiledBy> correspondent(String brackets, Context context) {
        int opening = context.words().endOfOpening(CreditWord.CORRESPONDENT, brackets);
        if (opening == 0) {
            return Optional.empty();
        }
        String rest = bare(brackets.substring(opening));
        if (rest.isEmpty()) {
            return Optional.of(new FiledBy(List.of(), List.of(), ""));
        }
        Matcher name = NAME.matcher(rest);
        boolean named = name.find();
        String agency = bare(named ? rest.substring(0, name.start()) : rest);
        List<String> reporters = named ? List.of(name.group(1)) : List.of();
        return agency.isEmpty()
                ? Optional.of(new FiledBy(List.of(), reporters, ""))
                : NamedAgencies.of(agency, context).map(credits -> new FiledBy(credits, reporters, ""));
    }

    /** پژواک، ۲۲ حوت ۱۴۰۳: an agency, or a house known by its word for one, and the date */
    private static Optional<FiledBy> dated(String brackets, Context context) {
        List<FoundDate> dates = context.datesIn(brackets);
        if (dates.size() != 1) {
            return Optional.empty();
        }
        FoundDate date = dates.get(0);
        String agency = bare(brackets.substring(0, date.start()) + brackets.substring(date.end()));
        return agency.isEmpty()
                ? Optional.of(new FiledBy(List.of(), List.of(), date.in(brackets)))
                : NamedAgencies.of(agency, context)
                        .or(() -> UnknownHouse.isHouse(agency, context) ? Optional.of(List.of()) : Optional.empty())
                        .map(credits -> new FiledBy(credits, List.of(), date.in(brackets)));
    }

    private static Optional<FiledBy> ofDay(String brackets, Context context) {
        Matcher matcher = DAY_AND_MONTH.matcher(brackets);
        return matcher.matches()
                ? NamedAgencies.of(matcher.group(1), context)
                        .filter(credits -> !credits.isEmpty())
                        .map(credits -> new FiledBy(credits, List.of(), matcher.group(2)))
                : Optional.empty();
    }

    private static String bare(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }
}
