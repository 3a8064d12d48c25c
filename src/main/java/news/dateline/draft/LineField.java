package news.dateline.draft;

import java.util.Optional;
import news.dateline.item.FieldPath;

/** A field of a draft that holds one line: of two values the first stays. For one thread. */
final class LineField {
    private final Sources sources;
    private final Optional<FieldPath> path;
    private final boolean isText;
    private Optional<String> value = Optional.empty();

    private LineField(Sources sources, Optional<FieldPath> path, boolean isText) {
        this.sources = sources;
        this.path = path;
        this.isText = isText;
    }

    /** A field of the article's text. */
    static LineField text(Sources sources, FieldPath path) {
        return new LineField(sources, Optional.of(path), true);
    }

    /** A field that is published, with where it came from. */
    static LineField published(Sources sources, FieldPath path) {
        return new LineField(sources, Optional.of(path), false);
    }

    /** A field that others are made of. */
    static LineField internal(Sources sources) {
        return new LineField(sources, Optional.empty(), false);
    }

    void state(String written, String from) {
        if (value.isEmpty()) {
            value = isText ? sources.line(written) : Sources.statement(written);
            if (value.isPresent()) {
                path.ifPresent(field -> sources.note(field, from));
            }
        }
    }

    void state(String written) {
        state(written, "");
    }

    Optional<String> value() {
        return value;
    }
}
