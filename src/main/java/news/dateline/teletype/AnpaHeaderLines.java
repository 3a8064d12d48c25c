package news.dateline.teletype;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;
import news.dateline.text.FactTable;
import news.dateline.text.FoldedWords;

/**
 * The header lines of an ANPA 1312 text, in the order of the Associated Press: slug and words, headline, pictures, notes
 * to editors, summary, byline, the byline's agency. Each begins with a caret and ends in {@code <}, the byline's in
 * {@code =}; Kyodo has no carets and ends its headline in {@code +}.
 */
final class AnpaHeaderLines {
    private static final String ENDS = "<=+";
    private static final int LONGEST = 2000;
    private static final String FROM = "anpa1312:caret-line";
    private static final Pattern SLUG = Pattern.compile("(?i)(?:[APB][MCP]|BC)-\\S.*+|.*,\\s?\\d{1,5}");
    private static final Pattern COMMA = Pattern.compile(",\\s*+");
    private static final Pattern BRACKETS = Pattern.compile("^\\(+|\\)+$");
    private static final FoldedWords<String> OPENINGS = openings();

    private final ItemDraft draft;
    private final StringBuilder pending = new StringBuilder();
    private final List<String> summaries = new ArrayList<>();
    private boolean slugged;
    private boolean titled;

    AnpaHeaderLines(ItemDraft draft) {
        this.draft = draft;
    }

    /** Takes a line if it is a header line, or one that a header line goes on in. */
    boolean take(String line) {
        String bare = line.strip();
        boolean begins = bare.startsWith("^");
        if (begins) {
            draft.removed(Removed.Kind.CONTROL, "^");
            settle();
        } else if (bare.isEmpty()) {
            settle();
            return true;
        } else if (pending.isEmpty() && (isEnd(line.charAt(0)) || !isEnd(bare.charAt(bare.length() - 1)))
                || line.startsWith("\t")
                || pending.length() > LONGEST) {
            settle();
            return false;
        }
        pending.append(pending.isEmpty() ? "" : " ").append(begins ? bare.substring(1) : bare);
        if (!pending.isEmpty() && isEnd(pending.charAt(pending.length() - 1))) {
            settle();
        }
        return true;
    }

    /** What is left over when the header ends: the summary; a text that is nothing else consists of these lines. */
    List<String> finish(boolean isAll) {
        settle();
        if (!isAll) {
            summaries.forEach(summary -> draft.summary(summary, FROM));
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        summaries.forEach(line -> {
            lines.add(line);
            lines.add("");
        });
        return lines;
    }

    private static boolean isEnd(char unit) {
        return ENDS.indexOf(unit) >= 0;
    }

    private void settle() {
        String line = pending.toString().strip();
        pending.setLength(0);
        if (line.isEmpty()) {
            return;
        }
        char last = line.charAt(line.length() - 1);
        String bare = isEnd(last) ? line.substring(0, line.length() - 1).strip() : line;
        if (isEnd(last)) {
            draft.removed(Removed.Kind.CONTROL, String.valueOf(last));
        }
        if (!bare.isEmpty()) {
            settle(bare, last);
        }
    }

    private void settle(String line, char end) {
        String unbracketed = BRACKETS.matcher(line).replaceAll("").strip();
        String role = role(unbracketed);
        if (!slugged && end != '+' && role.isEmpty() && SLUG.matcher(line).matches()) {
            slug(line);
        } else if (role.equals("note")) {
            int colon = unbracketed.indexOf(':');
            draft.removed(Removed.Kind.ADVISORY, line).edNote(unbracketed.substring(colon + 1), FROM);
        } else if (role.equals("media")) {
            draft.removed(Removed.Kind.ROUTING, line);
        } else if (end == '=' || draft.words().bylines().isByline(line)) {
            byline(line);
        } else if (!titled) {
            titled = true;
            draft.title(line, FROM);
        } else {
            summaries.add(line);
        }
    }

    /** {@code BC-XX--Keyword, 2nd Ld-Writethru,466}: keyword, version, words. */
    private void slug(String line) {
        slugged = true;
        draft.removed(Removed.Kind.ROUTING, line);
        String[] parts = COMMA.split(line);
        List<String> keyword = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            var take = i == 0 ? Take.of(parts[0].replaceFirst("(?i)^(?:[APB]M|BC)-", "")) : Take.among(parts[i]);
            take.ifPresent(found -> Notes.write(draft, found, FROM));
            boolean words = !parts[i].isEmpty() && parts[i].chars().allMatch(Character::isDigit);
            if (i == 0 || take.isEmpty() && !words) {
                keyword.add(parts[i]);
            }
        }
        draft.slugline(String.join(", ", keyword), FROM);
    }

    private void byline(String line) {
        draft.removed(Removed.Kind.BYLINE, line);
        if (draft.words().bylines().opening(line) > 0) {
            draft.by(line, FROM);
        } else {
            draft.credit(line, FROM);
        }
    }

    /** What the first words make of a line, {@code note} or {@code media}; nothing otherwise. */
    private static String role(String line) {
        int colon = line.indexOf(':');
        int words = 0;
        for (int end = 1; end <= Math.min(line.length(), 40) && words < 4; end++) {
            boolean ends = end == line.length() || line.charAt(end) == ' ' || end == colon;
            if (ends) {
                words++;
                String role = OPENINGS.at(line, 0, end).orElse("");
                if (!role.isEmpty()) {
                    return role;
                }
            }
        }
        return "";
    }

    private static FoldedWords<String> openings() {
        Map<String, String> rows = new HashMap<>();
        FactTable.rows(AnpaHeaderLines.class, "caret-lines.tsv", 2).forEach(row -> rows.put(row.get(1), row.get(0)));
        return new FoldedWords<>(rows);
    }
}
