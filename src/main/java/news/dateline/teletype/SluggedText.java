package news.dateline.teletype;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Removed;
import news.dateline.text.BylineWords;
import news.dateline.text.HeadlineShape;
import news.dateline.text.PlainParagraphs;
import news.dateline.text.Sentences;
import news.dateline.text.Wrapping;

/**
 * Plain text with the header lines of the Associated Press and its members over it, without control characters, with carets or
 * not: slug, headline, notes to editors, pictures, byline, the byline's agency. Any of them may be missing.
 */
public final class SluggedText implements Reader {
    private static final String FROM = "slugged:header";
    private static final int OPENING = 1200;
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 400;
    private static final int LINES_TO_STORY = 7;
    private static final int LONGEST_HEADLINE_ON_ONE_LINE = 80;
    private static final int MOST_HEADLINE_LINES = 3;
    private static final int LONGEST_CREDIT = 60;
    private static final int MOST_WORDS_OF_CREDIT = 5;
    private static final Pattern RULE = Pattern.compile("_{3,}");
    private static final Pattern MARKS = Pattern.compile("^\\^|\\s*[<=]$");

    @Override
    public boolean accepts(Payload payload) {
        if (!payload.json().isEmpty() || payload.isMarkup() || payload.isFramed() || !mayBeHeader(payload.text())) {
            return false;
        }
        LineCursor lines = new LineCursor(unified(payload.opening(OPENING)));
        if (!lines.hasText()) {
            return false;
        }
        String first = lines.next();
        if (!lines.hasText()) {
            return false;
        }
        boolean careted = first.startsWith("^") && lines.peek().startsWith("^");
        return careted || Slug.isSlug(bare(first)) || isNotedHeadline(lines);
    }

    /** By the first two lines, before anything is copied but them: every text passes here. */
    private static boolean mayBeHeader(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = lineEnd(text, start);
        if (start < end && text.charAt(start) == '^'
                || Slug.isSlug(bare(text.substring(start, end).strip()))) {
            return true;
        }
        int below = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        return below < text.length()
                && HeaderRole.ofLabel(
                                text.substring(below, lineEnd(text, below)).strip())
                        .equals("note");
    }

    /** As far as a line of a header may go. */
    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start <= LONGEST_LINE
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Without a slug: the line below the headline is the desk's note, and a story opens soon. */
    private static boolean isNotedHeadline(LineCursor lines) {
        if (lines.atGap() || !HeaderRole.ofLabel(lines.next()).equals("note")) {
            return false;
        }
        for (int line = 0; line < LINES_TO_STORY && lines.hasText(); line++) {
            if (WireOpening.opensStory(lines.next())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        ItemDraft draft = new ItemDraft(payload);
        LineCursor lines = new LineCursor(unified(payload.text()));
        new Header(draft, lines).read();
        List<String> text = AnpaTail.cut(draft, lines.rest(), RULE);
        draft.text(PlainParagraphs.of(text, Wrapping.Style.TEXT), "slugged:text");
        return List.of(draft.outcome());
    }

    private static String unified(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** No line of a header is longer; a story's may be very long. */
    private static String bare(String line) {
        return line.length() > LONGEST_LINE
                ? line
                : MARKS.matcher(line).replaceAll("").strip();
    }

    /** What has been read of the lines over one text. */
    private static final class Header {
        private final ItemDraft draft;
        private final LineCursor lines;
        private final BylineWords bylines;
        private boolean slugged;
        private boolean titled;
        private boolean signed;

        Header(ItemDraft draft, LineCursor lines) {
            this.draft = draft;
            this.lines = lines;
            this.bylines = draft.words().bylines();
        }

        void read() {
            int read = 0;
            while (read < MOST_LINES && lines.hasText() && take()) {
                read++;
            }
        }

        private boolean take() {
            int start = lines.position();
            String printed = lines.next();
            String line = bare(printed);
            boolean taken = !line.isEmpty() && !WireOpening.opensStory(line) && take(printed, line);
            if (taken && printed.startsWith("^")) {
                draft.removed(Removed.Kind.CONTROL, "^");
            } else if (!taken) {
                lines.back(start);
            }
            return taken;
        }

        private boolean take(String printed, String line) {
            String role = printed.startsWith("^") ? HeaderRole.of(line) : HeaderRole.ofLabel(line);
            if (!slugged && !titled && Slug.isSlug(line)) {
                slugged = true;
                Slug.writeTo(draft, line, FROM);
            } else if (role.equals("note")) {
                note(line);
            } else if (role.equals("media") || HeaderRole.isMedia(line)) {
                draft.removed(Removed.Kind.ROUTING, line);
            } else if (bylines.isByline(line)) {
                byline(line);
            } else if (signed && isCredit(line)) {
                signed = false;
                draft.credit(line, FROM).removed(Removed.Kind.BYLINE, line);
            } else {
                return Notes.take(draft, line, FROM) || headed(printed, line);
            }
            return true;
        }

        /** By MARY SAMPLE and: the other stands on the next line. */
        private void byline(String first) {
            boolean more = first.endsWith(",") || Character.isLowerCase(first.charAt(first.lastIndexOf(' ') + 1));
            String whole = more && !lines.atGap() ? first + " " + bare(lines.next()) : first;
            signed = true;
            draft.by(whole, FROM).removed(Removed.Kind.BYLINE, whole);
        }

        /** Associated Press; AP Sports Writer: whom the author writes for. */
        private boolean isCredit(String line) {
            return line.length() <= LONGEST_CREDIT
                    && line.split(" ").length <= MOST_WORDS_OF_CREDIT
                    && !Sentences.endsOne(line)
                    && (lines.atGap() || !Character.isLowerCase(lines.peek().codePointAt(0)));
        }

        /** A note may go on on the next line. */
        private void note(String first) {
            StringBuilder note = new StringBuilder(first);
            while (!Sentences.endsOne(note.toString())
                    && !lines.atGap()
                    && Character.isLowerCase(lines.peek().codePointAt(0))) {
                note.append(' ').append(lines.next());
            }
            draft.removed(Removed.Kind.ADVISORY, note.toString()).edNote(note.toString(), FROM);
        }

        private boolean headed(String printed, String line) {
            Optional<String> headline = titled ? Optional.empty() : headline(printed, line);
            headline.ifPresent(found -> draft.title(found, FROM));
            titled |= headline.isPresent();
            return headline.isPresent();
        }

        /** With a caret it is one line; without, what follows says where it ends. Empty where the lines are a story's. */
        private Optional<String> headline(String printed, String first) {
            if (printed.startsWith("^")) {
                return Optional.of(first);
            }
            int start = lines.position();
            String whole = first;
            for (int line = 1; line < MOST_HEADLINE_LINES && goesOn(); line++) {
                whole = whole + " " + lines.next();
            }
            if (lines.hasText() && !goesOn() && HeadlineShape.fits(whole)) {
                return Optional.of(whole);
            }
            lines.back(start);
            boolean alone = lines.hasText()
                    && first.length() <= LONGEST_HEADLINE_ON_ONE_LINE
                    && HeadlineShape.fits(first)
                    && !Character.isLowerCase(lines.peek().codePointAt(0));
            return alone ? Optional.of(first) : Optional.empty();
        }

        /** Whether the next line is neither parted from this one nor another line of the header. */
        private boolean goesOn() {
            return !lines.atGap() && !isHeader(bare(lines.peek()));
        }

        private boolean isHeader(String line) {
            return HeaderRole.isMedia(line)
                    || WireOpening.opensStory(line)
                    || bylines.isByline(line)
                    || !HeaderRole.ofLabel(line).isEmpty();
        }
    }
}
