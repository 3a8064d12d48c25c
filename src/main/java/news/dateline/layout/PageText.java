package news.dateline.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Reading;
import news.dateline.item.Removed;

/**
 * What a text says, and who signed it.
 *
 * @param reading its parts
 * @param kind whether it was read as a page's text or as a wire's, and why
 * @param by the byline as shown, where it does not stand in the body for a later step to read
 * @param authors whom it names
 */
public record PageText(Reading reading, String kind, Optional<String> by, List<String> authors) {
    public PageText {
        requireNonNull(reading, "reading");
        requireNonNull(kind, "kind");
        requireNonNull(by, "by");
        authors = List.copyOf(authors);
    }

    /** This and more spans. */
    PageText plusRemoved(List<Removed> spans) {
        return new PageText(reading.plusRemoved(spans), kind, by, authors);
    }
}
