package news.dateline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.ElementRole;
import org.jsoup.nodes.Element;

/**
 * Reads the body of an item in plain text. Empty lines part its paragraphs; where there are none, indented lines begin
 * them; where there are none of those either, each line is one, unless the text is wrapped.
 */
public final class PlainBody {
    /** Linear: what may be blank is taken whole. */
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n[ \\t\\r\\f\\u00a0]*+\\n");

    private static final int LONGEST_WRAPPED = 90;
    private static final int SHORTEST_WRAPPED = 50;
    private static final String STOPS = ".!?:\"”»…؟。";

    private PlainBody() {}

    /** Reads a text into a draft that has its title already: where the text says it again, that is set apart. */
    public static void read(String text, ItemDraft draft, String from) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs(text.replace("\r\n", "\n").replace('\r', '\n'))) {
            boolean repeats = blocks.isEmpty()
                    && draft.title()
                            .filter(title -> WordsAlone.equal(title, paragraph))
                            .isPresent();
            if (repeats) {
                draft.removed(Removed.Kind.REPETITION, paragraph);
            } else {
                blocks.add(new Block(ElementRole.BLOCK, paragraph, new Element("p")));
            }
        }
        draft.body(blocks, from);
    }

    /** The text's pieces between empty lines, at least one. */
    static List<String> split(String text) {
        return List.of(EMPTY_LINE.split(text, -1));
    }

    static List<String> paragraphs(String text) {
        List<String> pieces =
                split(text).stream().filter(piece -> !piece.isBlank()).toList();
        List<String> paragraphs = new ArrayList<>();
        for (String piece : pieces) {
            List<String> lines = piece.lines().filter(line -> !line.isBlank()).toList();
            if (lines.stream().skip(1).anyMatch(PlainBody::isIndented)) {
                join(lines, paragraphs, line -> true, PlainBody::isIndented);
            } else if (pieces.size() > 1 || isWrapped(lines)) {
                join(lines, paragraphs, PlainBody::endsParagraph, line -> pieces.size() == 1);
            } else {
                lines.forEach(line -> paragraphs.add(line.strip()));
            }
        }
        return paragraphs;
    }

    private static boolean isIndented(String line) {
        return line.startsWith("  ") || line.startsWith("\t") || line.startsWith("\u3000");
    }

    /** Lines that end where they had to, not where a sentence does. */
    private static boolean isWrapped(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        long full =
                lines.stream().filter(line -> line.length() >= SHORTEST_WRAPPED).count();
        long open = lines.stream().filter(line -> !endsSentence(line)).count();
        return lines.size() > 1 && longest <= LONGEST_WRAPPED && full * 2 > lines.size() && open * 2 > lines.size();
    }

    private static boolean endsParagraph(String line) {
        return line.length() < SHORTEST_WRAPPED && endsSentence(line);
    }

    private static boolean endsSentence(String line) {
        String bare = line.stripTrailing();
        return !bare.isEmpty() && STOPS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** Joins lines to paragraphs: a new one begins where the line before may end one and this one may begin one. */
    private static void join(
            List<String> lines,
            List<String> paragraphs,
            java.util.function.Predicate<String> ends,
            java.util.function.Predicate<String> begins) {
        StringBuilder paragraph = new StringBuilder(lines.get(0).strip());
        for (int i = 1; i < lines.size(); i++) {
            if (ends.test(lines.get(i - 1)) && begins.test(lines.get(i))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else {
                paragraph.append(' ');
            }
            paragraph.append(lines.get(i).strip());
        }
        paragraphs.add(paragraph.toString());
    }
}
