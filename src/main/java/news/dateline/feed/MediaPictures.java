package news.dateline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Picture;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/**
 * Pictures that an entry has beside its text: Media RSS (its contents, alone or in a group, each once however many sizes
 * there are) and enclosures.
 */
final class MediaPictures {
    private static final Pattern IMAGE_FILE =
            Pattern.compile("(?i)\\.(?:jpe?g|png|gif|webp|avif|heic|tiff?)(?:[?#]|$)");
    private static final int MOST = 200;

    private final UnaryOperator<String> address;
    private final Entry entry;
    private final List<String> seen = new ArrayList<>();

    private MediaPictures(Entry entry, UnaryOperator<String> address) {
        this.entry = entry;
        this.address = address;
    }

    static void read(Entry entry, UnaryOperator<String> address, ItemDraft draft) {
        new MediaPictures(entry, address).read(draft);
    }

    private void read(ItemDraft draft) {
        for (Element group : entry.all("media:group")) {
            best(new Entry(group).all("media:content")).ifPresent(content -> picture(content, group, draft));
        }
        for (Element content : entry.all("media:content")) {
            if (isImage(content)) {
                picture(content, entry.element(), draft);
            }
        }
        if (seen.isEmpty()) {
            entry.all("media:thumbnail").stream().findFirst().ifPresent(one -> picture(one, entry.element(), draft));
        }
        for (Element enclosure : entry.all("enclosure")) {
            if (isImage(enclosure)) {
                picture(enclosure, enclosure, draft);
            }
        }
        for (Element link : entry.all("link")) {
            if (Trees.attribute(link, "rel").orElse("").equals("enclosure") && isImage(link)) {
                picture(link, link, draft);
            }
        }
    }

    /** A group holds one picture in several sizes: the widest. */
    private static Optional<Element> best(List<Element> contents) {
        Element best = null;
        int widest = -1;
        for (Element content : contents) {
            String width = content.attr("width");
            int pixels = width.matches("\\d{1,6}") ? Integer.parseInt(width) : 0;
            if (isImage(content) && pixels > widest) {
                best = content;
                widest = pixels;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isImage(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        String medium = element.attr("medium").toLowerCase(Locale.ROOT);
        boolean other = !medium.isEmpty() && !medium.equals("image") || !type.isEmpty() && !type.startsWith("image");
        boolean stated = medium.equals("image") || type.startsWith("image/");
        return stated || !other && IMAGE_FILE.matcher(url(element)).find();
    }

    private static String url(Element element) {
        return Trees.attribute(element, "url")
                .or(() -> Trees.attribute(element, "href"))
                .orElse("");
    }

    private void picture(Element content, Element around, ItemDraft draft) {
        String url = address.apply(url(content));
        if (seen.contains(url) || seen.size() >= MOST) {
            return;
        }
        seen.add(url);
        MediaCredits credits = MediaCredits.of(credits(content, around));
        Optional<String> line = credits.line().or(() -> part(content, around, "media:copyright")
                .map(Element::wholeText)
                .map(InlineHtml::text)
                .flatMap(MediaPictures::present));
        draft.pictureOnce(new Picture(
                present(url),
                Optional.empty(),
                caption(content, around, draft),
                line.isPresent() ? credits.photographer() : Optional.empty(),
                List.of(),
                line.or(credits::photographer)));
    }

    private static List<Element> credits(Element content, Element around) {
        List<Element> own = new Entry(content).all("media:credit");
        return own.isEmpty() ? new Entry(around).all("media:credit") : own;
    }

    /** The best text that says more than the entry's headline and its standfirst do. */
    private static Optional<String> caption(Element content, Element around, ItemDraft draft) {
        return Stream.of("media:description", "media:text", "media:title")
                .flatMap(name -> part(content, around, name).stream())
                .map(Element::wholeText)
                .map(InlineHtml::text)
                .flatMap(text -> present(text).stream())
                .filter(text -> !draft.repeats(text))
                .findFirst();
    }

    /** What belongs to the picture stands in it, or around it. */
    private static Optional<Element> part(Element content, Element around, String name) {
        return new Entry(content).first(name).or(() -> new Entry(around).first(name));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip().replaceAll("\\s+", " ")).filter(value -> !value.isEmpty());
    }
}
