package news.dateline.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.text.Token;

/**
 * A piece of text with the words that were looked for.
 *
 * @param marks where they stand, in order, none over another
 */
public record Marked(String text, List<Mark> marks) {
    private static final String ELLIPSIS = "…";

    /** @param end behind the last unit; both in UTF-16 units */
    public record Mark(int start, int end) {}

    public Marked {
        requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }

    /** The text with its marks; empty where it has none of the words. */
    public static Optional<Marked> of(String text, SearchQuery query) {
        List<Mark> marks = marks(text, query);
        return marks.isEmpty() ? Optional.empty() : Optional.of(new Marked(text, marks));
    }

    /**
     * The piece of the text with most of the words.
     *
     * @param length about so long, in UTF-16 units
     */
    public static Optional<Marked> around(String text, SearchQuery query, int length) {
        List<Mark> marks = marks(text, query);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        int best = 0;
        int most = 0;
        for (int first = 0; first < marks.size(); first++) {
            int last = first;
            while (last + 1 < marks.size()
                    && marks.get(last + 1).end() - marks.get(first).start() <= length) {
                last++;
            }
            if (last - first + 1 > most) {
                most = last - first + 1;
                best = first;
            }
        }
        return Optional.of(cut(text, marks, best, best + most - 1, length));
    }

    private static Marked cut(String text, List<Mark> marks, int first, int last, int length) {
        int spare =
                Math.max(0, length - (marks.get(last).end() - marks.get(first).start()));
        int start = blankBefore(
                text,
                Math.max(0, marks.get(first).start() - spare / 3),
                marks.get(first).start());
        int end = blankBehind(
                text,
                Math.min(text.length(), Math.max(start + length, marks.get(last).end())),
                marks.get(last).end());
        String before = start > 0 ? ELLIPSIS : "";
        String behind = end < text.length() ? ELLIPSIS : "";
        int shift = before.length() - start;
        List<Mark> shifted = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.start() >= start && mark.end() <= end) {
                shifted.add(new Mark(mark.start() + shift, mark.end() + shift));
            }
        }
        return new Marked(before + text.substring(start, end) + behind, shifted);
    }

    /** No word is cut, where there are blanks. */
    private static int blankBefore(String text, int start, int mark) {
        int at = start;
        while (at > 0 && at < mark && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at < mark ? at : start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int blankBehind(String text, int end, int mark) {
        int at = end;
        while (at < text.length() && at > mark && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > mark
                ? at
                : Math.max(mark, end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
    }

    private static List<Mark> marks(String text, SearchQuery query) {
        List<Token> tokens = Token.of(text);
        List<String> words = tokens.stream().map(Token::key).toList();
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (SearchTerm term : query.wanted()) {
                if (term.isAt(words, at)) {
                    add(
                            marks,
                            tokens.get(at).start(),
                            tokens.get(at + term.keys().size() - 1).end());
                }
            }
        }
        return marks;
    }

    /** Marks that touch become one. */
    private static void add(List<Mark> marks, int start, int end) {
        Optional<Mark> last = marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(marks.size() - 1));
        if (last.filter(before -> before.end() >= start).isPresent()) {
            Mark before = last.get();
            marks.set(marks.size() - 1, new Mark(before.start(), Math.max(before.end(), end)));
        } else {
            marks.add(new Mark(start, end));
        }
    }
}
