package news.dateline.search;

import java.util.List;

/**
 * Words that stand beside one another, in this order: a word alone, a phrase, or a word that is written without blanks.
 *
 * @param keys folded; one at least
 * @param prefix whether the last one may go on
 */
public record SearchTerm(List<String> keys, boolean prefix) {
    public SearchTerm {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a term has a word");
        }
    }

    /** Whether a text has it whose words from this one on are these. */
    boolean isAt(List<String> words, int start) {
        int last = keys.size() - 1;
        if (start + last >= words.size()) {
            return false;
        }
        for (int at = 0; at < last; at++) {
            if (!words.get(start + at).equals(keys.get(at))) {
                return false;
            }
        }
        String word = words.get(start + last);
        return prefix ? word.startsWith(keys.get(last)) : word.equals(keys.get(last));
    }
}
