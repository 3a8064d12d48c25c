package news.dateline.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.text.Folding;

/** One pass over the words of a credit. For one credit. */
final class CreditScan {
    private static final String SEPARATORS = ",،、;؛/|+=＝·∕／╱–—()[]（）";
    private static final Set<String> JOINING = Set.of("and", "und", "et", "y", "e", "و", "via", "für", "for", "mit");

    private final AgencyTable table;
    private final String credit;
    private final AliasPosition slot;
    private final Optional<String> language;
    private final List<int[]> words = new ArrayList<>();
    private final List<CreditList.Part> parts = new ArrayList<>();

    CreditScan(AgencyTable table, String credit, AliasPosition slot, Optional<String> language) {
        this.table = table;
        this.credit = credit;
        this.slot = slot;
        this.language = language;
        split();
    }

    private void split() {
        int start = -1;
        for (int i = 0; i <= credit.length(); i++) {
            boolean ends = i == credit.length() || isGap(credit.charAt(i)) || isSeparator(credit.charAt(i));
            if (!ends && start < 0) {
                start = i;
            } else if (ends && start >= 0) {
                words.add(new int[] {start, i});
                start = -1;
            }
        }
    }

    private static boolean isGap(char unit) {
        return Folding.fold(unit) == ' ';
    }

    private static boolean isSeparator(char unit) {
        return SEPARATORS.indexOf(unit) >= 0;
    }

    /** The credit taken apart. */
    CreditList run() {
        int other = -1;
        for (int word = 0; word < words.size(); ) {
            int next = agencyAt(word);
            if (next > word) {
                CreditList.Part agency = parts.remove(parts.size() - 1);
                other(other, word);
                parts.add(agency);
                other = -1;
                word = next;
                continue;
            }
            boolean breaks = isBreak(word);
            if (breaks || other >= 0 && isSeparated(word)) {
                other(other, word);
                other = breaks ? -1 : word;
            } else if (other < 0) {
                other = word;
            }
            word++;
        }
        other(other, words.size());
        return new CreditList(List.copyOf(parts));
    }

    /** The credit, if it names agencies and nothing else; given up at the first word that says something else. */
    Optional<CreditList> runAgencies() {
        for (int word = 0; word < words.size(); ) {
            int next = agencyAt(word);
            if (next == word && !isBreak(word)) {
                return Optional.empty();
            }
            word = Math.max(next, word + 1);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new CreditList(List.copyOf(parts)));
    }

    private boolean isBreak(int word) {
        return isDashAlone(word) || isJoining(word);
    }

    /** Takes the longest alias that begins at this word; where the next word is, the same one if none does. */
    private int agencyAt(int word) {
        int next = longestFrom(words.get(word)[0], word);
        // Arabic glues "and" to the next word: أ ف ب ورويترز
        boolean glued = next == word && credit.charAt(words.get(word)[0]) == 'و';
        return glued ? longestFrom(words.get(word)[0] + 1, word) : next;
    }

    private int longestFrom(int start, int word) {
        StringBuilder key = new StringBuilder();
        List<Agency> longest = List.of();
        int next = word;
        int from = start;
        for (int last = word; last < words.size(); last++) {
            int end = words.get(last)[1];
            AgencyAlias.appendKey(key, credit, from, end);
            String run = key.toString();
            if (run.isEmpty() || !table.begins(run)) {
                break;
            }
            List<Agency> agencies = table.named(run, credit.substring(start, end), slot, language);
            longest = agencies.isEmpty() ? longest : agencies;
            next = agencies.isEmpty() ? next : last + 1;
            from = end;
        }
        if (next > word) {
            parts.add(new CreditList.Part(credit.substring(start, words.get(next - 1)[1]), longest));
        }
        return next;
    }

    private void other(int first, int next) {
        if (first >= 0) {
            parts.add(new CreditList.Part(credit.substring(words.get(first)[0], words.get(next - 1)[1]), List.of()));
        }
    }

    private boolean isJoining(int word) {
        return JOINING.contains(text(word));
    }

    private boolean isDashAlone(int word) {
        for (int i = words.get(word)[0]; i < words.get(word)[1]; i++) {
            if ("-©.".indexOf(credit.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isSeparated(int word) {
        for (int i = words.get(word - 1)[1]; i < words.get(word)[0]; i++) {
            if (isSeparator(credit.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private String text(int word) {
        return credit.substring(words.get(word)[0], words.get(word)[1]);
    }
}
