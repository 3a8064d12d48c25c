package news.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.Agency;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;

/**
 * Chinese datelines, which run on without a blank: an agency or a paper's word for itself, a reporter, the place, the day,
 * "by wire". {@code 新华社北京1月27日电（记者李明）}, {@code （中央社記者王小明台北27日電）}, {@code 〔記者王小明／高雄報導〕}.
 */
final class ChineseDatelines {
    private static final int LONGEST_AGENCY = 8;
    private static final int LONGEST_FILING = 40;
    private static final int LONGEST_REPORTERS = 60;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    private static final String DAY = "日";
    private static final Pattern REPORTERS =
            Pattern.compile("^\\s*(?:[（(](?:记者|記者)?([^（）()。]{2,20})[）)]|(?:记者|記者)([^。：:]{2,16})(?:报道|報導|報道)[：:]?)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、， ]+");
    private static final Pattern NAME_AND_PLACE = Pattern.compile("(.{2,20}?)\\s*[/／╱∕]\\s*(.{2,20})");

    private ChineseDatelines() {}

    /** What such a line says. */
    record Filed(PlaceAndDate setting, List<AgencyCredit> credits, List<String> reporters) {
        DatelineMatch opening(int end) {
            Rule rule = credits.isEmpty() && !setting.dated() ? Rule.PLACE_AND_REPORTER : Rule.FILED_BY_WIRE;
            return new DatelineMatch(end, rule, setting, credits, reporters);
        }
    }

    /** The line that is the whole content of brackets. */
    static Optional<Filed> bracketed(String content, Context context) {
        int end = content.length();
        for (int at = end - 1; at > 0; at--) {
            end = context.words().matches(CreditWord.FILED, content.substring(at)) ? at : end;
        }
        boolean filed = end < content.length();
        return end == 0 || !WideText.isWide(content.charAt(0))
                ? Optional.empty()
                : read(content.substring(0, end), context)
                        .filter(found -> filed || !found.credits().isEmpty());
    }

    /** The line that opens a paragraph, up to "by wire" or a dash behind the day. */
    static Optional<DatelineMatch> read(DatelineHead head) {
        return filed(head.paragraph(), head.context());
    }

    private static Optional<DatelineMatch> filed(String paragraph, Context context) {
        if (paragraph.isEmpty() || !WideText.isWide(paragraph.charAt(0))) {
            return Optional.empty();
        }
        int day = day(paragraph);
        // 据法新社巴黎1月3日电，
        int from = context.words().endOfOpening(CreditWord.REPORTED_BY, paragraph);
        return day < 0 || from >= day
                ? Optional.empty()
                : read(paragraph.substring(from, day), context)
                        .filter(filed -> filed.setting().dated()
                                && (from == 0 || !filed.credits().isEmpty()))
                        .map(filed -> withReporters(paragraph, behindWire(paragraph, day), filed, context));
    }

    private static DatelineMatch withReporters(String paragraph, int from, Filed filed, Context context) {
        String rest = paragraph.substring(from, Math.min(paragraph.length(), from + LONGEST_REPORTERS));
        Matcher matcher = REPORTERS.matcher(rest);
        if (!matcher.find()) {
            return filed.opening(WideText.storyStart(paragraph, from));
        }
        String names = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        List<String> reporters = new ArrayList<>(filed.reporters());
        reporters.addAll(ChinesePapers.names(names.strip(), context)
                .orElseGet(() -> List.of(BETWEEN_NAMES.split(names.strip()))));
        return new Filed(filed.setting(), filed.credits(), reporters)
                .opening(WideText.storyStart(paragraph, from + matcher.end()));
    }

    /** Where the day ends behind which the story's dateline ends, too; -1 if none does. */
    private static int day(String paragraph) {
        for (int at = 3; at < Math.min(paragraph.length(), LONGEST_FILING); at++) {
            if (paragraph.startsWith(DAY, at - 1) && behindWire(paragraph, at) > at) {
                return at;
            }
        }
        return -1;
    }

    /** Where "by wire" ends that stands here, or where a dash begins; here if neither does. */
    private static int behindWire(String paragraph, int day) {
        if ("电電讯訊".indexOf(paragraph.charAt(day)) >= 0) {
            return day + 1;
        }
        boolean dash = paragraph.startsWith(" -", day) || paragraph.startsWith(" —", day);
        return dash ? day + 1 : day;
    }

    private static Optional<Filed> read(String text, Context context) {
        for (int end = Math.min(LONGEST_AGENCY, text.length() - 1); end >= 2; end--) {
            String name = text.substring(0, end);
            List<Agency> agencies = context.agencies().named(name, AliasPosition.BRACKETS, Optional.of("zh"));
            if (!agencies.isEmpty() || ChinesePapers.isPaper(name, context)) {
                List<AgencyCredit> credits =
                        agencies.stream().map(agency -> agency.credit(name)).toList();
                boolean reporter = name.endsWith("记者") || name.endsWith("記者");
                return setting(text.substring(end), reporter, context)
                        .filter(found ->
                                found.setting().dated() || !found.reporters().isEmpty())
                        .map(found -> new Filed(found.setting(), credits, found.reporters()));
            }
        }
        // 重庆3月11日讯: a paper's own, and nothing but a place before the day
        Optional<Filed> own = PlaceAndDate.of(text, context)
                .filter(setting -> setting.dated() && setting.places().size() == 1 && setting.areKnown(context))
                .map(setting -> new Filed(setting, List.of(), List.of()));
        if (own.isPresent()) {
            return own;
        }
        int reporter = context.words().endOfOpening(CreditWord.REPORTER, text);
        return reporter == 0 ? Optional.empty() : setting(text.substring(reporter), true, context);
    }

    /** The place and the day, behind a reporter's name or not. */
    private static Optional<Filed> setting(String text, boolean behindReporter, Context context) {
        int reporter = behindReporter ? 0 : context.words().endOfOpening(CreditWord.REPORTER, text);
        if (!behindReporter && reporter == 0) {
            return PlaceAndDate.of(text, context).map(setting -> new Filed(setting, List.of(), List.of()));
        }
        return FilingDate.of(text.substring(reporter), context).flatMap(filed -> named(filed, context));
    }

    /** 王小明／高雄; 王小明台北: the name is what no map has. */
    private static Optional<Filed> named(FilingDate filed, Context context) {
        String text = filed.places();
        if (text.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        if (text.endsWith("／") || text.endsWith("/")) {
            String names = text.substring(0, text.length() - 1).strip();
            return ChinesePapers.isName(names)
                    ? Optional.of(new Filed(PlaceAndDate.NOTHING, List.of(), List.of(names)))
                    : Optional.empty();
        }
        Matcher apart = NAME_AND_PLACE.matcher(text);
        int name = apart.matches() ? apart.end(1) : SHORTEST_NAME;
        while (!apart.matches() && name < text.length() && !context.gazetteer().knows(text.substring(name))) {
            name++;
        }
        String place = apart.matches() ? apart.group(2) : text.substring(name);
        boolean known = apart.matches() && ChinesePapers.isName(place) && ChinesePapers.isName(text.substring(0, name))
                || context.gazetteer().knows(place) && (apart.matches() || name <= LONGEST_NAME);
        return known
                ? Optional.of(new Filed(
                        new PlaceAndDate(List.of(place), filed.date(), filed.dated(), List.of()),
                        List.of(),
                        List.of(BETWEEN_NAMES.split(text.substring(0, name).strip()))))
                : Optional.empty();
    }
}
