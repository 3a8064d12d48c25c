package news.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;

/**
 * The bureaux that a Japanese paper names behind its last sentence, each with its reporter: {@code 【エルサレム松岡大地、カイロ金子淳】},
 * {@code （ソウル＝山田太郎）}. Stateless; thread safe.
 */
final class ClosingBureaux {
    private static final Pattern BRACKET = Pattern.compile("[【（(]([^【】（）()。]{4,60})[】）)]$");
    private static final Pattern APART = Pattern.compile("[、，]");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}々\\p{IsHiragana}\\p{IsKatakana}ー]{2,8}");
    private static final int SHORTEST_PLACE = 2;

    private ClosingBureaux() {}

    /** The dateline with where it begins in the paragraph; its end is that of the paragraph. */
    record Ending(int start, DatelineMatch match) {}

    static Optional<Ending> read(String paragraph, Context context) {
        Matcher bracket = BRACKET.matcher(paragraph);
        if (context.language().filter("ja"::equals).isEmpty() || !bracket.find()) {
            return Optional.empty();
        }
        List<String> places = new ArrayList<>();
        List<String> reporters = new ArrayList<>();
        for (String part : APART.split(bracket.group(1))) {
            int place = placeEnd(part, paragraph.charAt(bracket.start()) == '【', context);
            if (place == 0 && (places.isEmpty() || !NAME.matcher(part).matches())) {
                return Optional.empty();
            }
            if (place > 0) {
                places.add(part.substring(0, place));
            }
            reporters.add(part.substring(place).replaceFirst("^[=＝・ ]", ""));
        }
        PlaceAndDate setting = new PlaceAndDate(places, Optional.empty(), false, List.of());
        return Optional.of(new Ending(
                bracket.start(),
                new DatelineMatch(paragraph.length(), Rule.PLACE_AND_REPORTER, setting, List.of(), reporters)));
    }

    /**
     * Where the large city ends that a part begins with, a name behind it; 0 if there is none.
     *
     * @param glued whether nothing need stand between both: 東京都千代田区 in plain brackets is an address
     */
    private static int placeEnd(String part, boolean glued, Context context) {
        for (int end = part.length() - 2; end >= SHORTEST_PLACE; end--) {
            String name = part.substring(end).replaceFirst("^[=＝・ ]", "");
            boolean apart = glued || name.length() < part.length() - end;
            if (apart
                    && !context.gazetteer().knows(name)
                    && NAME.matcher(name).matches()
                    && LargeCity.isMeantBy(part.substring(0, end), context)) {
                return end;
            }
        }
        return 0;
    }
}
