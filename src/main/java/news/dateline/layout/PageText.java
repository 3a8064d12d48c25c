package news.dateline.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Reading;

/**
 * What a text says, and who signed it.
 *
 * @param reading its parts
 * @param by the byline as shown, where it does not stand in the body for a later step to read
 * @param authors whom it names
 */
public record PageText(Reading reading, Optional<String> by, List<String> authors) {
    public PageText {
        requireNonNull(reading, "reading");
        requireNonNull(by, "by");
        authors = List.copyOf(authors);
    }
}
