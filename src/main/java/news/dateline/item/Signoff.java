package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The closing line of the editors: as printed, and the initials in it, in order. */
public record Signoff(String text, List<String> initials) {
    public Signoff {
        requireNonNull(text, "text");
        initials = List.copyOf(initials);
    }
}
