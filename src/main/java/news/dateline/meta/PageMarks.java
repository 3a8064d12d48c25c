package news.dateline.meta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is marked on a page as something about the page, in the order of the page. Filled by {@link MarkCollector}. */
final class PageMarks {
    /** A page that marks a field more often than this is a list. */
    private static final int MOST_MARKS = 30;

    private static final int MOST_DATES = 60;

    private final Map<PageField, List<Mark>> marks = new EnumMap<>(PageField.class);
    private final List<Mark> headings = new ArrayList<>();
    private final List<Mark> dates = new ArrayList<>();
    private final List<Mark> bylines = new ArrayList<>();
    private String title = "";
    private String language = "";

    /** The marks of a field. */
    List<Mark> marks(PageField field) {
        return marks.getOrDefault(field, List.of());
    }

    /** The first value of a field. */
    Optional<Mark> first(PageField field) {
        return marks(field).stream().findFirst();
    }

    /** The headings of the first two levels. */
    List<Mark> headings() {
        return headings;
    }

    /** How much text stands before the first heading of the first level; -1 where there is none. */
    int heading() {
        return headings.stream()
                .filter(mark -> mark.from().equals("h1"))
                .map(mark -> mark.place().offset())
                .findFirst()
                .orElse(-1);
    }

    /** Short texts with a digit, which may hold a date. */
    List<Mark> dates() {
        return dates;
    }

    /** Short texts that open as a byline does. */
    List<Mark> bylines() {
        return bylines;
    }

    /** The title element; empty where there is none. */
    String title() {
        return title;
    }

    /** As the root element states it; empty where it states none. */
    String language() {
        return language;
    }

    boolean takesMore(PageField field) {
        return marks(field).size() < MOST_MARKS;
    }

    boolean takesMoreHeadings() {
        return headings.size() < MOST_MARKS;
    }

    boolean takesMoreDates() {
        return dates.size() < MOST_DATES;
    }

    boolean takesMoreBylines() {
        return bylines.size() < MOST_MARKS;
    }

    void add(PageField field, String value, String from, Mark.Place place) {
        if (!value.isBlank() && takesMore(field)) {
            marks.computeIfAbsent(field, key -> new ArrayList<>()).add(new Mark(field, value.strip(), from, place));
        }
    }

    void addHeading(Mark heading) {
        headings.add(heading);
    }

    void addDate(String text, Mark.Place place) {
        dates.add(new Mark(PageField.DATED, text, "text", place));
    }

    void addByline(String line, Mark.Place place) {
        bylines.add(new Mark(PageField.AUTHOR, line, "text", place));
    }

    /** The first title counts. */
    void title(String text) {
        title = title.isEmpty() ? text : title;
    }

    void language(String stated) {
        language = stated;
    }
}
