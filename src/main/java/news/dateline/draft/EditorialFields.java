package news.dateline.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.Editorial;
import news.dateline.item.Editorial.Subject;
import news.dateline.item.FieldPath;

/** What the desk says about an item. For one thread. */
final class EditorialFields {
    final LineField by;
    final LineField slugline;
    private final Sources sources;
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> genres = new LinkedHashSet<>();
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private Optional<Integer> urgency = Optional.empty();

    EditorialFields(Sources sources) {
        this.sources = sources;
        by = LineField.published(sources, FieldPath.BY);
        slugline = LineField.published(sources, FieldPath.SLUGLINE);
    }

    void author(String value) {
        Sources.statement(value).ifPresent(authors::add);
    }

    void note(String value, String from) {
        Sources.statement(value).ifPresent(note -> {
            notes.add(note);
            sources.noteFirst(FieldPath.ED_NOTE, from);
        });
    }

    void urgency(String value, String from) {
        String digit = value.strip();
        if (urgency.isEmpty() && digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '9') {
            urgency = Optional.of(digit.charAt(0) - '0');
            sources.note(FieldPath.URGENCY, from);
        }
    }

    void genre(String value) {
        Sources.statement(value).ifPresent(genres::add);
    }

    void subject(String name, Optional<String> uri) {
        Sources.statement(name)
                .map(text -> new Subject(text, uri.flatMap(Sources::statement)))
                .ifPresent(subjects::add);
    }

    Editorial editorial() {
        return new Editorial(
                by.value(),
                List.copyOf(authors),
                slugline.value(),
                notes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", notes)),
                urgency,
                List.copyOf(genres),
                List.copyOf(subjects));
    }
}
