package news.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.text.Token;

/**
 * What a caller looks for: {@code ferry "Strait of Hormuz" -cargo harb*}. All words and phrases must be there, in any order, none of
 * those behind a minus; a star stands for any end of a word. Case, accents and forms of letters do not matter. Immutable.
 *
 * @param wanted one at least
 */
public record SearchQuery(List<SearchTerm> wanted, List<SearchTerm> unwanted) {
    /** Words together. */
    public static final int MOST_WORDS = 40;

    /** A phrase in quotation marks of any kind, or what stands between blanks. */
    private static final Pattern PART = Pattern.compile("(-?)(?:[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]|([^\\s\"“”„«»]+))");

    public SearchQuery {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /** What the text asks for; empty where it asks for no word, or for more than {@value #MOST_WORDS}. */
    public static Optional<SearchQuery> parse(String text) {
        List<SearchTerm> wanted = new ArrayList<>();
        List<SearchTerm> unwanted = new ArrayList<>();
        int words = 0;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            boolean phrase = parts.group(2) != null;
            String part = phrase ? parts.group(2) : parts.group(3);
            List<Token> tokens = Token.of(part);
            if (!tokens.isEmpty()) {
                boolean prefix = !phrase && part.endsWith("*")
                        || tokens.get(tokens.size() - 1).isPartOfWord();
                words += tokens.size();
                (parts.group(1).isEmpty() ? wanted : unwanted)
                        .add(new SearchTerm(tokens.stream().map(Token::key).toList(), prefix));
            }
        }
        return wanted.isEmpty() || words > MOST_WORDS
                ? Optional.empty()
                : Optional.of(new SearchQuery(wanted, unwanted));
    }

    /** Whether a text has them. */
    public boolean matches(FoldedText text) {
        return wanted.stream().allMatch(text::has) && unwanted.stream().noneMatch(text::has);
    }
}
