package news.dateline.enrich;

import java.util.Optional;
import news.dateline.item.Span;

/**
 * Something printed, and where.
 *
 * @param text as printed
 * @param span where it stands; empty where that is not in the body
 */
public record PrintedText(String text, Optional<Span> span) {
    public static PrintedText at(Span span, String text) {
        return new PrintedText(text, Optional.of(span));
    }

    /** What the source states beside the text. */
    public static PrintedText beside(String text) {
        return new PrintedText(text, Optional.empty());
    }

    /** The words in this piece; the whole of it where they do not stand in it as they are. */
    public PrintedText part(String words) {
        int from = words.isEmpty() ? -1 : find(words);
        int to = from + words.length();
        return from < 0 ? this : new PrintedText(words, span.map(whole -> whole.part(from, to)));
    }

    /** Best apart from other letters: in "AAP/AP" the AP is the second one. Where a script has no blanks, anywhere. */
    private int find(String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return at;
            }
        }
        return text.indexOf(words);
    }
}
