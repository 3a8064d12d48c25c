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
    private static final float LEAST = 0.1f;
    private static final int LONGEST = 250;

    static DateBlock find(List<TextBlock> blocks, float[][] chances, boolean[] text, int headline, Optional<String> url) {
        Optional<LocalDate> addressed = url.flatMap(UrlDate::of);
        DateBlock best = NONE;
        float most = LEAST;
        for (int i = 0; i < blocks.size(); i++) {
            float chance = chances[i][Role.DATE.ordinal()];
            if (chance > most && blocks.get(i).text().length() <= LONGEST) {
                Optional<StatedTime> date = read(blocks.get(i).text(), addressed);
                if (date.isPresent()) {
                    best = new DateBlock(i, date);
                    most = chance;
                }
            }
        }
        return best;
    }

    /** The line's date; of several the first, which is that of publication, unless the page's address has another of them. */
    private static Optional<StatedTime> read(String line, Optional<LocalDate> addressed) {
        Optional<StatedTime> whole = Dates.wholeLine(line);
        if (whole.isPresent()) {
            return whole;
        }
        List<LocalDate> dates = Dates.find(line).stream().map(FoundDate::date).flatMap(Optional::stream).toList();
        Optional<LocalDate> agreed = addressed.filter(dates::contains);
        return agreed.or(() -> dates.stream().findFirst()).map(StatedTime::of);
    }
}
