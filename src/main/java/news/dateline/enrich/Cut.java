package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import news.dateline.item.Content;
import news.dateline.item.Draft;
import news.dateline.item.Removed;
import news.dateline.item.Span;

/**
 * Takes a piece off the beginning or the end of a paragraph, and says so: what is kept and what is removed are what was.
 * Keeps book of where what is left stood, so that each piece is removed with its span in the body as the reader gave it.
 *
 * @param rest the article without the piece
 * @param piece what was taken, without the white space around it
 */
public record Cut(Draft rest, PrintedText piece) {
    /** The article without the first {@code length} units of one of its paragraphs. */
    public static Cut ofOpening(Draft draft, int index, int length, Removed.Kind kind) {
        int end = draft.content().paragraphs().get(index).length();
        return cut(draft, index, new Range(0, length), new Range(length, end), kind);
    }

    /** The article without one of its paragraphs. */
    public static Cut ofParagraph(Draft draft, int index, Removed.Kind kind) {
        return ofOpening(draft, index, draft.content().paragraphs().get(index).length(), kind);
    }

    /** The article without what stands from {@code start} on in one of its paragraphs. */
    public static Cut ofEnding(Draft draft, int index, int start, Removed.Kind kind) {
        int end = draft.content().paragraphs().get(index).length();
        return cut(draft, index, new Range(start, end), new Range(0, start), kind);
    }

    private static Cut cut(Draft draft, int index, Range removed, Range kept, Removed.Kind kind) {
        Content content = draft.content();
        String paragraph = content.paragraphs().get(index);
        Span whole = draft.span(index);
        List<String> paragraphs = new ArrayList<>(content.paragraphs());
        List<Span> spans = new ArrayList<>(draft.kept());
        Range rest = kept.stripped(paragraph);
        if (rest.start() == rest.end()) {
            paragraphs.remove(index);
            spans.remove(index);
        } else {
            paragraphs.set(index, rest.of(paragraph));
            spans.set(index, whole.part(rest.start(), rest.end()));
        }
        Range gone = removed.stripped(paragraph);
        PrintedText piece = PrintedText.at(whole.part(gone.start(), gone.end()), gone.of(paragraph));
        Draft left = draft.withLeft(paragraphs, spans)
                .with(draft.wire().plusRemoved(List.of(new Removed(kind, piece.text(), piece.span()))));
        return new Cut(left, piece);
    }

    /** Units of a paragraph, from one up to another. */
    private record Range(int start, int end) {
        String of(String paragraph) {
            return paragraph.substring(start, end);
        }

        /** Without the white space at both ends, as {@link String#strip} has it. */
        Range stripped(String paragraph) {
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(paragraph.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(paragraph.charAt(to - 1))) {
                to--;
            }
            return new Range(from, to);
        }
    }
}
