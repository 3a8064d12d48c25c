package news.dateline.dateline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;
import news.dateline.text.FoundDate;

/**
 * The agency behind the place and the date without brackets: behind a dash, a slash or a comma, or behind nothing.
 *
 * @param text the beginning of the paragraph
 * @param marks the marks in it
 */
record AgencyBehind(DatelineHead head, String text, DatelinePunctuation marks) {
    private static final int LONGEST_SETTING = 80;
    private static final int LONGEST_AGENCY = 40;
    private static final int MOST_WORDS_WITHOUT_DASH = 4;
    private static final int MOST_WORDS_OF_AGENCIES = 8;

    /** SAITAMA, Japan, Dec. 9 Kyodo -; МОСКВА, 10 фев — РИА Новости. */
    static Optional<DatelineMatch> date(DatelineHead head) {
        return of(head).behindDate();
    }

    /** القاهرة – أ ش أ:; سيول - وص ف، رويترز -; إسطنبول/ الأناضول; Bursa - AA Köprü */
    static Optional<DatelineMatch> dash(DatelineHead head) {
        return of(head).behindDash();
    }

    /** Agencies from here to one of these marks, where a hyphen is any dash, behind the words of a setting. */
    static Optional<DatelineMatch> between(DatelineHead head, int from, String setting, String ending) {
        return of(head).between(from, setting, ending);
    }

    private static AgencyBehind of(DatelineHead head) {
        return new AgencyBehind(head, head.text(), head.marks());
    }

    private Optional<DatelineMatch> behindDate() {
        int end = 0;
        for (FoundDate date : head.dates()) {
            end = date.end() <= LONGEST_SETTING ? date.end() : end;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int from = marks.storyStart(end);
        String setting = text.substring(0, end);
        return between(from, setting, ":.,،-")
                .or(() -> inCapitals(from, setting))
                .or(() -> words(from, setting));
    }

    /** Баку, 12 марта, АЗЕРТАДЖ В Шеки: what follows the agency is the story, on a line of its own as printed. */
    private Optional<DatelineMatch> inCapitals(int from, String setting) {
        int end = text.indexOf(' ', from);
        boolean story = end > 0 && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
        return story && PlaceName.isInCapitals(text.substring(from, end))
                ? agencies(from, end).flatMap(agencies -> PlaceAndDate.of(setting, head.context())
                        .filter(found -> !found.places().isEmpty())
                        .map(found -> head.match(end + 1, Rule.AGENCY_BEHIND_DASH, found, agencies)))
                : Optional.empty();
    }

    private Optional<DatelineMatch> behindDash() {
        for (int at = 1; at < Math.min(text.length(), LONGEST_SETTING); at++) {
            if (marks.isDash(at) && (marks.isBlank(at - 1) || marks.isBlank(at + 1) || isGluedArabic(at))
                    || text.charAt(at) == '/' && marks.isBlank(at + 1)) {
                int end = at;
                int from = marks.skip(at + 1, DatelinePunctuation.DASHES + " ");
                Optional<DatelineMatch> found = between(from, text.substring(0, end), ":.,،-")
                        .or(() -> inCapitals(from, text.substring(0, end))
                                .filter(match -> match.setting().standsAlone(head.context())));
                boolean brief = DatelinePunctuation.words(text.substring(0, from)) <= MOST_WORDS_WITHOUT_DASH;
                Optional<DatelineMatch> unmarked =
                        words(from, text.substring(0, end)).filter(opening -> brief || opening.end() == text.length());
                if (found.isPresent() || unmarked.isPresent()) {
                    return Stream.of(found, unmarked)
                            .flatMap(Optional::stream)
                            .max(Comparator.comparingInt(
                                    opening -> opening.credits().size()));
                }
            } else if (text.charAt(at) == '/') {
                // Linz/apa. Die
                Optional<DatelineMatch> found = between(at + 1, text.substring(0, at), ".")
                        .filter(opening -> opening.setting().standsAlone(head.context()));
                if (found.isPresent()) {
                    return found;
                }
            } else if (text.startsWith(", ", at)) {
                // Jakarta, CNN Indonesia --; פריז, רויטרס:
                int end = at;
                Optional<DatelineMatch> found = between(at + 2, text.substring(0, at), "-")
                        .or(() -> between(end + 2, text.substring(0, end), ":")
                                .filter(opening -> opening.setting().standsAlone(head.context())));
                if (found.isPresent() && !isRegion(found.get().credits())) {
                    return found;
                }
            } else if (text.startsWith(". ", at) && PlaceName.isInCapitals(text.substring(0, at))) {
                // АСТАНА. КАЗИНФОРМ —
                Optional<DatelineMatch> found = between(at + 2, text.substring(0, at), "-");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** FORT WASHINGTON, Pa. - */
    private boolean isRegion(List<AgencyCredit> credits) {
        return credits.stream().anyMatch(credit -> head.context()
                .gazetteer()
                .isRegion(credit.literal(), head.context().language()));
    }

    private Optional<DatelineMatch> between(int from, String setting, String ending) {
        for (int end = Math.min(text.length(), from + LONGEST_AGENCY) - 1; end > from; end--) {
            boolean ends = ending.indexOf(text.charAt(end)) >= 0 || marks.isDash(end);
            Optional<List<AgencyCredit>> agencies =
                    ends && marks.isBlank(end + 1) ? agencies(from, end) : Optional.empty();
            if (agencies.isPresent()) {
                int story = marks.storyStart(end);
                return PlaceAndDate.of(setting, head.context())
                        .filter(found -> !found.isNothing())
                        .map(found -> head.match(story, Rule.AGENCY_BEHIND_DASH, found, agencies.get()));
            }
        }
        return Optional.empty();
    }

    /** Arabic may go on to the verb without a mark: نيويورك - وام قال. */
    private Optional<DatelineMatch> words(int from, String setting) {
        if (from >= text.length() || !isArabic(text.charAt(from))) {
            return Optional.empty();
        }
        Optional<List<AgencyCredit>> longest = Optional.empty();
        int longestEnd = from;
        int end = from;
        for (int word = 0; word < MOST_WORDS_OF_AGENCIES && end < text.length(); word++) {
            int space = text.indexOf(' ', end + 1);
            end = space < 0 ? text.length() : space;
            Optional<List<AgencyCredit>> agencies = agencies(from, end);
            if (agencies.isPresent()) {
                longest = agencies;
                longestEnd = end;
            }
        }
        int story = marks.storyStart(longestEnd);
        return longest.flatMap(agencies -> PlaceAndDate.of(setting, head.context())
                .map(found -> head.match(story, Rule.AGENCY_BEHIND_DASH, found, agencies)));
    }

    private Optional<List<AgencyCredit>> agencies(int from, int end) {
        return NamedAgencies.of(text.substring(from, end), head.context());
    }

    /** دمشق-سانا */
    private boolean isGluedArabic(int dash) {
        return dash + 1 < text.length() && isArabic(text.charAt(dash - 1)) && isArabic(text.charAt(dash + 1));
    }

    private static boolean isArabic(char unit) {
        return unit >= 0x600 && unit <= 0x6ff;
    }
}
