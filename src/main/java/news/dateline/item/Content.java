package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a reader reads.
 *
 * @param title the main headline
 * @param headlines other headlines, each with its role; the main one is not repeated here
 * @param summaries the standfirst, one or more paragraphs
 * @param paragraphs the body, without headline, dateline, credits, captions, navigation and routing codes; line breaks
 *     within a paragraph only where the text is tabular
 * @param pictures pictures with their captions, in the order in which they stand
 */
public record Content(
        Optional<String> title,
        List<Headline> headlines,
        List<String> summaries,
        List<String> paragraphs,
        List<Picture> pictures) {
    public static final Content NONE = new Content(Optional.empty(), List.of(), List.of(), List.of(), List.of());

    /** A headline beside the main one, such as a sub-headline or a kicker. */
    public record Headline(String role, String value) {}

    public Content {
        requireNonNull(title, "title");
        headlines = List.copyOf(headlines);
        summaries = List.copyOf(summaries);
        paragraphs = List.copyOf(paragraphs);
        pictures = List.copyOf(pictures);
    }

    /** The body as one text: paragraphs apart by one empty line. */
    public String body() {
        return String.join("\n\n", paragraphs);
    }

    public Content withTitle(String title) {
        return new Content(Optional.of(title), headlines, summaries, paragraphs, pictures);
    }

    public Content withoutTitle() {
        return new Content(Optional.empty(), headlines, summaries, paragraphs, pictures);
    }

    public Content withHeadlines(List<Headline> headlines) {
        return new Content(title, headlines, summaries, paragraphs, pictures);
    }

    public Content withSummaries(List<String> summaries) {
        return new Content(title, headlines, summaries, paragraphs, pictures);
    }

    public Content withParagraphs(List<String> paragraphs) {
        return new Content(title, headlines, summaries, paragraphs, pictures);
    }

    public Content withPictures(List<Picture> pictures) {
        return new Content(title, headlines, summaries, paragraphs, pictures);
    }
}
