package news.dateline.figure;

import org.jsoup.nodes.Element;

/** A stretch of text on a page that stands by itself. */
final class TextRun implements PageItem {
    /** What a text is to a picture. */
    enum Kind {
        LOOSE,
        CAPTION,
        CREDIT,
        /** A credit where there is a caption too; else it may be the author's name below a portrait. */
        SOURCE
    }

    private final int at;
    private final String text;
    private final int length;
    private final Element element;
    private final boolean linked;
    private final boolean heading;
    private Kind kind = Kind.LOOSE;
    private Element holder;

    TextRun(int at, String text, int length, Element element, boolean linked, boolean heading) {
        this.at = at;
        this.text = text;
        this.length = length;
        this.element = element;
        this.linked = linked;
        this.heading = heading;
        this.holder = element;
    }

    @Override
    public int at() {
        return at;
    }

    /** Empty if it is longer than any caption. */
    String text() {
        return text;
    }

    /** In characters, of long texts as well. */
    int length() {
        return length;
    }

    /** The innermost element that sets the text apart. */
    Element element() {
        return element;
    }

    boolean isLinked() {
        return linked;
    }

    boolean isHeading() {
        return heading;
    }

    Kind kind() {
        return kind;
    }

    /** The element that holds the caption or credit as a whole. */
    Element holder() {
        return holder;
    }

    /** A credit within a caption stays a credit; the outermost element is the holder. */
    void become(Kind other, Element whole) {
        kind = kind == Kind.CREDIT || kind == Kind.SOURCE ? kind : other;
        holder = whole;
    }
}
