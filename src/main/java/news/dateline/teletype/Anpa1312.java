package news.dateline.teletype;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Removed;
import news.dateline.text.Dates;
import news.dateline.text.PlainParagraphs;
import news.dateline.text.Wrapping;

/**
 * ANPA 1312, the text format of American agencies since 1979: SYN SYN SOH, two header lines, STX, header lines of the
 * text that begin with a caret and end in {@code <} or {@code =}, paragraphs that begin with a tab, ETX, time. Agencies
 * abroad leave parts of it out; so do gateways.
 */
public final class Anpa1312 implements Reader {
    private static final int HEAD = 2000;
    private static final String DEVICE_CONTROLS = "\u0011\u0012\u0013\u0014";
    private static final char TABULAR_ON = 0x12;
    private static final char TABULAR_FORMAT = 0x14;

    /** A header line of the text: nobody else writes like this. */
    private static final Pattern CARET_LINE = Pattern.compile("(?m)^\\^[^\\n<=+]{1,200}[<=+] *\\r?$");

    @Override
    public boolean accepts(Payload payload) {
        if (payload.json().isPresent() || payload.isMarkup()) {
            return false;
        }
        String text = payload.text();
        String head = text.substring(0, Math.min(text.length(), HEAD));
        boolean caret = head.indexOf('^') >= 0;
        return Frame.opens(text)
                        && (isAnpaHeader(head)
                                || caret && CARET_LINE.matcher(head).find())
                || caret && CARET_LINE.matcher(head).results().limit(2).count() == 2;
    }

    /** SYN SYN alone says nothing: multiplexers put it before the header of an IPTC 7901 as well. */
    private static boolean isAnpaHeader(String head) {
        int end = head.indexOf(Frame.STX);
        int opening = head.indexOf(Frame.SOH) + 1;
        int line = head.indexOf('\n', opening);
        if (line > 0 && Iptc7901Header.isComplete(head.substring(opening, line))) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (head.charAt(i) == Frame.SYN || DEVICE_CONTROLS.indexOf(head.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        List<ReadItem> outcomes = Frame.withText(payload.text())
                .map(frame -> read(payload, frame))
                .toList();
        return outcomes.isEmpty()
                ? List.of(new ReadItem.Refused(Reason.NO_TEXT, "an ANPA 1312 frame with nothing in it"))
                : outcomes;
    }

    private static ReadItem read(Payload payload, Frame frame) {
        ItemDraft draft = new ItemDraft(payload);
        String text = AnpaPunctuation.plain(frame.text());
        int start = frame.header().isEmpty() ? headerLength(text) : 0;
        String head = frame.header() + text.substring(0, start);
        Anpa1312Header header = Anpa1312Header.read(draft, head);
        for (String line : head.split("\n")) {
            draft.removed(Removed.Kind.ROUTING, line);
        }
        AnpaText body = AnpaText.read(draft, text.substring(start));
        Optional<Transmission> sent =
                body.sent().or(() -> sent(frame.trailer(), payload.words().dates()));
        for (String line : frame.trailer().split("\n")) {
            draft.removed(Removed.Kind.ROUTING, line);
        }
        identify(draft, header, sent);
        boolean tabular =
                frame.controls().indexOf(TABULAR_ON) >= 0 || frame.controls().indexOf(TABULAR_FORMAT) >= 0;
        draft.text(
                PlainParagraphs.of(body.lines(), tabular ? Wrapping.Style.COLUMNS : Wrapping.Style.INDENTED),
                "anpa1312:text");
        draft.removed(Removed.Kind.CONTROL, frame.controls());
        return draft.outcome();
    }

    /** Without a frame the header ends where the first line begins with a caret. */
    private static int headerLength(String text) {
        int caret = text.startsWith("^") ? 0 : text.indexOf("\n^") + 1;
        return Math.max(0, caret);
    }

    private static Optional<Transmission> sent(String trailer, Dates dates) {
        return trailer.lines()
                .flatMap(line -> Transmission.of(line, dates).stream())
                .findFirst();
    }

    /** Without the year, which the header leaves out, a story's number comes again and names nothing. */
    private static void identify(ItemDraft draft, Anpa1312Header header, Optional<Transmission> sent) {
        sent.ifPresent(found -> found.writeTo(draft, "anpa1312:etx"));
        header.story().ifPresent(story -> draft.altId("transmission", story));
        draft.source("anpa1312");
        sent.map(Transmission::agency).ifPresent(agency -> draft.credit(agency, "anpa1312:etx"));
        if (header.story().isPresent() && sent.isPresent()) {
            draft.id(sent.get().agency() + "-" + header.story().get() + "-"
                    + sent.get().time().date());
        }
    }
}
