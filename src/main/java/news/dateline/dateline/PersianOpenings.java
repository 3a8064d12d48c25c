package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;

/**
 * How Iran's agencies open: {@code به گزارش خبرگزاری فارس از شیراز،} with the agency and the place as the first words of the
 * sentence, {@code ایسنا/خراسان رضوی} with both joined by a slash. The words for "reported by" are the table's.
 */
public final class PersianOpenings {
    private static final int LONGEST = 80;
    private static final int LONGEST_AGENCY = 20;
    private static final int MOST_WORDS_OF_A_PLACE = 3;
    private static final String FROM = " از ";

    private PersianOpenings() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        return reported(head.paragraph(), head.context()).or(() -> joined(head.paragraph(), head.context()));
    }

    /** The agencies of an opening that names no place, which belongs to its sentence and stays. */
    public static List<AgencyCredit> credits(String paragraph, Context context) {
        String words = reportedBy(paragraph, context);
        return words.isEmpty()
                ? List.of()
                : FiledBy.of(words, context).map(FiledBy::credits).orElse(List.of());
    }

    private static Optional<DatelineMatch> reported(String paragraph, Context context) {
        String words = reportedBy(paragraph, context);
        int from = words.indexOf(FROM);
        if (from < 0 || !isPlace(words.substring(from + FROM.length()), context)) {
            return Optional.empty();
        }
        String place = words.substring(from + FROM.length());
        int end = paragraph.indexOf(words) + words.length() + 1;
        return FiledBy.of(words.substring(0, from), context)
                .map(filer -> new DatelineMatch(
                        blanks(paragraph, end),
                        Rule.PLACE_AND_AGENCY,
                        new PlaceAndDate(List.of(place), Optional.empty(), false, List.of()),
                        filer.credits(),
                        filer.reporters()));
    }

    /** What stands between "reported by" and the first comma; empty if the text opens otherwise. */
    private static String reportedBy(String paragraph, Context context) {
        int opening = context.words().endOfOpening(CreditWord.REPORTED_BY, paragraph);
        int comma = paragraph.indexOf('،');
        return opening == 0 || comma < opening || comma > LONGEST
                ? ""
                : paragraph.substring(opening, comma).strip();
    }

    private static Optional<DatelineMatch> joined(String paragraph, Context context) {
        int slash = paragraph.indexOf('/');
        Optional<List<AgencyCredit>> agencies = slash < 2 || slash > LONGEST_AGENCY
                ? Optional.empty()
                : NamedAgencies.of(paragraph.substring(0, slash), context);
        if (agencies.isEmpty()) {
            return Optional.empty();
        }
        int end = slash;
        int longest = slash;
        for (int words = 0; words < MOST_WORDS_OF_A_PLACE && end < paragraph.length(); words++) {
            int space = paragraph.indexOf(' ', end + 1);
            end = space < 0 ? paragraph.length() : space;
            longest = isPlace(paragraph.substring(slash + 1, end), context) ? end : longest;
        }
        List<String> places = longest == slash
                ? List.of()
                : List.of(paragraph.substring(slash + 1, longest).strip());
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new DatelineMatch(
                        blanks(paragraph, longest),
                        Rule.PLACE_AND_AGENCY,
                        new PlaceAndDate(places, Optional.empty(), false, List.of()),
                        agencies.get(),
                        List.of()));
    }

    private static boolean isPlace(String text, Context context) {
        return context.isOnMap(text.strip());
    }

    private static int blanks(String paragraph, int from) {
        int at = from;
        while (at < paragraph.length() && paragraph.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
