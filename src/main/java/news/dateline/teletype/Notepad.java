package news.dateline.teletype;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;
import news.dateline.text.FactTable;
import news.dateline.text.FoldedWords;

/**
 * The desk's notes below an item's text: notes to editors, links, contacts, under headings marked {@code #} as dpa has
 * them, or below a row of asterisks ({@code notepad.tsv}). The editors' closing line stands beneath and stays.
 */
final class Notepad {
    private static final Pattern RULE = Pattern.compile("\\*(?: ?\\*){3,80}");
    private static final Pattern HEADING = Pattern.compile("#{1,3} ?\\S.{0,60}");
    private static final Pattern HASHES = Pattern.compile("^#+ ?");

    /** {@code dpa wsz jln npr}, {@code dpa/lni abc yyzz n1 def}: small letters, none of them a word of the notes. */
    private static final Pattern CLOSING =
            Pattern.compile("\\p{Ll}{2,8}(?:[-/]\\p{L}{2,6})?(?: [\\p{Ll}\\d/]{1,6}){1,8}");

    private static final FoldedWords<String> HEADINGS = headings();

    private Notepad() {}

    /** Cuts the notes off what is left of the text. */
    static void cut(ItemDraft draft, LineCursor text) {
        List<String> lines = text.rest();
        int start = start(lines);
        if (start == lines.size()) {
            return;
        }
        Optional<String> closing =
                text.last().filter(line -> CLOSING.matcher(line).matches());
        closing.ifPresent(line -> text.dropLast());
        List<String> notes = text.rest().subList(start, text.rest().size());
        text.keepFirst(start);
        closing.ifPresent(text::append);
        notes.forEach(note -> draft.removed(Removed.Kind.ROUTING, note));
        draft.edNote(String.join(" ", editors(notes)), "iptc7901:notepad");
    }

    private static int start(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (RULE.matcher(line).matches() || kind(line).isPresent()) {
                return i;
            }
        }
        return lines.size();
    }

    /** What a heading's section holds: {@code notes}, {@code editors}, {@code other}. */
    private static Optional<String> kind(String line) {
        return HEADING.matcher(line).matches()
                ? HEADINGS.of(HASHES.matcher(line).replaceFirst("").strip())
                : Optional.empty();
    }

    private static List<String> editors(List<String> notes) {
        List<String> found = new ArrayList<>();
        boolean within = false;
        for (String note : notes) {
            String line = note.strip();
            if (HEADING.matcher(line).matches() || RULE.matcher(line).matches()) {
                within = kind(line).filter("editors"::equals).isPresent();
            } else if (within && !line.isEmpty()) {
                found.add(line.startsWith("- ") ? line.substring(2) : line);
            }
        }
        return found;
    }

    private static FoldedWords<String> headings() {
        Map<String, String> rows = new HashMap<>();
        FactTable.rows(Notepad.class, "notepad.tsv", 3).forEach(row -> rows.put(row.get(2), row.get(1)));
        return new FoldedWords<>(rows);
    }
}
