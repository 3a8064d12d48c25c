package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;
import news.dateline.text.BylineWords;
import news.dateline.text.Wrapping;

/**
 * What stands over the text of a wire's message: take lines, a headline of one or more lines, a byline. By IPTC 7901 an
 * equals sign ends it, behind the headline or behind the byline.
 */
final class WireOpening {
    private static final int MOST_LINES = 10;
    private static final int LONGEST_HEADLINE = 220;

    /** An agency in brackets near the beginning of a line, as in {@code Paris (ats afp) Les} or {@code (ANSA) - Roma}. */
    private static final Pattern STORY =
            Pattern.compile("[^()]{0,60}\\([\\p{L}][\\p{L}/ .,-]{1,30}\\)(?:\\s?[-–—_:.]|\\s+\\p{Lu}|\\s*$).*+");

    private WireOpening() {}

    /** Reads it into a draft; {@code format} is the format's name, as provenance has it. */
    static void read(ItemDraft draft, LineCursor text, String format) {
        takes(draft, text, format + ":take");
        List<String> lines = upToEquals(draft, text);
        if (lines.isEmpty()) {
            lines = upToStory(text);
        }
        List<String> headline = new ArrayList<>(lines);
        byline(draft, headline, format + ":byline");
        draft.title(String.join(" ", headline), format + ":headline");
    }

    private static void takes(ItemDraft draft, LineCursor text, String from) {
        while (text.hasText() && Notes.take(draft, text.peek(), from)) {
            text.next();
        }
    }

    private static List<String> upToEquals(ItemDraft draft, LineCursor text) {
        int start = text.position();
        List<String> lines = new ArrayList<>();
        while (text.hasText() && lines.size() < MOST_LINES) {
            String line = text.next();
            if (line.endsWith("=") && !line.endsWith("==")) {
                draft.removed(Removed.Kind.ROUTING, "=");
                String bare = line.substring(0, line.length() - 1).strip();
                if (!bare.isEmpty()) {
                    lines.add(bare);
                }
                return lines;
            }
            lines.add(line);
        }
        text.back(start);
        return List.of();
    }

    /** Without the sign: the lines before a gap or before a line that opens a story, if they are as a headline is. */
    private static List<String> upToStory(LineCursor text) {
        int start = text.position();
        List<String> lines = new ArrayList<>();
        boolean ends = false;
        while (text.hasText() && lines.size() < 4 && !ends && !opensStory(text.peek())) {
            lines.add(text.next());
            ends = text.atGap();
        }
        String headline = String.join(" ", lines);
        boolean shaped = !lines.isEmpty()
                && headline.length() <= LONGEST_HEADLINE
                && text.hasText()
                && (ends || opensStory(text.peek()))
                && !Wrapping.endsSentence(headline)
                && !headline.endsWith(":");
        if (!shaped) {
            text.back(start);
        }
        return shaped ? lines : List.of();
    }

    /** What ends a headline ends the byline in it. */
    private static final Pattern SIGN = Pattern.compile("\\s*=+\\s*$");

    /** An agency in brackets near the beginning of the line. */
    static boolean opensStory(String line) {
        return STORY.matcher(line).matches();
    }

    private static void byline(ItemDraft draft, List<String> headline, String from) {
        int last = headline.size() - 1;
        if (last > 0 && isByline(headline.get(last), draft.words().bylines())) {
            String by = SIGN.matcher(headline.remove(last)).replaceFirst("");
            draft.by(by, from).removed(Removed.Kind.BYLINE, by);
        }
    }

    /** Behind a comma stands whom the author writes for. */
    private static boolean isByline(String line, BylineWords words) {
        String led = Character.toTitleCase(line.charAt(0)) + line.substring(1);
        int comma = led.indexOf(',');
        return words.isByline(led) || comma > 0 && words.isByline(led.substring(0, comma));
    }
}
