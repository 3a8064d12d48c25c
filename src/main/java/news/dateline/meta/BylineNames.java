package news.dateline.meta;

import java.util.List;

/** The people whom a line of a page names as its authors ({@code author-words.tsv}). Stateless; thread safe. */
public final class BylineNames {
    private BylineNames() {}

    /** The names in order, without dates, jobs, houses and the words in front of them; none where the line lists none. */
    public static List<String> of(String line) {
        return Names.of(line).stream().filter(name -> !Names.isHouse(name)).toList();
    }

    /** Whether the line only leads to a name, as "Written by". */
    public static boolean isLead(String line) {
        return Names.isLead(line);
    }
}
