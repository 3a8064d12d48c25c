package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Removed;
import news.dateline.text.PlainParagraphs;
import news.dateline.text.Wrapping;

/**
 * IPTC 7901, the text format of European agencies since 1979: header, slug line, STX, headline ending in {@code =}, text
 * at some 69 columns, ETX, time. Read as well where mail or a file system has lost the control characters.
 */
public final class Iptc7901 implements Reader {
    @Override
    public boolean accepts(Payload payload) {
        if (payload.json().isPresent() || payload.isMarkup()) {
            return false;
        }
        String text = payload.text();
        return Frame.opens(text) || Iptc7901Header.isComplete(firstLine(text)) || PrintedHeader.opens(text);
    }

    private static String firstLine(String text) {
        String opening = text.stripLeading();
        int end = opening.indexOf('\n');
        return opening.substring(0, Math.min(end < 0 ? opening.length() : end, 300));
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        List<ReadItem> outcomes = Frame.withText(payload.text())
                .map(frame -> read(payload, frame))
                .toList();
        return outcomes.isEmpty()
                ? List.of(new ReadItem.Refused(Reason.NO_TEXT, "an IPTC 7901 frame with nothing in it"))
                : outcomes;
    }

    private static ReadItem read(Payload payload, Frame frame) {
        ItemDraft draft = new ItemDraft(payload);
        LineCursor lines = new LineCursor(frame.header().isEmpty() ? frame.text() : frame.header());
        Optional<Iptc7901Header> header = readHeader(draft, lines);
        if (frame.header().isEmpty() && PrintedHeader.opens(frame.text())) {
            PrintedHeader.read(draft, lines);
        } else {
            readSlugline(draft, lines, !frame.header().isEmpty());
        }
        LineCursor text = frame.header().isEmpty() ? lines : new LineCursor(frame.text());
        Optional<Transmission> sent = readTrailer(draft, frame.trailer()).or(() -> closing(draft, text));
        identify(draft, header, sent);
        WireOpening.read(draft, text, "iptc7901");
        Notepad.cut(draft, text);
        draft.text(PlainParagraphs.of(text.rest(), Wrapping.Style.WRAPPED), "iptc7901:text");
        draft.removed(Removed.Kind.CONTROL, frame.controls());
        return draft.outcome();
    }

    /** A header stands within the first lines; what stands before it is a torn line's. */
    private static Optional<Iptc7901Header> readHeader(ItemDraft draft, LineCursor lines) {
        int before = lines.position();
        for (int tried = 0; tried < 4 && lines.hasText(); tried++) {
            String line = lines.next();
            Optional<Iptc7901Header> header = Iptc7901Header.of(line);
            if (header.isPresent()) {
                lines.between(before).forEach(skipped -> draft.removed(Removed.Kind.ROUTING, skipped));
                return header;
            }
        }
        lines.back(before);
        return Optional.empty();
    }

    /** With a frame all lines up to STX; without one the first line, unless it ends as a headline does. */
    private static void readSlugline(ItemDraft draft, LineCursor lines, boolean framed) {
        List<String> slugs = new ArrayList<>();
        while (lines.hasText() && (framed || slugs.isEmpty() && !lines.peek().endsWith("="))) {
            slugs.add(lines.next());
        }
        slugs.forEach(slug -> draft.removed(Removed.Kind.ROUTING, slug));
        draft.slugline(String.join(" ", slugs), "iptc7901:slug");
    }

    private static Optional<Transmission> readTrailer(ItemDraft draft, String trailer) {
        Optional<Transmission> sent = Optional.empty();
        for (String line : trailer.split("\n")) {
            draft.removed(Removed.Kind.ROUTING, line);
            sent = sent.or(() -> Transmission.of(line, draft.words().dates()));
        }
        return sent;
    }

    /** Where ETX is lost, the time is the text's last line. */
    private static Optional<Transmission> closing(ItemDraft draft, LineCursor text) {
        Optional<Transmission> sent =
                text.last().flatMap(line -> Transmission.of(line, draft.words().dates()));
        sent.ifPresent(found -> draft.removed(Removed.Kind.ROUTING, text.dropLast()));
        return sent;
    }

    /** A service counts anew each day: its letters and a number name a message together with the day alone. */
    private static void identify(ItemDraft draft, Optional<Iptc7901Header> header, Optional<Transmission> sent) {
        sent.ifPresent(found -> found.writeTo(draft, "iptc7901:etx"));
        if (header.isEmpty()) {
            return;
        }
        Iptc7901Header found = header.get();
        String transmission = found.service() + found.number();
        draft.altId("transmission", transmission).urgency(found.priority(), "iptc7901:priority");
        found.agency().ifPresent(agency -> draft.credit(agency, "iptc7901:header"));
        draft.source(found.agency().orElse("iptc7901").toLowerCase(Locale.ROOT));
        sent.ifPresent(time -> draft.id(transmission + "-" + time.time().date()));
        Desk.of("iptc7901", found.category()).ifPresent(desk -> desk.writeTo(draft));
    }
}
