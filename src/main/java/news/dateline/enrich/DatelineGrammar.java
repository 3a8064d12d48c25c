package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import news.dateline.gazetteer.Gazetteer;
import news.dateline.item.AgencyCredit;
import news.dateline.text.Dates;
import news.dateline.text.FoundDate;

/**
 * The shapes of datelines. An agency of the table is the anchor: in brackets or slashes, behind a dash, or alone in
 * front; what stands beside it must be places and a date and nothing else. Without an agency, only a place with a
 * date and a dash behind it is one. Chinese, Japanese and Korean shapes are {@link AsianDatelines}'s.
 */
final class DatelineGrammar {
    private static final int LONGEST = 160;
    private static final int LONGEST_SETTING = 80;
    private static final int LONGEST_AGENCY = 40;
    private static final int MOST_WORDS_WITHOUT_DASH = 4;
    private static final int MOST_WORDS_OF_A_PLACE = 6;
    private static final int MOST_WORDS_OF_AN_AGENCY = 3;

    private final String paragraph;
    private final String head;
    private final Marks marks;
    private final Context context;
    private List<FoundDate> headDates;

    private DatelineGrammar(String paragraph, Context context) {
        this.paragraph = paragraph;
        this.head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        this.marks = new Marks(head);
        this.context = context;
    }

    /** The dateline that opens the paragraph. */
    static Optional<Opening> read(String paragraph, Context context) {
        if (paragraph.isEmpty()) {
            return Optional.empty();
        }
        DatelineGrammar grammar = new DatelineGrammar(paragraph, context);
        return grammar.read().map(opening -> Sequel.of(opening, paragraph, context));
    }

    private Optional<Opening> read() {
        if (marks.opensBracket(0)) {
            return agencyFirst().or(() -> AsianDatelines.bracketed(paragraph, marks.closeOf(0), context));
        }
        return AsianDatelines.filed(paragraph, context)
                .or(this::agencyInBrackets)
                .or(this::agencyBehindDate)
                .or(this::agencyBehindDash)
                .or(this::agencyAlone)
                .or(this::placeAndDate);
    }

    /** (ANSA) - ROMA, 1 LUG - */
    private Optional<Opening> agencyFirst() {
        int close = marks.closeOf(0);
        Optional<List<AgencyCredit>> agencies = close < 0 ? Optional.empty() : agencies(head.substring(1, close));
        int dash = close + 1;
        if (agencies.isEmpty() || !marks.hasDash(dash)) {
            return Optional.empty();
        }
        int story = marks.storyStart(dash);
        int next = marks.nextDash(story);
        Optional<Setting> setting = next < 0
                ? Optional.empty()
                : Setting.of(head.substring(story, next), context)
                        .filter(found -> !found.places().isEmpty()
                                && (found.dated() || found.places().stream().allMatch(PlaceName::isInCapitals)));
        return setting.map(found -> opening(marks.storyStart(next), Rule.AGENCY_FIRST, found, agencies.get()))
                .or(() -> Optional.of(opening(story, Rule.AGENCY, Setting.NOTHING, agencies.get())));
    }

    /** PARIS, Oct 22 (Reuters) -; كييف (أوكرانيا), 25-11-2023 (أ ف ب) -; МОСКВА, 29 июня. /ТАСС/. */
    private Optional<Opening> agencyInBrackets() {
        for (int open = 1; open < head.length(); open++) {
            char unit = head.charAt(open);
            boolean slash = unit == '/' && (head.charAt(open - 1) == ' ' || Character.isDigit(head.charAt(open - 1)));
            if (!slash && !marks.opensBracket(open)) {
                continue;
            }
            int close = slash ? head.indexOf('/', open + 1) : marks.closeOf(open);
            Optional<List<AgencyCredit>> agencies =
                    close < 0 ? Optional.empty() : agencies(head.substring(open + 1, close));
            if (agencies.isPresent()) {
                String before = head.substring(0, open);
                return Setting.of(before, context)
                        .filter(setting -> marks.hasDash(close + 1)
                                || goesOn(before, close + 1)
                                || close + 1 == paragraph.length() && standsAlone(setting))
                        .map(setting ->
                                opening(marks.storyStart(close + 1), Rule.AGENCY_IN_BRACKETS, setting, agencies.get()));
            }
        }
        return Optional.empty();
    }

    /** SAITAMA, Japan, Dec. 9 Kyodo -; МОСКВА, 10 фев — РИА Новости. */
    private Optional<Opening> agencyBehindDate() {
        if (headDates().isEmpty() || headDates().get(0).end() > LONGEST_SETTING) {
            return Optional.empty();
        }
        int end = headDates().get(0).end();
        return agencyBetween(marks.storyStart(end), end);
    }

