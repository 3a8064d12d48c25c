package news.dateline.meta;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import news.dateline.item.StatedTime;

/**
 * What a page says about itself, each value with where it stood.
 *
 * @param title the headline, without the site's name
 * @param headlines headlines beside the main one
 * @param summary the standfirst, or the description where there is none
 * @param byline who wrote it, as shown
 * @param authors the names in the byline
 * @param published when the page was first published
 * @param modified when it was last changed; empty where that is when it was published
 * @param language as stated, in whatever form
 * @param addresses the page's own addresses, the canonical one first, as written
 * @param publisher the name of the site or of its publisher
 * @param sections the part of the publication that it is filed under
 * @param keywords what it is about, by its own account
 * @param copyright who owns it, as stated
 */
public record PageMetadata(
        Optional<Found<String>> title,
        List<Heading> headlines,
        Optional<Found<String>> summary,
        Optional<Found<String>> byline,
        List<Found<String>> authors,
        Optional<Found<StatedTime>> published,
        Optional<Found<StatedTime>> modified,
        Optional<Found<String>> language,
        List<String> addresses,
        Optional<Found<String>> publisher,
        List<String> sections,
        List<String> keywords,
        Optional<Found<String>> copyright) {
    /** A value and where it stood, as provenance has it, such as {@code meta:og:title}. */
    public record Found<T>(T value, String from) {
        public Found {
            requireNonNull(value, "value");
            requireNonNull(from, "from");
        }
    }

    /** A headline beside the main one, with its role. */
    public record Heading(String role, String value) {}

    public PageMetadata {
        headlines = List.copyOf(headlines);
        authors = List.copyOf(authors);
        addresses = List.copyOf(addresses);
        sections = List.copyOf(sections);
        keywords = List.copyOf(keywords);
    }
}
