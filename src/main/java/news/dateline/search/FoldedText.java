package news.dateline.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import news.dateline.text.Token;

/**
 * A text to be looked through again and again, in little memory: about what its characters take. Immutable.
 *
 * @param run its words, folded, with a blank before each and behind the last
 */
public record FoldedText(String run) {
    private static final String BLANK = " ";

    public FoldedText {
        requireNonNull(run, "run");
    }

    /** The parts of a text, one after the other. */
    public static FoldedText of(List<String> parts) {
        return new FoldedText(parts.stream()
                .flatMap(part -> Token.of(part).stream())
                .map(Token::key)
                .collect(Collectors.joining(BLANK, BLANK, BLANK)));
    }

    /** Whether words that stand beside one another are those of the term: no word has a blank within. */
    boolean has(SearchTerm term) {
        return run.contains(BLANK + String.join(BLANK, term.keys()) + (term.prefix() ? "" : BLANK));
    }
}
