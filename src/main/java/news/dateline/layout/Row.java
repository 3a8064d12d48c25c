package news.dateline.layout;

import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.item.StatedTime;
import news.dateline.text.Line;
import news.dateline.text.PhotoCredit;
import news.dateline.text.TextTables;

/**
 * A line, and what it is by itself.
 *
 * @param text the line
 * @param opensBlock whether an empty line stands before it
 * @param nature what it is
 */
record Row(String text, boolean opensBlock, Nature nature) {
    /** What a line is before its neighbours are looked at. */
    sealed interface Nature {
        /** Text: headline, standfirst, paragraph, picture text. */
        record Running() implements Nature {}

        record Furnishing(Removed.Kind kind) implements Nature {}

        record Link(String address) implements Nature {}

        record DateLine(StatedTime date) implements Nature {}

        record Bylined() implements Nature {}

        record Credited(PhotoCredit credit) implements Nature {}
    }

    private static final Nature RUNNING = new Nature.Running();
    private static final Nature BYLINED = new Nature.Bylined();

    static Row of(Line line, TextTables words) {
        return new Row(line.text(), line.opensBlock(), nature(line.text(), words));
    }

    boolean isRunning() {
        return nature instanceof Nature.Running;
    }

    private static Nature nature(String text, TextTables words) {
        Optional<StatedTime> date = words.dates().wholeLine(text);
        if (date.isPresent()) {
            return new Nature.DateLine(date.get());
        }
        Optional<String> link = AddressLine.addressOf(text, words.furniture());
        if (link.isPresent()) {
            return new Nature.Link(link.get());
        }
        Optional<Removed.Kind> furniture = words.furniture().kindOf(text);
        if (furniture.isPresent()) {
            return new Nature.Furnishing(furniture.get());
        }
        if (words.bylines().isByline(text)) {
            return BYLINED;
        }
        return words.photoLabels()
                .creditIn(text)
                .<Nature>map(Nature.Credited::new)
                .orElse(RUNNING);
    }
}
