package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;
import news.dateline.text.Folding;

/**
 * A dateline that an element of its own states: with or without date, agency and dash ({@code نيويورك (أ ف ب)},
 * {@code SEOUL, Nov 26 AFP -}, {@code FORT WASHINGTON, Pa.}). A place it must have: what holds a date or a time alone is
 * no dateline, whatever its element is called.
 */
final class StatedDateline {
    private static final int LONGEST = 160;

    /** How far behind a repeated place its dash may stand: a region, a date. */
    private static final int LONGEST_REST = 40;

    private StatedDateline() {}

    static Optional<DatelineMatch> read(String text, Context context) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        // the element has no story behind its dash: one is set for the grammar
        return DatelineGrammar.read(text + " -", context)
                .filter(opening -> opening.end() >= text.length()
                        && !opening.setting().places().isEmpty())
                .or(() -> PlaceAndDate.of(text, context)
                        .filter(setting -> !setting.places().isEmpty())
                        .map(setting -> new DatelineMatch(
                                text.length(), Rule.STATED, setting, List.of(), setting.reporters())));
    }

    /** The stated place, where it opens the paragraph as well, before a dash: OTTAWA - A man … */
    static Optional<DatelineMatch> repeated(String paragraph, DatelineMatch stated, Context context) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        DatelinePunctuation marks = new DatelinePunctuation(head);
        String place = stated.setting().places().get(0);
        if (!Folding.key(head).startsWith(Folding.key(place))) {
            return Optional.empty();
        }
        for (int at = place.length(); at < Math.min(head.length(), place.length() + LONGEST_REST); at++) {
            if (marks.hasDash(at) && (marks.isDash(at) || head.charAt(at) == ':')) {
                int end = at;
                return PlaceAndDate.of(head.substring(0, end), context)
                        .filter(setting -> setting.places().stream()
                                .map(Folding::key)
                                .toList()
                                .equals(stated.setting().places().stream()
                                        .map(Folding::key)
                                        .toList()))
                        .map(setting -> new DatelineMatch(
                                marks.storyStart(end), Rule.STATED_PLACE, setting, List.of(), List.of()));
            }
        }
        return Optional.empty();
    }
}
