package news.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import news.dateline.text.CreditLabel;
import news.dateline.text.CreditTail;
import news.dateline.text.PhotoLabels;
import org.jsoup.nodes.Element;

/** What a page holds, in order, as far as pictures are concerned. For one thread. */
sealed interface PageItem {
    /** Where it begins, counted in nodes. */
    int at();

    /** Hands the item to the one of both that is for its kind. */
    void to(Consumer<FoundPicture> pictures, Consumer<TextRun> texts);

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

        @Override
        public void to(Consumer<FoundPicture> pictures, Consumer<TextRun> texts) {
            texts.accept(this);
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

    /** A picture on a page, with the texts found for it so far. */
    final class FoundPicture implements PageItem {
        private final int at;
        private final Optional<OuterElement> scope;
        private final boolean teases;
        private final List<TextRun> parts = new ArrayList<>();
        private ImageTag tag;

        /**
         * @param scope the innermost scope around it
         * @param teases whether it links to another page
         */
        FoundPicture(int at, ImageTag tag, Optional<OuterElement> scope, boolean teases) {
            this.at = at;
            this.tag = tag;
            this.scope = scope;
            this.teases = teases;
        }

        @Override
        public int at() {
            return at;
        }

        @Override
        public void to(Consumer<FoundPicture> pictures, Consumer<TextRun> texts) {
            pictures.accept(this);
        }

        ImageTag tag() {
            return tag;
        }

        Optional<OuterElement> scope() {
            return scope;
        }

        List<TextRun> parts() {
            return parts;
        }

        /** Whether it links to another page. */
        boolean teases() {
            return teases;
        }

        /** Whether it leads away: a link to another page with no text of its own, or with its text in the link. */
        boolean leadsAway() {
            return parts.isEmpty() ? teases : parts.stream().allMatch(TextRun::isLinked);
        }

        /** Whether all that stands with it is a name: an author's portrait. */
        boolean isPortrait() {
            return !parts.isEmpty() && parts.stream().allMatch(part -> part.kind() == TextRun.Kind.SOURCE);
        }

        /** Whether the other shows the same picture: by its address, or with none, unless each has a caption of its own. */
        boolean isSame(FoundPicture other) {
            return tag.isSame(other.tag)
                    && (tag.url().isPresent() && other.tag.url().isPresent()
                            || !has(TextRun.Kind.CAPTION)
                            || !other.has(TextRun.Kind.CAPTION));
        }

        /** Whether its texts say who took it. */
        boolean isCredited(PhotoLabels labels) {
            return parts.stream()
                    .anyMatch(part -> part.kind() == TextRun.Kind.CREDIT
                            || CreditLabel.endIn(part.text(), labels) > 0
                            || CreditTail.of(part.text(), labels).isPresent());
        }

        boolean has(TextRun.Kind kind) {
            return parts.stream().anyMatch(part -> part.kind() == kind);
        }

        /** Takes the text, unless it has another one of that kind already. */
        @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
        boolean takes(TextRun text) {
            Optional<TextRun> same = parts.stream()
                    .filter(part -> part.kind() == text.kind() && part.holder() != text.holder())
                    .findFirst();
            if (same.isPresent() && !same.get().text().equals(text.text())) {
                return false;
            }
            parts.add(text);
            return true;
        }

        /** The same picture once more. */
        void merge(FoundPicture other) {
            tag = tag.or(other.tag);
            other.parts.forEach(this::takes);
        }
    }
}
