package news.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture on a page, with the texts found for it so far. */
final class FoundPicture implements PageItem {
    private final int at;
    private final OuterElement scope;
    private final boolean teases;
    private final List<TextRun> parts = new ArrayList<>();
    private ImageTag tag;

    /**
     * @param scope the innermost scope around it; null for none
     * @param teases whether it links to another page
     */
    FoundPicture(int at, ImageTag tag, OuterElement scope, boolean teases) {
        this.at = at;
        this.tag = tag;
        this.scope = scope;
        this.teases = teases;
    }

    @Override
    public int at() {
        return at;
    }

    ImageTag tag() {
        return tag;
    }

    OuterElement scope() {
        return scope;
    }

    List<TextRun> parts() {
        return parts;
    }

    /** Whether it leads away: a link to another page with no text of its own, or with its text in the link. */
    boolean teases() {
        return parts.isEmpty() ? teases : parts.stream().allMatch(TextRun::isLinked);
    }

    /** Whether all that stands with it is a name: an author's portrait. */
    boolean isPortrait() {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.kind() == TextRun.Kind.SOURCE);
    }

    boolean has(TextRun.Kind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    /** Takes the text, unless it has another one of that kind already. */
    boolean takes(TextRun words) {
        Optional<TextRun> same = parts.stream()
                .filter(part -> part.kind() == words.kind() && part.holder() != words.holder())
                .findFirst();
        if (same.isPresent() && !same.get().text().equals(words.text())) {
            return false;
        }
        parts.add(words);
        return true;
    }

    /** The same picture once more. */
    void merge(FoundPicture other) {
        tag = tag.or(other.tag);
        other.parts.forEach(this::takes);
    }
}
