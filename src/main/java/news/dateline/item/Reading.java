package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a text says, part by part. Content and removed spans together are all text that came in, white space aside.
 *
 * @param content what is kept
 * @param removed what is not, with what it was, in the order in which it stood; characters that carry no text last
 * @param date the date line's date
 * @param link the address that the page gives for itself
 */
public record Reading(Content content, List<Removed> removed, Optional<StatedTime> date, Optional<String> link) {
    public Reading {
        requireNonNull(content, "content");
        removed = List.copyOf(removed);
        requireNonNull(date, "date");
        requireNonNull(link, "link");
    }

    /** This and more spans. */
    public Reading plusRemoved(List<Removed> spans) {
        List<Removed> all = new ArrayList<>(removed);
        all.addAll(spans);
        return new Reading(content, all, date, link);
    }
}
