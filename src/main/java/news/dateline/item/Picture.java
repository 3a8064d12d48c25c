package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A picture that goes with the text.
 *
 * @param url where it is, as given
 * @param alt the text shown in its place
 * @param caption the caption, without its credit
 * @param photographer who took it
 * @param agencies ids of the photo agencies credited, in order
 * @param creditLine the credit as printed, without its label
 */
public record Picture(
        Optional<String> url,
        Optional<String> alt,
        Optional<String> caption,
        Optional<String> photographer,
        List<String> agencies,
        Optional<String> creditLine) {
    public Picture {
        requireNonNull(url, "url");
        requireNonNull(alt, "alt");
        requireNonNull(caption, "caption");
        requireNonNull(photographer, "photographer");
        agencies = List.copyOf(agencies);
        requireNonNull(creditLine, "creditLine");
    }
}
