package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWords;
import news.dateline.enrich.Rule;
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
    private static final int LONGEST_AGENCY = 40;
    private static final int MOST_WORDS_WITHOUT_DASH = 4;
    private static final int MOST_WORDS_OF_A_PLACE = 6;
    private static final int MOST_WORDS_SHOUTED = 2;

    private final String paragraph;
    private final String head;
    private final DatelinePunctuation marks;
    private final Context context;
    private final AgencyBehind behind;
    private List<FoundDate> headDates;

    private DatelineGrammar(String paragraph, Context context) {
        this.paragraph = paragraph;
        this.head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        this.marks = new DatelinePunctuation(head);
        this.context = context;
        this.behind = new AgencyBehind(head, marks, context);
    }

    /** The dateline that opens the paragraph. */
    static Optional<DatelineMatch> read(String paragraph, Context context) {
        if (paragraph.isEmpty()) {
            return Optional.empty();
        }
        DatelineGrammar grammar = new DatelineGrammar(paragraph, context);
        return grammar.read().map(opening -> DatelineTail.of(opening, paragraph, context));
    }

    private Optional<DatelineMatch> read() {
        if (marks.opensBracket(0)) {
            return agencyFirst()
                    .or(this::placeInBrackets)
                    .or(() -> AsianDatelines.bracketed(paragraph, marks.closeOf(0), context));
        }
        if (head.charAt(0) == '/') {
            return agencyInSlashes();
        }
        return ChineseDatelines.filed(paragraph, context)
                .or(this::agencyInBrackets)
                .or(() -> behind.date(headDates()))
                .or(behind::dash)
                .or(this::agencyAlone)
                .or(this::placeAndDate)
                .or(() -> PersianOpenings.read(paragraph, context))
                .or(() -> HindiOpenings.read(paragraph, context))
                .or(() -> SelfNamedPaper.read(paragraph, context));
    }

    /** (ANSA) - ROMA, 1 LUG -; (DIRE) Roma, 12 mar. - */
    private Optional<DatelineMatch> agencyFirst() {
        int close = marks.closeOf(0);
        Optional<List<AgencyCredit>> agencies =
                close < 0 ? Optional.empty() : NamedAgencies.of(head.substring(1, close), context);
        if (agencies.isEmpty()) {
            return Optional.empty();
        }
        boolean dash = marks.hasDash(close + 1);
        int story = marks.storyStart(close + 1);
        Optional<DatelineMatch> placed = placeBehind(
                story,
                agencies.get(),
                found -> found.dated() || dash && found.places().stream().allMatch(PlaceName::isInCapitals));
        return placed.isPresent() || !dash
                ? placed
                : Optional.of(opening(story, Rule.AGENCY, PlaceAndDate.NOTHING, agencies.get()));
    }

    /** /Корр. ТАСС Мария Соколова/. */
    private Optional<DatelineMatch> agencyInSlashes() {
        int close = head.indexOf('/', 1);
        return close < 2 || !marks.hasDash(close + 1)
                ? Optional.empty()
                : FiledBy.of(head.substring(1, close), context)
                        .filter(filer -> !filer.isOwn())
                        .map(filer -> new DatelineMatch(
                                marks.storyStart(close + 1),
                                Rule.AGENCY,
                                PlaceAndDate.NOTHING,
                                filer.credits(),
                                filer.reporters()));
    }

    /** Behind the agency the place, and a dash. */
    private Optional<DatelineMatch> placeBehind(int from, List<AgencyCredit> agencies, Predicate<PlaceAndDate> sure) {
        int next = marks.nextDash(from);
        return next < 0
                ? Optional.empty()
                : PlaceAndDate.of(head.substring(from, next), context)
                        .filter(found -> !found.places().isEmpty() && sure.test(found))
                        .map(found -> opening(marks.storyStart(next), Rule.AGENCY_FIRST, found, agencies));
    }

    /** (ANKARA) - ANKA - */
    private Optional<DatelineMatch> placeInBrackets() {
        int close = marks.closeOf(0);
        boolean dash = close > 0 && marks.hasDash(close + 1);
        return dash && PlaceName.isInCapitals(head.substring(1, close))
                ? behind.between(marks.storyStart(close + 1), head.substring(1, close), ":-")
                : Optional.empty();
    }

    /** PARIS, Oct 22 (Reuters) -; كييف (أوكرانيا), 25-11-2023 (أ ف ب) -; МОСКВА, 29 июня. /ТАСС/. */
    private Optional<DatelineMatch> agencyInBrackets() {
        for (int open = 1; open < head.length(); open++) {
            char unit = head.charAt(open);
            boolean slash = unit == '/' && (head.charAt(open - 1) == ' ' || Character.isDigit(head.charAt(open - 1)));
            if (!slash && !marks.opensBracket(open)) {
                continue;
            }
            int close = slash ? head.indexOf('/', open + 1) : marks.closeOf(open);
            Optional<FiledBy> filer =
                    close < 0 ? Optional.empty() : FiledBy.of(head.substring(open + 1, close), context);
            if (filer.isPresent()) {
                return filedBy(filer.get(), open, close);
            }
        }
        return Optional.empty();
    }

    private Optional<DatelineMatch> filedBy(FiledBy filer, int open, int close) {
        String before = head.substring(0, open);
        String setting = filer.date().isEmpty() ? before : before + ", " + filer.date();
        return PlaceAndDate.of(setting, context)
                .filter(found -> !filer.isOwn() || found.standsAlone())
                .filter(found -> marks.hasDash(close + 1)
                        || goesOn(before, close + 1)
                        || close + 1 == paragraph.length() && (found.standsAlone() || areInCapitals(before, found)))
                .map(found -> new DatelineMatch(
                        marks.storyStart(close + 1),
                        Rule.AGENCY_IN_BRACKETS,
                        found,
                        HomeAgency.of(filer.credits(), found, context),
                        filer.reporters().isEmpty() ? found.reporters() : filer.reporters()));
    }

    /** Reuters - A suicide car bomber struck; وطنية - صيدا - */
    private Optional<DatelineMatch> agencyAlone() {
        int dash = marks.nextDash(1);
        Optional<List<AgencyCredit>> agencies = dash < 0 || dash > LONGEST_AGENCY
                ? Optional.empty()
                : NamedAgencies.of(head.substring(0, dash), context);
        return agencies.map(found -> placeBehind(marks.storyStart(dash), found, PlaceAndDate::standsAlone)
                .orElseGet(() -> opening(marks.storyStart(dash), Rule.AGENCY, PlaceAndDate.NOTHING, found)));
    }

    /** KANSAS CITY, Mo., March 2 -; Toronto, Feb 26 - */
    private Optional<DatelineMatch> placeAndDate() {
        if (Character.isLowerCase(head.charAt(0)) || headDates().isEmpty()) {
            return Optional.empty();
        }
        FoundDate date = headDates().get(0);
        String before = head.substring(0, date.start()).stripTrailing();
        int on = before.lastIndexOf(' ') > 0 && CreditWords.ON.is(before.substring(before.lastIndexOf(' ')))
                ? before.lastIndexOf(' ')
                : before.length();
        boolean comma = before.substring(0, on).endsWith(",");
        boolean caseless = !Character.isUpperCase(head.charAt(0));
        if (!marks.hasDash(date.end())
                || DatelinePunctuation.words(head.substring(0, date.start())) > MOST_WORDS_OF_A_PLACE) {
            return Optional.empty();
        }
        return PlaceAndDate.of(head.substring(0, date.end()), context)
                .filter(setting -> !setting.places().isEmpty()
                        && (!caseless || comma && setting.standsAlone() && setting.areKnown())
                        && (comma || setting.places().stream().allMatch(PlaceName::isInCapitals)))
                .map(setting -> opening(marks.storyStart(date.end()), Rule.PLACE_AND_DATE, setting, List.of()));
    }

    private List<FoundDate> headDates() {
        if (headDates == null) {
            headDates = Dates.find(head, context.language());
        }
        return headDates;
    }

    private DatelineMatch opening(int end, Rule rule, PlaceAndDate setting, List<AgencyCredit> credits) {
        return new DatelineMatch(end, rule, setting, HomeAgency.of(credits, setting, context), setting.reporters());
    }

    /** A dateline without a dash is short, and the story goes on with a capital where there are capitals. */
    private boolean goesOn(String before, int from) {
        int at = marks.skip(from, " ");
        return at < head.length()
                && Character.isLetter(head.charAt(at))
                && !Character.isLowerCase(head.charAt(at))
                && DatelinePunctuation.words(before) <= MOST_WORDS_WITHOUT_DASH;
    }

    /** ÅRE (TT): a place too small for the map, shouted as no gloss is. */
    private static boolean areInCapitals(String before, PlaceAndDate setting) {
        return DatelinePunctuation.words(before) <= MOST_WORDS_SHOUTED
                && !setting.places().isEmpty()
                && setting.places().stream().allMatch(PlaceName::isInCapitals);
    }
}
