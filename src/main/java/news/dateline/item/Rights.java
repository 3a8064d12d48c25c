package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Whose the text is and how it may be used, as the source states it. */
public record Rights(Optional<String> holder, Optional<String> notice, Optional<String> usageTerms) {
    public static final Rights NONE = new Rights(Optional.empty(), Optional.empty(), Optional.empty());

    public Rights {
        requireNonNull(holder, "holder");
        requireNonNull(notice, "notice");
        requireNonNull(usageTerms, "usageTerms");
    }
}
