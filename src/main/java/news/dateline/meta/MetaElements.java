package news.dateline.meta;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the {@code meta} elements of a page say about it. For one page. */
final class MetaElements {
    private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");
    private static final int LONGEST = 4000;
    private static final String LABEL = "twitter:label";

    private final PageMarks marks;
    /** The free field of a card whose label leads to a name; empty where none does. */
    private final Names names;

    private String labelled = "";

    MetaElements(PageMarks marks, Names names) {
        this.marks = marks;
        this.names = names;
    }

    void read(Element meta, Mark.Place place) {
        String content = meta.attr("content");
        if (content.isBlank() || content.length() > LONGEST) {
            return;
        }
        readLabel(meta.attr("name"), content, place);
        for (String key : KEYS) {
            String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
            String kind = key.equals("itemprop") ? "itemprop:" : "meta:";
            PageProperties.of(name).ifPresent(field -> marks.add(field, content, kind + name, place));
        }
    }

    /** Twitter's cards have two free fields, a label and its value each: often "Written by" and the name. */
    private void readLabel(String name, String content, Mark.Place place) {
        if (name.startsWith(LABEL)) {
            labelled = names.isLead(content) ? "twitter:data" + name.substring(LABEL.length()) : labelled;
        } else if (!labelled.isEmpty() && name.equals(labelled)) {
            marks.add(PageField.AUTHOR, content, "meta:twitter:data", place);
        }
    }
}
