package news.dateline.meta;

import java.util.Comparator;
import java.util.List;

/** Headlines cut short for machines, as "The council decides that the old…". Stateless; thread safe. */
final class CutTitle {
    private static final List<String> ENDS = List.of("…", "...", "[…]", "[...]");

    private CutTitle() {}

    /**
     * The candidate; where it is cut short, the longest one that begins as it does and is not. A headline may end in dots by
     * intent: behind them others have the name of the site, and no more of the headline.
     */
    static Candidate<String> whole(Candidate<String> title, List<Candidate<String>> others) {
        if (!isCut(title.value())) {
            return title;
        }
        String key = WordKey.key(title.value());
        int last = key.lastIndexOf(' ');
        String beginning = last < 0 ? key : key.substring(0, last);
        return others.stream()
                .filter(other -> !isCut(other.value())
                        && !other.value().strip().startsWith(title.value().strip())
                        && WordKey.key(other.value()).startsWith(beginning))
                .max(Comparator.comparingInt(other -> other.value().length()))
                .filter(other -> WordKey.key(other.value()).length() > beginning.length())
                .orElse(title);
    }

    private static boolean isCut(String title) {
        return ENDS.stream().anyMatch(title.strip()::endsWith);
    }
}
