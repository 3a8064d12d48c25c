package news.dateline.layout;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dateline.item.Content;
import news.dateline.item.Reading;
import news.dateline.item.Removed;

/** The characters of a text, white space aside, and those of what was made of it: both must be the same. */
final class CharacterAccount {
    private CharacterAccount() {}

    static Map<Integer, Integer> of(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(unit -> !Character.isWhitespace(unit) && !Character.isSpaceChar(unit))
                .forEach(unit -> counts.merge(unit, 1, Integer::sum));
        return counts;
    }

    static Map<Integer, Integer> of(Reading reading) {
        Content content = reading.content();
        Stream<String> kept = Stream.of(
                        content.title().stream(),
                        content.headlines().stream().map(Content.Headline::value),
                        content.summaries().stream(),
                        content.paragraphs().stream())
                .flatMap(part -> part);
        Stream<String> removed = reading.removed().stream()
                .filter(span -> span.kind() != Removed.Kind.CONTROL)
                .map(Removed::text);
        return of(String.join(" ", Stream.concat(kept, removed).toList()));
    }
}
