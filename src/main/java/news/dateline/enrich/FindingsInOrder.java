package news.dateline.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Finding;
import news.dateline.item.Publisher;
import news.dateline.item.Signal;
import news.dateline.item.Span;

/**
 * Adds what was found out beside the body's text (in the source's fields, in the address, in the words of the whole), and
 * puts all findings into the order of the text; those without a place in it come last.
 */
public final class FindingsInOrder implements Step {
    private static final Comparator<Finding> ORDER = Comparator.comparing(
            (Finding finding) -> finding.span().orElse(null),
            Comparator.nullsLast(Comparator.comparingInt(Span::paragraph)
                    .thenComparingInt(Span::start)
                    .thenComparing(Comparator.comparingInt(Span::end).reversed())));

    /** A field and what it says. */
    private record Field(FieldPath path, Function<Draft, Optional<String>> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field(FieldPath.LANGUAGE, Draft::language),
            new Field(FieldPath.BY, draft -> draft.editorial().by()),
            new Field(FieldPath.PUBLISHER, draft -> draft.wire().publisher().map(Publisher::id)),
            new Field(FieldPath.SIGNAL, draft -> draft.wire().signal().map(Signal::code)));

    @Override
    public Draft apply(Draft draft) {
        List<Finding> all = new ArrayList<>(draft.wire().findings());
        for (Field field : FIELDS) {
            FieldPath path = field.path();
            boolean known = all.stream().anyMatch(finding -> finding.field() == path);
            String source = draft.wire().provenance().get(path);
            if (!known && source != null) {
                field.value()
                        .apply(draft)
                        .ifPresent(value -> all.add(Findings.of(path, value, Optional.empty(), source)));
            }
        }
        all.sort(ORDER);
        return draft.with(draft.wire().withFindings(all));
    }
}
