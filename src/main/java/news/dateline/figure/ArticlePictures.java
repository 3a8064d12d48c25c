package news.dateline.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.figure.PageItem.FoundPicture;
import news.dateline.figure.PageItem.TextRun;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.markup.ElementRole;
import news.dateline.text.CreditTail;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;

/** Finds the pictures that belong to a page's article, with their captions and credits. Stateless; thread safe. */
public final class ArticlePictures {
    private static final int MOST = 300;

    /** White space apart. */
    private static final double WHOLE = 0.9;

    private ArticlePictures() {}

    /** The article's pictures; other articles' thumbnails, logos and advertising are none. */
    public static PageFigures of(WebPage page) {
        PictureScan scan = PictureScan.of(page);
        ArticleSpan span = scan.paragraphs().span();
        List<FoundPicture> all = new ArrayList<>();
        new Pairing(scan.items(), page.words().photoLabels())
                .paired(false)
                .forEach(item -> item.to(all::add, text -> {}));
        List<FoundPicture> own = all.stream()
                .filter(picture -> span.holds(picture, page.words().photoLabels()))
                .limit(MOST)
                .toList();
        return new PageFigures(pictures(own, LinkedImages.of(page.linkedData()), page.words()), texts(own));
    }

    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private static Map<Element, Removed.Kind> texts(List<FoundPicture> found) {
        Map<Element, Removed.Kind> texts = new LinkedHashMap<>();
        Map<Element, Integer> lengths = new HashMap<>();
        for (FoundPicture one : found) {
            for (TextRun part : one.parts()) {
                Removed.Kind kind = part.kind() == TextRun.Kind.CAPTION ? Removed.Kind.CAPTION : Removed.Kind.CREDIT;
                Element block = block(part.element());
                int length = lengths.merge(block, part.length(), Integer::sum);
                texts.merge(part.holder(), kind, ArticlePictures::stronger);
                if (block != part.holder() && isAll(length, block)) {
                    texts.merge(block, kind, ArticlePictures::stronger);
                }
            }
        }
        return texts;
    }

    /** The innermost block that a text is in: it is part of a caption if all that it holds is. */
    private static Element block(Element element) {
        Element block = element;
        while (block.parent() != null && ElementRole.of(block) == ElementRole.INLINE) {
            block = block.parent();
        }
        return block;
    }

    /** Whether the block holds no more than this many characters, white space apart; a long block is not read to its end. */
    private static boolean isAll(int length, Element block) {
        int[] found = {0};
        return block.stream().noneMatch(element -> {
            element.textNodes().forEach(text -> found[0] += text.text().strip().length());
            return found[0] * WHOLE > length;
        });
    }

    private static Removed.Kind stronger(Removed.Kind one, Removed.Kind other) {
        return one == Removed.Kind.CAPTION ? one : other;
    }

    /** Each picture once: the same address or the same caption is the same picture. */
    private static List<Picture> pictures(List<FoundPicture> found, LinkedImages linked, TextTables words) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (FoundPicture one : found) {
            Picture picture = picture(one, linked, words);
            String key = picture.url().map(PictureAddress::key).orElse("");
            Optional<String> caption = picture.caption();
            Optional<String> known = pictures.entrySet().stream()
                    .filter(other -> other.getKey().equals(key)
                            || caption.isPresent() && other.getValue().caption().equals(caption))
                    .map(Map.Entry::getKey)
                    .findFirst();
            pictures.merge(known.orElse(key.isEmpty() ? caption.orElse("") : key), picture, ArticlePictures::merged);
        }
        return List.copyOf(pictures.values());
    }

    private static Picture picture(FoundPicture one, LinkedImages linked, TextTables words) {
        ImageTag tag = one.tag();
        CaptionText text = CaptionText.of(one.parts(), words);
        LinkedImages.Stated stated = tag.url().map(linked::of).orElse(LinkedImages.Stated.NOTHING);
        Optional<CreditTail> linkedCaption =
                stated.caption().flatMap(said -> CreditTail.marked(said, words.photoLabels()));
        Optional<CreditTail> alt = tag.alt().flatMap(shown -> CreditTail.of(shown, words.photoLabels()));
        Optional<CreditTail> title = tag.title().flatMap(shown -> CreditTail.of(shown, words.photoLabels()));
        return new Picture(
                tag.url(),
                tag.alt(),
                text.caption()
                        .or(tag::caption)
                        .or(() -> linkedCaption.map(CreditTail::caption))
                        .or(stated::caption),
                Optional.empty(),
                List.of(),
                text.credit()
                        .or(() -> tag.credit().map(credit -> CreditTail.bare(credit, words.photoLabels())))
                        .or(() -> stated.credit().map(credit -> CreditTail.bare(credit, words.photoLabels())))
                        .or(() -> linkedCaption.map(CreditTail::credit))
                        .or(() -> alt.map(CreditTail::credit))
                        .or(() -> title.map(CreditTail::credit)));
    }

    private static Picture merged(Picture one, Picture other) {
        return new Picture(
                one.url().or(other::url),
                one.alt().or(other::alt),
                one.caption().or(other::caption),
                one.photographer(),
                one.agencies(),
                one.creditLine().or(other::creditLine));
    }
}
