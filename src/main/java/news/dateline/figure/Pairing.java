package news.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import news.dateline.figure.PageItem.FoundPicture;
import news.dateline.figure.PageItem.TextRun;
import news.dateline.text.CreditLabel;
import news.dateline.text.PhotoLabels;
import org.jsoup.nodes.Element;

/** Brings the pictures and the texts that one element holds together. */
final class Pairing {
    private static final int LONGEST_CAPTION = 900;
    /** What nothing names a caption is a text beside a picture if it is longer. */
    private static final int LONGEST_LOOSE = 500;

    private static final int MOST_LOOSE = 6;
    private static final int BARRIER = 60;

    private final List<PageItem> held;
    private final PhotoLabels labels;

    Pairing(List<PageItem> held, PhotoLabels labels) {
        this.held = held;
        this.labels = labels;
    }

    /** All texts here are of this kind, as one; not if they are too long for it, or a heading with text below it. */
    void name(TextRun.Kind kind, Element whole) {
        List<TextRun> texts = texts();
        boolean section = texts.size() > 1 && texts.get(0).isHeading();
        if (!section && texts.stream().mapToInt(TextRun::length).sum() <= LONGEST_CAPTION) {
            texts.forEach(text -> text.become(kind, whole));
        }
    }

    private List<TextRun> texts() {
        List<TextRun> texts = new ArrayList<>();
        held.forEach(item -> item.to(picture -> {}, texts::add));
        return texts;
    }

    /** Whether a text here begins as credits do. */
    boolean isLabelled() {
        return texts().stream().anyMatch(text -> CreditLabel.endIn(text.text(), labels) > 0);
    }

    /** A caption without a picture in the page: a script puts that in. In other elements than figures a credit must be there too. */
    boolean hasOnlyTexts(boolean figure) {
        List<TextRun> texts = texts();
        boolean caption = texts.stream().anyMatch(text -> text.kind() == TextRun.Kind.CAPTION);
        boolean credit = texts.stream().anyMatch(text -> text.kind() == TextRun.Kind.CREDIT);
        boolean prose = texts.stream().anyMatch(text -> text.kind() == TextRun.Kind.LOOSE && text.length() > BARRIER);
        return caption && (figure || credit) && !prose;
    }

    /**
     * The items with texts taken by their pictures.
     *
     * @param close whether the element is there for its picture, so that texts of no kind may be its caption
     */
    List<PageItem> paired(boolean close) {
        List<PageItem> left = new PairingPass(close, labels).over(held);
        return close ? withLoose(left) : left;
    }

    /** One picture with a little text and no caption by name: the text is its caption. */
    private static List<PageItem> withLoose(List<PageItem> left) {
        List<FoundPicture> pictures = new ArrayList<>();
        List<TextRun> loose = new ArrayList<>();
        left.forEach(item -> item.to(pictures::add, loose::add));
        boolean fits = pictures.size() == 1
                && !pictures.get(0).has(TextRun.Kind.CAPTION)
                && loose.size() <= MOST_LOOSE
                && loose.stream().mapToInt(TextRun::length).sum() <= LONGEST_LOOSE
                && loose.stream()
                        .noneMatch(text -> text.isLinked()
                                || loose.size() > 1 && text.isHeading()
                                || text.text().isEmpty());
        if (!fits) {
            return left;
        }
        FoundPicture picture = pictures.get(0);
        for (TextRun text : loose) {
            text.become(TextRun.Kind.CAPTION, text.element());
            picture.parts().add(text);
        }
        return new ArrayList<>(pictures);
    }
}
