package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.item.Removed;
import news.dateline.text.BylineWords;
import news.dateline.text.Marks;
import news.dateline.text.Sentences;
import news.dateline.text.UnicodeText;

/**
 * The text of a page with the syntax of its dump undone: lines joined to paragraphs, marks of links, emphasis, lists,
 * headings and forms set apart. What a browser's text mode, a converter to Markdown or a scraper wrote, each puts in others.
 */
final class Dump {
    /** lynx ends with the addresses of its links: {@code  12. https://example.org/}. */
    private static final Pattern REFERENCE = Pattern.compile(
            "\\d{1,4}\\. (?:https?|ftp|mailto|javascript|file|tel|sms|whatsapp|about|data|lynxprog|android-app|intent|fb-messenger)\\S*:.*+");

    private static final Pattern REFERENCES = Pattern.compile("References|Visible links:?|Hidden links:?");

    /** Rules, underlines, empty fields and cells: no letter, no digit. */
    private static final Pattern RULE = Pattern.compile("[-=_*#|+:.~\\s─━═│┃·•–—]++");

    private static final Pattern FRAME = Pattern.compile("(?:IFRAME|FRAME|EMBED|BLOCKQUOTE): ?.*+");

    private static final int SHORT_ITEM = 60;

    private Dump() {}

    static List<TextBlock> read(UnicodeText source, BylineWords bylines) {
        List<Paragraphs.Joined> paragraphs = Paragraphs.of(DumpLine.of(source), bylines);
        DumpSyntax syntax = DumpSyntax.of(paragraphs);
        List<TextBlock> blocks = new ArrayList<>(paragraphs.size());
        boolean[] reference = references(paragraphs);
        for (int i = 0; i < reference.length; i++) {
            Paragraphs.Joined paragraph = paragraphs.get(i);
            blocks.add(reference[i] ? mark(paragraph, Removed.Kind.LINK) : block(paragraph, syntax));
        }
        return blocks;
    }

    private static boolean[] references(List<Paragraphs.Joined> paragraphs) {
        boolean[] found = new boolean[paragraphs.size()];
        for (int i = found.length - 1; i >= 0; i--) {
            String raw = paragraphs.get(i).raw();
            boolean address =
                    Character.isDigit(raw.charAt(0)) && REFERENCE.matcher(raw).matches();
            boolean heading = i + 1 < found.length
                    && found[i + 1]
                    && REFERENCES.matcher(raw).matches();
            found[i] = address || heading;
        }
        return found;
    }

    private static TextBlock mark(Paragraphs.Joined paragraph, Removed.Kind kind) {
        String raw = singleSpaced(paragraph.raw());
        return new TextBlock(
                raw,
                "",
                List.of(new Removed(kind, raw)),
                paragraph.first().blanks(),
                paragraph.first().indent(),
                false,
                false,
                0,
                0);
    }

    private static TextBlock block(Paragraphs.Joined paragraph, DumpSyntax syntax) {
        String raw = singleSpaced(paragraph.raw());
        if (raw.charAt(0) < 'A' && RULE.matcher(raw).matches()
                || raw.charAt(0) > 0x2000 && RULE.matcher(raw).matches()) {
            return mark(paragraph, Removed.Kind.MARKUP);
        }
        if (Marks.open(raw, "IFEB") && FRAME.matcher(raw).matches()) {
            return mark(paragraph, Removed.Kind.LINK);
        }
        List<Removed> marks = new ArrayList<>();
        int from = 0;
        boolean heading = false;
        if (syntax.isMarkdown()) {
            while (from < raw.length() && raw.charAt(from) == '>') {
                from = from + 1 < raw.length() && raw.charAt(from + 1) == ' ' ? from + 2 : from + 1;
            }
        }
        if (syntax.isMarkdown()) {
            int mark = DumpSyntax.headingEnd(raw.substring(from));
            heading = mark > 0;
            from += mark;
        }
        int list = heading ? 0 : listEnd(raw.substring(from), syntax, paragraph.first());
        boolean item = list > 0;
        from += list;
        if (item && syntax.isMarkdown()) { // a heading in a list
            int mark = DumpSyntax.headingEnd(raw.substring(from));
            heading = mark > 0;
            from += mark;
        }
        if (from > 0) {
            marks.add(new Removed(Removed.Kind.MARKUP, raw.substring(0, from).strip()));
        }
        if (!InlineMarks.mayHold(raw, syntax)) {
            return new TextBlock(
                    raw,
                    raw.substring(from),
                    marks,
                    paragraph.first().blanks(),
                    paragraph.first().indent(),
                    item,
                    heading,
                    0,
                    0);
        }
        InlineMarks inline = new InlineMarks(raw, from, raw.length(), syntax).run();
        marks.addAll(inline.marks());
        return new TextBlock(
                raw,
                singleSpaced(inline.text()),
                marks,
                paragraph.first().blanks(),
                paragraph.first().indent(),
                item,
                heading,
                inline.links(),
                inline.linked());
    }

    /** A dash may open speech, a number flush left may be the author's: a list's stand where dumps put them. */
    private static int listEnd(String text, DumpSyntax syntax, DumpLine first) {
        int end = ListMark.end(text);
        boolean dash = end > 0 && text.charAt(0) == '-' && Sentences.endsOne(text);
        boolean number = end > 0 && Character.isDigit(text.charAt(0));
        return dash && !syntax.isMarkdown()
                        || number && first.indent() == 0 && !syntax.isMarkdown() && text.length() > SHORT_ITEM
                ? 0
                : end;
    }

    private static String singleSpaced(String text) {
        if (!text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ")) {
            return text; // as nearly every paragraph is
        }
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != ' ' || !single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(unit);
            }
        }
        int last = single.length();
        while (last > 0 && single.charAt(last - 1) == ' ') {
            last--;
        }
        return single.substring(0, last);
    }
}
