package news.dateline.credit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.text.EastAsianName;
import news.dateline.text.FactTable;

/** The most frequent surnames of Japan ({@code japanese-surnames.tsv}). Stateless. */
final class JapaneseSurname {
    private static final int LONGEST = 3;
    private static final int LONGEST_FORENAME = 3;

    /** 永田町, 石川県: what no forename is. */
    private static final String NO_FORENAME = "都道府県市区町村郡駅港湾城橋戦杯賞党派組氏様家";

    private static final Set<String> SURNAMES =
            FactTable.rows(JapaneseSurname.class, "japanese-surnames.tsv", 1).stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private JapaneseSurname() {}

    /** The longest with which the name opens, where what follows may be a forename: 佐藤 of 佐藤真理, and not of 佐藤記者. */
    static Optional<String> of(String name) {
        for (int end = Math.min(LONGEST, name.length() - 1); end > 1; end--) {
            String forename = name.substring(end);
            if (SURNAMES.contains(name.substring(0, end))) {
                return forename.length() <= LONGEST_FORENAME
                                && !EastAsianName.isJob(forename)
                                && NO_FORENAME.indexOf(forename.charAt(forename.length() - 1)) < 0
                        ? Optional.of(name.substring(0, end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
