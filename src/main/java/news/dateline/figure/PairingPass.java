package news.dateline.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.figure.PageItem.FoundPicture;
import news.dateline.figure.PageItem.TextRun;
import news.dateline.text.CreditLabel;
import news.dateline.text.CreditTail;
import news.dateline.text.PhotoLabels;
import org.jspecify.annotations.Nullable;

/** One pass over the items of an element: a caption or credit goes with the picture before it, else with the next one. */
final class PairingPass {
    private static final int BARRIER = 60;
    private static final char FIRST_SIGN = '\u2e80';
    private static final char LAST_SIGN = '\ud7ff';
    private static final int LONGEST_CAPTION = 300;
    private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d\\d");
    private static final int MOST_BETWEEN = 6;

    /** A page with more captions before a picture is no article's. */
    private static final int MOST_WAITING = 50;

    private final boolean close;
    private final PhotoLabels labels;
    private final List<PageItem> left = new ArrayList<>();
    private final List<TextRun> waiting = new ArrayList<>();

    /** The picture that the texts after it may belong to. */
    private @Nullable FoundPicture current;

    private int between;

    /**
     * A pass over the items of one element.
     *
     * @param close whether the element is there for its picture, so that no text in it ends what belongs to the picture
     * @param labels what opens a credit
     */
    PairingPass(boolean close, PhotoLabels labels) {
        this.close = close;
        this.labels = labels;
    }

    /** The items without the texts that a picture took. */
    List<PageItem> over(List<PageItem> held) {
        held.forEach(item -> item.to(this::picture, this::text));
        Set<TextRun> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        left.forEach(item -> item.to(picture -> taken.addAll(picture.parts()), text -> {}));
        left.removeIf(
                item -> item instanceof TextRun text && text.kind() != TextRun.Kind.LOOSE && taken.contains(text));
        return left;
    }

    private void picture(FoundPicture picture) {
        FoundPicture one = picture;
        if (current != null && between == 0 && current.isSame(picture)) {
            current.merge(picture);
            one = current;
        } else {
            left.add(picture);
        }
        current = one;
        Optional<TextRun> above = labelledAbove(one);
        if (above.isPresent()) {
            above.get().become(TextRun.Kind.CREDIT, above.get().element());
            one.takes(above.get());
        }
        waiting.removeIf(one::takes);
        between = 0;
    }

    /** A credit with its label that stands right above the picture, and that no picture before it took. */
    @SuppressWarnings("ReferenceEquality") // one picture is one object: it is this one or another
    private Optional<TextRun> labelledAbove(FoundPicture picture) {
        int above = left.size() - 2;
        return above >= 0
                        && left.get(above + 1) == picture
                        && left.get(above) instanceof TextRun text
                        && isLabelled(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private boolean isLabelled(TextRun text) {
        return text.kind() == TextRun.Kind.LOOSE
                && !text.isLinked()
                && !text.isHeading()
                && isOpened(text)
                && !CreditTail.isSentence(text.text(), false);
    }

    /** As credits begin; a sign with a year behind it is the page's own. */
    private boolean isOpened(TextRun text) {
        String line = CreditTail.unbracketed(text.text());
        int label = text.length() <= BARRIER * 2 ? CreditLabel.endIn(line, labels) : 0;
        return label > 0 && !YEAR.matcher(line).region(label, line.length()).lookingAt();
    }

    /** A paragraph below the picture that ends as captions do, in a credit that a mark tells. */
    private boolean endsInCredit(TextRun text) {
        return between == 0
                && !text.isHeading()
                && text.length() <= LONGEST_CAPTION
                && CreditTail.marked(text.text(), labels).isPresent();
    }

    private void text(TextRun text) {
        if (current != null && isPart(text, current) && current.takes(text)) {
            return;
        }
        left.add(text);
        if (text.kind() == TextRun.Kind.CAPTION || text.kind() == TextRun.Kind.CREDIT) {
            waiting.add(text);
            if (waiting.size() > MOST_WAITING) {
                waiting.remove(0);
            }
        } else if (!close && isBarrier(text) || ++between > MOST_BETWEEN) {
            current = null;
            waiting.clear();
        }
    }

    private static boolean isBarrier(TextRun text) {
        return text.isHeading() || weight(text) > BARRIER && !text.isLinked();
    }

    /** In letters of an alphabet: a sign of Chinese, Japanese or Korean says as much as three. */
    private static int weight(TextRun text) {
        // of a long text no more than its length is kept
        int signs = (int) text.text()
                .chars()
                .filter(unit -> unit >= FIRST_SIGN && unit <= LAST_SIGN)
                .count();
        return text.length() + 2 * signs;
    }

    /** Loose text is the picture's if it repeats what the picture says, or begins as credits do. */
    private boolean isPart(TextRun text, FoundPicture picture) {
        if (text.kind() != TextRun.Kind.LOOSE) {
            return true;
        }
        if (text.isLinked() || text.text().isEmpty()) {
            return false;
        }
        if (isBesideCaption(text, picture)) {
            text.become(TextRun.Kind.CREDIT, text.element());
            return true;
        }
        if (picture.tag().repeats(text.text()) && !picture.has(TextRun.Kind.CAPTION)) {
            text.become(TextRun.Kind.CAPTION, text.element());
            return true;
        }
        if (isOpened(text) && !picture.has(TextRun.Kind.CREDIT)) {
            text.become(TextRun.Kind.CREDIT, text.element());
            return true;
        }
        if (endsInCredit(text) && picture.parts().isEmpty()) {
            text.become(TextRun.Kind.CAPTION, text.element());
            return true;
        }
        return false;
    }

    /** A few words in the element that holds the caption, and that is known for the picture's by its words only. */
    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private boolean isBesideCaption(TextRun text, FoundPicture picture) {
        if (picture.parts().size() != 1 || text.length() > BARRIER) {
            return false;
        }
        TextRun caption = picture.parts().get(0);
        return caption.kind() == TextRun.Kind.CAPTION
                && CreditTail.marked(caption.text(), labels).isEmpty()
                && caption.holder() == caption.element()
                && caption.element().parent() == text.element().parent();
    }
}
