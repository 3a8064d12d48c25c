package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing that was found out about an article, and what speaks for it.
 *
 * @param field the field that it stands in
 * @param index of a field of a list, which element, counted from 0
 * @param value what the field says for it: an agency's id, a place's GeoNames id, a date, else the text
 * @param text as printed; empty where nothing is printed, as with a language that is told by its words
 * @param span where it is printed; empty where that is not in the body
 * @param rule the rule that found it, or the source's field that states it, as provenance names it
 * @param confidence 0 to 1: how often the rule is right
 */
public record Finding(
        FieldPath field,
        Optional<Integer> index,
        String value,
        Optional<String> text,
        Optional<Span> span,
        String rule,
        double confidence) {
    public Finding {
        requireNonNull(field, "field");
        requireNonNull(index, "index");
        requireNonNull(value, "value");
        requireNonNull(text, "text");
        requireNonNull(span, "span");
        requireNonNull(rule, "rule");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1: " + confidence);
        }
    }

    /** The field's path in the JSON: {@code wire.dateline.places[0]}. */
    public String path() {
        return index.map(field::path).orElseGet(field::path);
    }
}
