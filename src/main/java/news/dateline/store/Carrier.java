package news.dateline.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * An item that carries a text.
 *
 * @param article as a list shows it; of what must not be used, or is over, not a word
 * @param duplicateOf the item that it repeats
 * @param sameText whether headline, standfirst and body are those of the item asked for, word for word
 */
public record Carrier(@JsonUnwrapped ArticleSummary article, Optional<String> duplicateOf, boolean sameText) {
    public Carrier {
        requireNonNull(article, "article");
        requireNonNull(duplicateOf, "duplicateOf");
    }
}
