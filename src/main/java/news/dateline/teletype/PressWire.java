package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Removed;
import news.dateline.text.PlainParagraphs;
import news.dateline.text.Wrapping;

/**
 * Press releases as AsiaNet passes them on to agencies: source, number, headline up to an empty line, dateline on a line
 * of its own, text at 80 columns, the source again.
 */
public final class PressWire implements Reader {
    private static final Pattern OPENING =
            Pattern.compile("\\s*+(?:Source:[^\\n]{0,300}\\n\\s*+)?MEDIA RELEASE[ \\t]*+(?:PR ?\\d{2,9}|\\n)");

    private static final int HEAD = 600;

    private static final Pattern NUMBER = Pattern.compile("MEDIA RELEASE\\s*+(PR ?\\d{2,9})?.*+");
    private static final Pattern SOURCE = Pattern.compile("(?i)SOURCE\\s*+:?\\s*+(.{1,300})");

    /** Between slashes who distributes it: {@code /PRNewswire-AsiaNet/ --}. */
    private static final Pattern DATELINE = Pattern.compile("[^/]{4,200}/[^/]{2,60}/\\s*+[-–—]*+");

    /** Where pictures are to be had: a label, an address, maybe in brackets, over one line or two. */
    private static final Pattern PICTURE = Pattern.compile(
            "\\(?(?:Photo|Logo|Image|Video|Infographic|Photos|Images)(?: ?\\d{1,2})?\\s?[-–—:]+\\s*+(?:https?://\\S+)?\\)?");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+\\)?");

    @Override
    public boolean accepts(Payload payload) {
        return payload.json().isEmpty()
                && !payload.isMarkup()
                && OPENING.matcher(payload.opening(HEAD).replace("\r", "")).lookingAt();
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        ItemDraft draft = new ItemDraft(payload);
        LineCursor lines = new LineCursor(payload.text().replace("\r\n", "\n").replace('\r', '\n'));
        readOpening(draft, lines);
        readHeadline(draft, lines);
        readDateline(draft, lines);
        closing(draft, lines);
        draft.text(PlainParagraphs.of(withoutPictures(draft, lines.rest()), Wrapping.Style.WRAPPED), "presswire:text");
        return List.of(draft.outcome());
    }

    private static void readOpening(ItemDraft draft, LineCursor lines) {
        Matcher number = NUMBER.matcher(lines.peek());
        while (!number.matches()) {
            String line = lines.next();
            source(draft, line);
            draft.removed(Removed.Kind.ROUTING, line);
            number = NUMBER.matcher(lines.peek());
        }
        draft.removed(Removed.Kind.ROUTING, lines.next()).source("asianet");
        if (number.group(1) != null) {
            draft.id(number.group(1).replace(" ", ""));
        }
    }

    private static void source(ItemDraft draft, String line) {
        Matcher source = SOURCE.matcher(line);
        if (source.matches()) {
            draft.copyrightHolder(source.group(1), "presswire:source");
        }
    }

    private static void readHeadline(ItemDraft draft, LineCursor lines) {
        List<String> headline = new ArrayList<>();
        while (lines.hasText()
                && headline.size() < 5
                && (headline.isEmpty() || !lines.atGap())
                && !DATELINE.matcher(lines.peek()).matches()) {
            headline.add(lines.next());
        }
        draft.title(String.join(" ", headline), "presswire:headline");
    }

    /** On a line of its own the dateline is part of the frame; at the head of a paragraph it is the text's. */
    private static void readDateline(ItemDraft draft, LineCursor lines) {
        if (lines.hasText() && DATELINE.matcher(lines.peek()).matches()) {
            String line = lines.next();
            draft.dateline(line, "presswire:dateline").removed(Removed.Kind.DATELINE, line);
        }
    }

    private static void closing(ItemDraft draft, LineCursor lines) {
        lines.last().filter(line -> SOURCE.matcher(line).matches()).ifPresent(line -> {
            source(draft, line);
            draft.removed(Removed.Kind.CREDIT, lines.dropLast());
        });
    }

    private static List<String> withoutPictures(ItemDraft draft, List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean label = false;
        for (String line : lines) {
            String bare = line.strip();
            boolean picture = PICTURE.matcher(bare).matches();
            if (picture || label && ADDRESS.matcher(bare).matches()) {
                draft.removed(Removed.Kind.LINK, bare);
                kept.add("");
            } else {
                kept.add(line);
            }
            label = picture && bare.indexOf("http") < 0;
        }
        return kept;
    }
}
