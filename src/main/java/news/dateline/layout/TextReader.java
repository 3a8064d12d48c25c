package news.dateline.layout;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Reading;
import news.dateline.text.Line;
import news.dateline.text.TextTables;
import news.dateline.text.UnicodeText;
import news.dateline.text.Wrapping;

/** Reads plain text, of a page or from a wire, into its parts. Stateless; thread safe. */
public final class TextReader {
    private TextReader() {}

    /**
     * Reads a text.
     *
     * @param raw any string
     * @param title the headline, where it is known from elsewhere; it is then not looked for in the text
     * @param url the address of the page, where the text is one's and it is known
     * @param words what lines say by themselves
     */
    public static PageText read(String raw, Optional<String> title, Optional<String> url, TextTables words) {
        UnicodeText source = UnicodeText.of(raw);
        List<TextBlock> blocks = Dump.read(source, words.bylines());
        TextKind kind = TextKind.of(blocks, words);
        if (kind.isPage()) {
            PageText page = PageReader.read(blocks, kind, title, url, words);
            return page.plusRemoved(source.removed());
        }
        List<Line> lines = Wrapping.undo(Line.linesOf(source));
        Reading reading =
                Layout.read(lines.stream().map(line -> Row.of(line, words)).toList(), title);
        return new PageText(reading, kind.reason(), Optional.empty(), List.of()).plusRemoved(source.removed());
    }
}
