package news.dateline.credit;

import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.text.FactTable;

/** The surnames of almost everybody who writes in Chinese ({@code chinese-surnames.tsv}). Stateless. */
final class ChineseSurname {
    private static final Set<String> SURNAMES = FactTable.rows(ChineseSurname.class, "chinese-surnames.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private ChineseSurname() {}

    /** Whether the name opens with one, of one sign or two, and has a sign more. */
    static boolean opens(String name) {
        return name.length() > 1 && SURNAMES.contains(name.substring(0, 1))
                || name.length() > 2 && SURNAMES.contains(name.substring(0, 2));
    }
}
