package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a version says otherwise than the one before. No words of the body of the one before stand here: they are in that version, and
 * what takes that version back takes them along.
 *
 * @param version the one before, as it was published
 * @param headline empty where it is the same
 * @param added paragraphs of this body that the one before has not, from 0; at most {@value #MOST}
 * @param gone paragraphs of the body before that this one has not, from 0; at most {@value #MOST}
 * @param reworded paragraphs that stand in both in other words, in the order of this body
 * @param figures figures that stand in the place of another, in the order of this text
 */
public record Changes(
        String version,
        Optional<Headline> headline,
        List<Integer> added,
        List<Integer> gone,
        List<Reworded> reworded,
        List<Figure> figures) {
    /** More tell nobody more: the text was written anew. */
    public static final int MOST = 100;

    /**
     * Another headline.
     *
     * @param from the one before; empty where it belongs to another item
     * @param to empty where there is none any more
     */
    public record Headline(Optional<String> from, Optional<String> to) {
        public Headline {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }
    }

    /**
     * A paragraph in other words.
     *
     * @param paragraph of this body, from 0
     * @param before of the body before, from 0
     */
    public record Reworded(int paragraph, int before) {}

    /**
     * A figure in the place of another, both as printed.
     *
     * @param paragraph of this body, from 0; empty in the headline
     */
    public record Figure(String from, String to, Optional<Integer> paragraph) {
        public Figure {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(paragraph, "paragraph");
        }
    }

    public Changes {
        requireNonNull(version, "version");
        requireNonNull(headline, "headline");
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        reworded = List.copyOf(reworded);
        figures = List.copyOf(figures);
    }

    /** The same where the one before is another item, which may be held while this one is not. */
    public Changes sinceOtherItem() {
        return new Changes(
                version,
                headline.map(changed -> new Headline(Optional.empty(), changed.to())),
                added,
                gone,
                reworded,
                figures);
    }
}
