package news.dateline.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.FieldPath;
import news.dateline.item.Removed;
import news.dateline.text.Line;
import news.dateline.text.UnicodeText;

/** What the fields of a draft have in common: where each came from, and which text of the source is in none of them. */
final class Sources {
    private final Map<FieldPath, String> provenance = new EnumMap<>(FieldPath.class);
    private final List<Removed> removed = new ArrayList<>();
    private final List<Removed> dropped = new ArrayList<>();

    /** Text of the article as one clean line; nothing if it is blank. What cannot stay of it is accounted for. */
    Optional<String> line(String value) {
        UnicodeText text = UnicodeText.of(value);
        dropped.addAll(text.removed());
        return nonBlank(text);
    }

    /** What is stated about the article, as one clean line; nothing if it is blank. The account is of its text alone. */
    static Optional<String> statement(String value) {
        return nonBlank(UnicodeText.of(value));
    }

    private static Optional<String> nonBlank(UnicodeText text) {
        return Optional.of(Line.joined(text)).filter(line -> !line.isEmpty());
    }

    /** The field's value comes from there. */
    void note(FieldPath field, String from) {
        provenance.put(field, from);
    }

    /** The first of the field's values comes from there. */
    void noteFirst(FieldPath field, String from) {
        provenance.putIfAbsent(field, from);
    }

    void remove(Removed span) {
        removed.add(span);
    }

    Map<FieldPath, String> provenance() {
        return provenance;
    }

    /** Spans in the order in which they were set aside, then the characters that carry no text. */
    List<Removed> removed() {
        List<Removed> all = new ArrayList<>(removed);
        all.addAll(dropped);
        return all;
    }
}
