package news.dateline.revision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;

/**
 * The text of a version, as its readers have it. Payloads are never logged.
 *
 * @param version as published
 * @param paragraphs of the body; none where the version brought none
 */
public record VersionText(String version, Optional<String> title, List<String> paragraphs) {
    private static final String APART = "\n\n";

    public VersionText {
        requireNonNull(version, "version");
        requireNonNull(title, "title");
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text of an article that has its version. */
    public static VersionText of(Article article) {
        return of(
                article.identity().version().orElseThrow(),
                article.content().title(),
                article.content().body());
    }

    /** The same, of what was published of it. */
    public static VersionText of(String version, Optional<String> title, String body) {
        return new VersionText(version, title, body.isEmpty() ? List.of() : List.of(body.split(APART)));
    }

    @Override
    public String toString() {
        return "VersionText[" + version + ", " + paragraphs.size() + " paragraphs]";
    }
}
