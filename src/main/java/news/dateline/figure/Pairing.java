package news.dateline.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Brings the pictures and the texts that one element holds together. */
final class Pairing {
    private static final int LONGEST_CAPTION = 900;
    private static final int MOST_LOOSE = 6;
    private static final int BARRIER = 60;
    private static final int MOST_BETWEEN = 6;

    /** A page with more captions before a picture is no article's. */
    private static final int MOST_WAITING = 50;

    private final List<PageItem> held;

    Pairing(List<PageItem> held) {
        this.held = held;
    }

    /** All texts here are of this kind, as one; not if they are too long for it. */
    void name(TextRun.Kind kind, Element whole) {
        int length = 0;
        for (PageItem item : held) {
            length += item instanceof TextRun words ? words.length() : 0;
        }
        if (length <= LONGEST_CAPTION) {
            for (PageItem item : held) {
                if (item instanceof TextRun words) {
                    words.become(kind, whole);
                }
            }
        }
    }

    /** A caption without a picture in the page: a script puts that in. In other elements than figures a credit must be there too. */
    boolean hasOnlyTexts(boolean figure) {
        boolean caption = false;
        boolean credit = false;
        for (PageItem item : held) {
            if (item instanceof TextRun words) {
                caption |= words.kind() == TextRun.Kind.CAPTION;
                credit |= words.kind() == TextRun.Kind.CREDIT;
                if (words.kind() == TextRun.Kind.LOOSE && words.length() > BARRIER) {
                    return false;
                }
            }
        }
        return caption && (figure || credit);
    }

    /**
     * The items with texts taken by their pictures: a caption or credit goes with the picture before it, else with the
     * next one.
     *
     * @param close whether the element is there for its picture, so that texts of no kind may be its caption
     */
    List<PageItem> paired(boolean close) {
        List<PageItem> left = new ArrayList<>();
        List<TextRun> waiting = new ArrayList<>();
        FoundPicture current = null;
        int between = 0;
        for (PageItem item : held) {
            if (item instanceof FoundPicture shot) {
                if (current != null && between == 0 && current.tag().isSame(shot.tag())) {
                    current.merge(shot);
                } else {
                    left.add(shot);
                    current = shot;
                }
                waiting.removeIf(current::takes);
                between = 0;
            } else if (item instanceof TextRun words) {
                boolean taken = current != null && isPart(words, current) && current.takes(words);
                if (taken) {
                    continue;
                }
                left.add(words);
                if (words.kind() == TextRun.Kind.CAPTION || words.kind() == TextRun.Kind.CREDIT) {
                    waiting.add(words);
                    if (waiting.size() > MOST_WAITING) {
                        waiting.remove(0);
                    }
                } else if (!close && (words.isHeading() || words.length() > BARRIER && !words.isLinked())
                        || ++between > MOST_BETWEEN) {
                    current = null;
                    waiting.clear();
                }
            }
        }
        Set<TextRun> gone = taken(left);
        left.removeIf(
                item -> item instanceof TextRun words && words.kind() != TextRun.Kind.LOOSE && gone.contains(words));
        return close ? withLoose(left) : left;
    }

    private static Set<TextRun> taken(List<PageItem> left) {
        Set<TextRun> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PageItem item : left) {
            if (item instanceof FoundPicture shot) {
                taken.addAll(shot.parts());
            }
        }
        return taken;
    }

    /** Loose text is the picture's if it repeats what the picture says, or begins as credits do. */
    private static boolean isPart(TextRun words, FoundPicture shot) {
        if (words.kind() != TextRun.Kind.LOOSE) {
            return true;
        }
        if (words.isLinked() || words.text().isEmpty()) {
            return false;
        }
        if (isBesideCaption(words, shot)) {
            words.become(TextRun.Kind.CREDIT, words.element());
            return true;
        }
        if (shot.tag().says(words.text()) && !shot.has(TextRun.Kind.CAPTION)) {
            words.become(TextRun.Kind.CAPTION, words.element());
            return true;
        }
        if (CreditLabel.endIn(words.text()) > 0 && words.length() <= BARRIER * 2 && !shot.has(TextRun.Kind.CREDIT)) {
            words.become(TextRun.Kind.CREDIT, words.element());
            return true;
        }
        return false;
    }

    /** A few words in the element that holds the caption, and that is known for the picture's by its words only. */
    private static boolean isBesideCaption(TextRun words, FoundPicture shot) {
        if (shot.parts().size() != 1 || words.length() > BARRIER) {
            return false;
        }
        TextRun caption = shot.parts().get(0);
        return caption.kind() == TextRun.Kind.CAPTION
                && caption.holder() == caption.element()
                && caption.element().parent() == words.element().parent();
    }

    /** One picture with a little text and no caption by name: the text is its caption. */
    private static List<PageItem> withLoose(List<PageItem> left) {
        List<TextRun> loose = new ArrayList<>();
        FoundPicture only = null;
        int shots = 0;
        int length = 0;
        for (PageItem item : left) {
            if (item instanceof FoundPicture shot) {
                only = shot;
                shots++;
            } else if (item instanceof TextRun words) {
                loose.add(words);
                length += words.length();
            }
        }
        boolean fits = shots == 1
                && !only.has(TextRun.Kind.CAPTION)
                && loose.size() <= MOST_LOOSE
                && length <= LONGEST_CAPTION
                && loose.stream()
                        .noneMatch(words -> words.isLinked() || words.text().isEmpty());
        if (!fits) {
            return left;
        }
        for (TextRun words : loose) {
            words.become(TextRun.Kind.CAPTION, words.element());
        }
        FoundPicture shot = only;
        List<PageItem> rest = new ArrayList<>(left);
        rest.removeAll(loose);
        loose.forEach(words -> shot.parts().add(words));
        return rest;
    }
}
