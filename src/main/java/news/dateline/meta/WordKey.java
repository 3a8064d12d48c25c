package news.dateline.meta;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts as the words in them, to tell whether two say the same. */
final class WordKey {
    private WordKey() {}

    /** The words in lower case, apart by one blank, without punctuation. */
    static String key(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(normal.length());
        for (int at = 0; at < normal.length(); ) {
            int point = normal.codePointAt(at);
            at += Character.charCount(point);
            boolean part = Character.isLetterOrDigit(point)
                    || Character.getType(point) == Character.NON_SPACING_MARK
                    || Character.getType(point) == Character.COMBINING_SPACING_MARK;
            if (part) {
                key.appendCodePoint(point);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /** How many words a key has. */
    static int count(String key) {
        return key.isEmpty()
                ? 0
                : 1 + (int) key.chars().filter(unit -> unit == ' ').count();
    }

    /** Whether one key's words stand in another's, in a row. */
    static boolean within(String part, String whole) {
        return !part.isEmpty() && (" " + whole + " ").contains(" " + part + " ");
    }

    /** A text of several lines as its lines. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }
}
