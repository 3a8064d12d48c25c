package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;

/**
 * The text of an ANPA 1312 message: its header lines, then its paragraphs, then what closes it.
 *
 * @param lines the paragraphs' lines
 * @param sent the time of transmission, where the text holds it
 */
record AnpaText(List<String> lines, Optional<Transmission> sent) {
    private static final Pattern RULE = Pattern.compile("_{3,}[<=]?");

    /** {@code ==Kyodo} ends the text of agencies that follow Kyodo. */
    private static final Pattern END = Pattern.compile("==\\s?(\\p{L}[\\p{L} .]{1,30})");

    AnpaText {
        lines = List.copyOf(lines);
    }

    static AnpaText read(ItemDraft draft, String text) {
        AnpaHeaderLines header = new AnpaHeaderLines(draft);
        List<String> body = new ArrayList<>();
        Optional<Transmission> sent = Optional.empty();
        for (String line : text.split("\n", -1)) {
            String bare = line.strip();
            Optional<Transmission> time = Transmission.of(bare, draft.words().dates());
            if (time.isPresent()) {
                draft.removed(Removed.Kind.ROUTING, bare);
                sent = sent.or(() -> time);
            } else if (!body.isEmpty() || !header.take(line)) {
                addTo(body, line, draft);
            }
        }
        List<String> listed = header.finish(body.isEmpty());
        body.addAll(0, listed);
        return new AnpaText(AnpaTail.cut(draft, body, RULE), sent);
    }

    private static void addTo(List<String> body, String line, ItemDraft draft) {
        String bare = line.strip();
        var end = END.matcher(bare);
        if (end.matches()) {
            draft.removed(Removed.Kind.SIGN_OFF, bare).credit(end.group(1), "anpa1312:end");
        } else if (bare.startsWith("^")) {
            draft.removed(Removed.Kind.CONTROL, "^");
            body.add("");
            body.add(bare.substring(1));
        } else if (!body.isEmpty() || !bare.isEmpty()) {
            body.add(line);
        }
    }
}
