package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Removed;
import news.dateline.text.PlainParagraphs;
import news.dateline.text.Wrapping;

/**
 * Messages between ZCZC and NNNN, the marks of telex networks (ITU-T F.31). AAP writes fields below ZCZC, each behind a
 * sign: {@code #} slug, {@code $} headline, {@code :} place, {@code &} author, {@code *} subject, {@code @} state.
 */
public final class ZczcWire implements Reader {
    private static final Pattern OPENING = Pattern.compile("\\s*+ZCZC(?![a-z])");
    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*+ZCZC(?![a-z])(.{0,200})$");
    private static final Pattern END = Pattern.compile("(?m)^(.{0,80}?)[ \\t]{0,80}+NNNN[ \\t]*+$");
    private static final String SIGNS = "%#$:&*@";

    /** Circuit, number and codes, all capitals and digits, with at least one digit. */
    private static final Pattern ROUTING = Pattern.compile("(?=[^\\d\\n]*+\\d)[A-Z\\d/_.:+ -]{2,60}");

    private static final Pattern DESK = Pattern.compile("(?: [A-Z]{2,5}){0,3}");

    @Override
    public boolean accepts(Payload payload) {
        return payload.json().isEmpty()
                && !payload.isMarkup()
                && OPENING.matcher(payload.text()).lookingAt();
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        List<ReadItem> outcomes = new ArrayList<>();
        String text = payload.text().replace("\r\n", "\n").replace('\r', '\n');
        Matcher start = START.matcher(text);
        boolean found = start.find();
        while (found) {
            String first = start.group(1).strip();
            int from = start.end();
            found = start.find();
            outcomes.add(read(payload, first, text.substring(from, found ? start.start() : text.length())));
        }
        return outcomes.isEmpty()
                ? List.of(new ReadItem.Refused(Reason.NO_TEXT, "ZCZC with no message below it"))
                : outcomes;
    }

    private static ReadItem read(Payload payload, String first, String message) {
        ItemDraft draft = new ItemDraft(payload);
        draft.removed(Removed.Kind.ROUTING, "ZCZC " + first);
        Matcher end = END.matcher(message);
        String text = message;
        if (end.find()) {
            text = message.substring(0, end.start());
            draft.removed(Removed.Kind.ROUTING, message.substring(end.start()));
            Transmission.of(end.group(1), draft.words().dates()).ifPresent(sent -> identify(draft, first, sent));
        }
        LineCursor lines = new LineCursor(text);
        boolean fields = readFields(draft, lines);
        if (fields) {
            draft.credit(first, "zczc:opening");
            closing(draft, lines, first);
            draft.text(PlainParagraphs.of(lines.rest(), Wrapping.Style.WRAPPED), "zczc:text");
        } else {
            readUnmarked(draft, lines);
        }
        return draft.outcome();
    }

    /** The sender's name and a desk in capitals close the text: {@code AAP RTV}. With initials it is the editors' line. */
    private static void closing(ItemDraft draft, LineCursor lines, String sender) {
        boolean closes = !sender.isEmpty()
                && lines.last()
                        .filter(line -> line.startsWith(sender)
                                && DESK.matcher(line.substring(sender.length())).matches())
                        .isPresent();
        if (closes) {
            draft.removed(Removed.Kind.ROUTING, lines.dropLast());
        }
    }

    private static boolean readFields(ItemDraft draft, LineCursor lines) {
        boolean any = false;
        while (lines.hasText() && SIGNS.indexOf(lines.peek().charAt(0)) >= 0) {
            String line = lines.next();
            char sign = line.charAt(0);
            String value = line.substring(1).strip();
            any |= sign == '#' || sign == '$';
            state(draft, sign, value);
            draft.removed(Removed.Kind.ROUTING, sign == '$' ? "$" : line);
        }
        return any;
    }

    private static void state(ItemDraft draft, char sign, String value) {
        switch (sign) {
            case '#' -> draft.slugline(value, "zczc:#");
            case '$' -> draft.title(value, "zczc:$");
            case '*' -> subject(draft, value);
            default -> {
                // place, state and the desk's user name are the sender's own business: set aside, not carried over
            }
        }
    }

    /** Eight digits are an IPTC subject code. */
    private static void subject(ItemDraft draft, String value) {
        if (value.length() == 8 && value.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            draft.subject(value, Optional.of("http://cv.iptc.org/newscodes/subjectcode/" + value));
        }
    }

    /** Without fields: routing lines, then a headline, as in IPTC 7901. */
    private static void readUnmarked(ItemDraft draft, LineCursor lines) {
        while (lines.hasText() && ROUTING.matcher(lines.peek()).matches()) {
            draft.removed(Removed.Kind.ROUTING, lines.next());
        }
        WireOpening.read(draft, lines, "zczc");
        Notepad.cut(draft, lines);
        draft.text(PlainParagraphs.of(lines.rest(), Wrapping.Style.WRAPPED), "zczc:text");
    }

    /** The message's number comes again each day, or each week. */
    private static void identify(ItemDraft draft, String first, Transmission sent) {
        sent.writeTo(draft, "zczc:closing");
        draft.source("zczc");
        if (!first.isEmpty()) {
            draft.altId("transmission", first).id(first + "-" + sent.time().date());
        }
    }
}
