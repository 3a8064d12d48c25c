package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;

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
    private static final Pattern BRACKETS = Pattern.compile("^\\(+|\\)+$");

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
        String role = HeaderRole.of(unbracketed);
        if (!slugged && end != '+' && role.isEmpty() && SLUG.matcher(line).matches()) {
            slugged = true;
            Slug.writeTo(draft, line, FROM);
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

    private void byline(String line) {
        draft.removed(Removed.Kind.BYLINE, line);
        if (draft.words().bylines().opening(line) > 0) {
            draft.by(line, FROM);
        } else {
            draft.credit(line, FROM);
        }
    }
}
