package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What the desk says about the item.
 *
 * @param by the byline as shown
 * @param authors whom it names
 * @param slugline the desk's working title
 * @param edNote the note to editors
 * @param urgency 1, the highest, to 9
 * @param genres genres by name
 * @param subjects subjects, each with its URI where the source gives one
 */
public record Editorial(
        Optional<String> by,
        List<String> authors,
        Optional<String> slugline,
        Optional<String> edNote,
        Optional<Integer> urgency,
        List<String> genres,
        List<Subject> subjects) {
    public static final Editorial NONE = new Editorial(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** A subject by name, and by URI where the source gives one. */
    public record Subject(String name, Optional<String> uri) {}

    public Editorial {
        requireNonNull(by, "by");
        authors = List.copyOf(authors);
        requireNonNull(slugline, "slugline");
        requireNonNull(edNote, "edNote");
        requireNonNull(urgency, "urgency");
        if (urgency.isPresent() && (urgency.get() < 1 || urgency.get() > 9)) {
            throw new IllegalArgumentException("urgency is 1 to 9: " + urgency.get());
        }
        genres = List.copyOf(genres);
        subjects = List.copyOf(subjects);
    }

    public Editorial withByline(Optional<String> by, List<String> authors) {
        return new Editorial(by, authors, slugline, edNote, urgency, genres, subjects);
    }

    public Editorial withEdNote(String edNote) {
        return new Editorial(by, authors, slugline, Optional.of(edNote), urgency, genres, subjects);
    }
}
