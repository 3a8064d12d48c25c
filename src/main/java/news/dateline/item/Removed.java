package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A span taken out of the text. Kept text (title, standfirst, body) and all that was removed account for every
 * character that came in, white space aside.
 *
 * @param kind what it was
 * @param text the span as it stood; control characters by name ({@code U+0000})
 * @param span where it stood in the body; empty where it never was in the body that the reader gave
 * @param side of a line that never was in the body, on which side of it and how close it stood; for the desk's steps to
 *     read, not published
 */
public record Removed(Kind kind, String text, Optional<Span> span, Side side) {
    /** On which side of the article's text a line stood, where credits stand: a line that credits is a finding. */
    public enum Side {
        /** Close above the first paragraph. */
        ABOVE,
        /** Between paragraphs near the end, or close below the last one. */
        BELOW,
        /** Anywhere else, or not told by the reader. */
        FAR
    }

    /** What a removed span was. */
    public enum Kind {
        NAVIGATION("navigation"),
        FURNITURE("furniture"),
        SHARE("share"),
        READ_MORE("read-more"),
        ADVERTISEMENT("advertisement"),
        LINK("link"),
        DATE_LINE("date-line"),
        DATELINE("dateline"),
        BYLINE("byline"),
        CREDIT("credit"),
        CAPTION("caption"),
        SIGN_OFF("sign-off"),
        ROUTING("routing"),
        ADVISORY("advisory"),
        REPETITION("repetition"),
        /** What a converter put in: emphasis, bullets, rules, empty fields. */
        MARKUP("markup"),
        CONTROL("control");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Removed {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(span, "span");
        requireNonNull(side, "side");
    }

    /** What a step took out of the body, and where. */
    public Removed(Kind kind, String text, Optional<Span> span) {
        this(kind, text, span, Side.FAR);
    }

    /** What a reader left out of the body. */
    public Removed(Kind kind, String text) {
        this(kind, text, Optional.empty());
    }

    /** The same as something else. */
    public Removed as(Kind kind) {
        return new Removed(kind, text, span, side);
    }

    /** The same with the side on which its reader saw it. */
    public Removed at(Side side) {
        return new Removed(kind, text, span, side);
    }
}
