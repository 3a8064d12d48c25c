package news.dateline.layout;

import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.item.StatedTime;
import news.dateline.text.BylineWords;
import news.dateline.text.Dates;
import news.dateline.text.Furniture;
import news.dateline.text.Line;
import news.dateline.text.PhotoCredit;
import news.dateline.text.PhotoLabels;

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

    static Row of(Line line) {
        return new Row(line.text(), line.opensBlock(), nature(line.text()));
    }

    boolean isRunning() {
        return nature instanceof Nature.Running;
    }

    private static Nature nature(String text) {
        Optional<StatedTime> date = Dates.shipped().wholeLine(text);
        if (date.isPresent()) {
            return new Nature.DateLine(date.get());
        }
        Optional<String> link = AddressLine.addressOf(text);
        if (link.isPresent()) {
            return new Nature.Link(link.get());
        }
        Optional<Removed.Kind> furniture = Furniture.shipped().kindOf(text);
        if (furniture.isPresent()) {
            return new Nature.Furnishing(furniture.get());
        }
        if (BylineWords.shipped().isByline(text)) {
            return BYLINED;
        }
        return PhotoLabels.shipped()
                .creditIn(text)
                .<Nature>map(Nature.Credited::new)
                .orElse(RUNNING);
    }
}