    /** القاهرة – أ ش أ:; سيول - وص ف، رويترز -; إسطنبول/ الأناضول */
    private Optional<Opening> agencyBehindDash() {
        for (int at = 1; at < Math.min(head.length(), LONGEST_SETTING); at++) {
            if (marks.isDash(at) && (marks.isBlank(at - 1) || marks.isBlank(at + 1) || isGluedArabic(at))
                    || head.charAt(at) == '/' && marks.isBlank(at + 1)) {
                int end = at;
                int from = marks.skip(at + 1, Marks.DASHES + " ");
                Optional<Opening> found = agencyBetween(from, end).or(() -> agencyWords(from, end));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Agencies from here to a dash, a colon, a full stop or a comma, behind a setting that ends at {@code settingEnd}. */
    private Optional<Opening> agencyBetween(int from, int settingEnd) {
        for (int end = Math.min(head.length(), from + LONGEST_AGENCY) - 1; end > from; end--) {
            boolean ends = ":.,،".indexOf(head.charAt(end)) >= 0 || marks.isDash(end);
            Optional<List<AgencyCredit>> agencies =
                    ends && marks.isBlank(end + 1) ? agencies(head.substring(from, end)) : Optional.empty();
            if (agencies.isPresent()) {
                int story = marks.storyStart(end);
                return Setting.of(head.substring(0, settingEnd), context)
                        .filter(setting -> !setting.isNothing())
                        .map(setting -> opening(story, Rule.AGENCY_BEHIND_DASH, setting, agencies.get()));
            }
        }
        return Optional.empty();
    }

    /** Arabic may go on to the verb without a mark: نيويورك - وام قال. */
    private Optional<Opening> agencyWords(int from, int settingEnd) {
        boolean arabic = from < head.length() && isArabic(head.charAt(from));
        if (!arabic || Marks.words(head.substring(0, from)) > MOST_WORDS_WITHOUT_DASH) {
            return Optional.empty();
        }
        Optional<List<AgencyCredit>> longest = Optional.empty();
        int longestEnd = from;
        int end = from;
        for (int word = 0; word < MOST_WORDS_OF_AN_AGENCY && end < head.length(); word++) {
            int space = head.indexOf(' ', end + 1);
            end = space < 0 ? head.length() : space;
            Optional<List<AgencyCredit>> agencies = agencies(head.substring(from, end));
            if (agencies.isPresent()) {
                longest = agencies;
                longestEnd = end;
            }
        }
        int story = marks.storyStart(longestEnd);
        return longest.flatMap(agencies -> Setting.of(head.substring(0, settingEnd), context)
                .map(setting -> opening(story, Rule.AGENCY_BEHIND_DASH, setting, agencies)));
    }

    /** Reuters - A suicide car bomber struck */
    private Optional<Opening> agencyAlone() {
        int dash = marks.nextDash(1);
        return dash < 0 || dash > LONGEST_AGENCY
                ? Optional.empty()
                : agencies(head.substring(0, dash))
                        .map(agencies -> opening(marks.storyStart(dash), Rule.AGENCY, Setting.NOTHING, agencies));
    }

    /** KANSAS CITY, Mo., March 2 -; Toronto, Feb 26 - */
    private Optional<Opening> placeAndDate() {
        if (!Character.isUpperCase(head.charAt(0)) || headDates().isEmpty()) {
            return Optional.empty();
        }
        FoundDate date = headDates().get(0);
        boolean comma = date.start() > 1 && head.startsWith(", ", date.start() - 2);
        if (!marks.hasDash(date.end()) || Marks.words(head.substring(0, date.start())) > MOST_WORDS_OF_A_PLACE) {
            return Optional.empty();
        }
        return Setting.of(head.substring(0, date.end()), context)
                .filter(setting -> !setting.places().isEmpty()
                        && (comma || setting.places().stream().allMatch(PlaceName::isInCapitals)))
                .map(setting -> opening(marks.storyStart(date.end()), Rule.PLACE_AND_DATE, setting, List.of()));
    }

    private List<FoundDate> headDates() {
        if (headDates == null) {
            headDates = Dates.find(head, context.language());
        }
        return headDates;
    }

    private Opening opening(int end, Rule rule, Setting setting, List<AgencyCredit> credits) {
        return new Opening(end, rule, setting, credits, setting.reporters());
    }

    /** The agencies, named or not, if the text is nothing else. */
    private Optional<List<AgencyCredit>> agencies(String text) {
        return agencies(text, context);
    }

    /** Networks may join by a hyphen: /PRNewswire-AsiaNet/, (NTB-AFP). */
    static Optional<List<AgencyCredit>> agencies(String text, Context context) {
        return CreditList.ofAgencies(text, Slot.BRACKETS, context.language())
                .or(() -> text.indexOf('-') < 0
                        ? Optional.empty()
                        : CreditList.ofAgencies(text.replace('-', '/'), Slot.BRACKETS, context.language()))
                .map(CreditList::credits);
    }

    /** A dateline without a dash is short, and the story goes on with a capital where there are capitals. */
    private boolean goesOn(String before, int from) {
        int at = marks.skip(from, " ");
        return at < head.length()
                && Character.isLetter(head.charAt(at))
                && !Character.isLowerCase(head.charAt(at))
                && Marks.words(before) <= MOST_WORDS_WITHOUT_DASH;
    }

    /** On a line of its own a bracket may be a gloss, unless a date or nothing but known places stand before it. */
    private static boolean standsAlone(Setting setting) {
        return setting.dated()
                || !setting.places().isEmpty() && setting.places().stream().allMatch(Gazetteer.shipped()::knows);
    }

    /** دمشق-سانا */
    private boolean isGluedArabic(int dash) {
        return dash + 1 < head.length() && isArabic(head.charAt(dash - 1)) && isArabic(head.charAt(dash + 1));
    }

    private static boolean isArabic(char unit) {
        return unit >= 0x600 && unit <= 0x6ff;
    }
}
