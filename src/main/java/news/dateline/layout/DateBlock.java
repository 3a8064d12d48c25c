package news.dateline.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dateline.item.StatedTime;
import news.dateline.text.Dates;
import news.dateline.text.FoundDate;
import news.dateline.text.UrlDate;

/**
 * The block that says when the article was published.
 *
 * @param block its index, -1 where there is none
 * @param date the date, with its time where the line gives one with its zone
 */
record DateBlock(int block, Optional<StatedTime> date) {
    private static final DateBlock NONE = new DateBlock(-1, Optional.empty());
    private static final float EVEN = 0.5f;
    private static final float LEAST = 0.02f;
    private static final float ADDRESSED = 0.4f;
    private static final float NEAR = 0.02f;
    private static final int LONGEST = 250;

    static DateBlock find(
            List<TextBlock> blocks,
            float[][] chances,
            boolean[] text,
            int headline,
            Optional<String> url,
            Dates dates) {
        Optional<LocalDate> addressed = url.flatMap(UrlDate::of);
        DateBlock best = NONE;
        float most = LEAST;
        for (int i = 0; i < blocks.size(); i++) {
            float chance = chances[i][Role.DATE.ordinal()]
                    + (headline >= 0 && i >= headline - 3 && i < headline + 6 ? NEAR : 0);
            boolean may = (!text[i] || chance > EVEN) && blocks.get(i).text().length() <= LONGEST;
            if (may && chance + ADDRESSED > most && hasDigit(blocks.get(i).text())) {
                Optional<StatedTime> date = read(Glued.apart(blocks.get(i).text()), addressed, dates);
                boolean agrees = date.isPresent()
                        && addressed
                                .filter(day -> date.get().toString().startsWith(day.toString()))
                                .isPresent();
                float worth = chance + (agrees ? ADDRESSED : 0);
                if (date.isPresent() && worth > most) {
                    best = new DateBlock(i, date);
                    most = worth;
                }
            }
        }
        return best;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(unit -> Character.isDigit(unit) || "一二三四五六七八九".indexOf(unit) >= 0);
    }

    /** The line's date; of several the first, which is that of publication, unless the page's address has another of them. */
    private static Optional<StatedTime> read(String line, Optional<LocalDate> addressed, Dates dates) {
        Optional<StatedTime> whole = dates.wholeLine(line);
        if (whole.isPresent()) {
            return whole;
        }
        List<LocalDate> days = dates.find(line).stream()
                .map(FoundDate::date)
                .flatMap(Optional::stream)
                .toList();
        Optional<LocalDate> agreed = addressed.filter(days::contains);
        return agreed.or(() -> days.stream().findFirst()).map(StatedTime::of);
    }
}
