package news.dateline.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.item.Content;
import news.dateline.item.Reading;
import news.dateline.item.Removed;
import news.dateline.text.Line;
import news.dateline.text.UnicodeText;

/** Reads the body of a wire item: all of it is text of the article, but for captions. Stateless; thread safe. */
public final class BlockReader {
    private BlockReader() {}

    /** Each block is a paragraph; captions are set aside in {@code removed}, for the reader that knows their pictures. */
    public static Reading read(List<Block> blocks) {
        List<String> paragraphs = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        List<Removed> dropped = new ArrayList<>();
        String whole = blocks.stream().anyMatch(block -> block.text().indexOf('&') >= 0)
                ? blocks.stream().map(Block::text).collect(Collectors.joining("\n"))
                : "";
        for (Block block : blocks) {
            String clean = clean(block, whole, dropped);
            if (clean.isEmpty()) {
                continue;
            }
            if (block.role() == ElementRole.CAPTION) {
                removed.add(new Removed(Removed.Kind.CAPTION, clean));
            } else {
                paragraphs.add(clean);
            }
        }
        removed.addAll(dropped);
        return new Reading(
                new Content(Optional.empty(), List.of(), List.of(), paragraphs, List.of()),
                removed,
                Optional.empty(),
                Optional.empty());
    }

    private static String clean(Block block, String whole, List<Removed> dropped) {
        boolean tabular = block.role() == ElementRole.TABLE || block.role() == ElementRole.PREFORMATTED;
        if (!tabular) {
            return line(TwiceEscaped.read(block.text(), whole), dropped);
        }
        List<String> rows = new ArrayList<>();
        for (String row : block.text().split("\n")) {
            List<String> cells = new ArrayList<>();
            for (String cell : row.split("\t")) {
                cells.add(line(cell, dropped));
            }
            rows.add(String.join("\t", cells).stripTrailing());
        }
        return String.join("\n", rows);
    }

    private static String line(String text, List<Removed> dropped) {
        UnicodeText clean = UnicodeText.of(text);
        dropped.addAll(clean.removed());
        return Line.joined(clean);
    }
}
