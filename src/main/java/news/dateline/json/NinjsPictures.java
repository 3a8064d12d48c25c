package news.dateline.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Picture;
import news.dateline.markup.InlineHtml;

/** The pictures that an item names as its associations, each with its caption, photographer and credit. */
final class NinjsPictures {
    private static final Set<String> PICTURES = Set.of("picture", "graphic");

    /** Each is compared with those of the body. */
    private static final int MOST = 200;

    private NinjsPictures() {}

    static void read(Fields item, ItemDraft draft) {
        item.objects("associations").stream()
                .filter(association -> PICTURES.contains(association.text("type")))
                .limit(MOST)
                .forEach(association -> picture(association).ifPresent(draft::pictureOnce));
    }

    /** Nothing where neither an address nor a word is known of it. */
    private static Optional<Picture> picture(Fields picture) {
        Optional<String> url = url(picture);
        Optional<String> caption = caption(picture);
        String by = picture.text("by", "byline");
        if (by.isBlank()) {
            by = picture.objects("authors").stream()
                    .map(author -> author.text("name"))
                    .findFirst()
                    .orElse("");
        }
        String credit = credit(picture);
        // "Ann Other/AP" is a credit line, which enrichment takes apart; beside a credit line, a byline is a name
        boolean named = !credit.isBlank() && by.indexOf('/') < 0;
        Optional<String> line = present(credit.isBlank() || by.contains("/") ? by : credit);
        if (url.isEmpty() && caption.isEmpty() && line.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> photographer = named ? present(by) : Optional.empty();
        return Optional.of(
                new Picture(url, present(picture.text("alttext", "alt")), caption, photographer, List.of(), line));
    }

    private static String credit(Fields picture) {
        String line = picture.text("creditline", "credit");
        if (!line.isBlank()) {
            return line;
        }
        return picture.objects("infosources").stream()
                .map(source -> source.text("name", "literal"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(picture.text("source", "copyrightholder"));
    }

    private static Optional<String> caption(Fields picture) {
        String flat = picture.text("descriptiontext", "descriptionhtml", "descriptioncaption", "bodytext");
        String text = flat.isBlank()
                ? picture.objects("descriptions").stream()
                        .map(description -> description.text("value"))
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElse("")
                : flat;
        return present(InlineHtml.text(text));
    }

    /** The largest rendition's address, else the item's own where it is one. */
    private static Optional<String> url(Fields picture) {
        String best = "";
        long widest = -1;
        for (Fields rendition : picture.objects("renditions")) {
            String href = rendition.text("href");
            long width = width(rendition);
            if (!href.isBlank() && width > widest) {
                best = href;
                widest = width;
            }
        }
        return present(best).or(() -> present(picture.text("href")));
    }

    private static long width(Fields rendition) {
        String width = rendition.text("width");
        return width.length() <= 9 && !width.isEmpty() && width.chars().allMatch(Character::isDigit)
                ? Long.parseLong(width)
                : 0;
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }
}
