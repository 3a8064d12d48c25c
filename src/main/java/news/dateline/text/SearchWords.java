package news.dateline.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words of texts as they are looked for, each once: the keys of their {@link Token}s. Never for showing. For one thread. */
public final class SearchWords {
    private final Set<String> words = new LinkedHashSet<>();
    private final int most;

    /** @param most so many words at most; the first ones stay */
    public SearchWords(int most) {
        this.most = most;
    }

    /** The words of one text, each once, in order. */
    public static Set<String> of(String text) {
        return new SearchWords(Integer.MAX_VALUE).add(text).words();
    }

    public SearchWords add(String text) {
        for (Token token : Token.of(text)) {
            if (words.size() >= most) {
                break;
            }
            words.add(token.key());
        }
        return this;
    }

    public Set<String> words() {
        return words;
    }
}
