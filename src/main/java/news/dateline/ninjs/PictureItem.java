package news.dateline.ninjs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.item.Article;
import news.dateline.item.Picture;

/**
 * A picture as an associated item. The standard wants a name and a URI of each; sources rarely give one, so both are
 * counted from the article's own.
 */
record PictureItem(String uri, String name, Picture picture) {
    /** A picture's address may be relative, where a page does not say what to; the standard wants it absolute. */
    private static final Pattern ABSOLUTE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$");

    static List<PictureItem> of(Article article) {
        String uri = article.identity().uri();
        String stem = uri + (uri.indexOf('#') < 0 ? "#" : "-");
        List<PictureItem> items = new ArrayList<>();
        for (Picture picture : article.content().pictures()) {
            String name = "picture-" + (items.size() + 1);
            items.add(new PictureItem(stem + name, name, picture));
        }
        return items;
    }

    static void write(JsonFields json, PictureItem item) throws IOException {
        Picture picture = item.picture;
        json.text("uri", item.uri);
        json.text("name", item.name);
        json.text("type", "picture");
        json.text("by", picture.photographer());
        List<RoleText> descriptions = new ArrayList<>();
        picture.caption().ifPresent(caption -> descriptions.add(new RoleText("caption", caption)));
        picture.alt().ifPresent(alt -> descriptions.add(new RoleText("alt", alt)));
        json.objects("descriptions", descriptions, RoleText::write);
        json.objects("infoSources", listOf(picture.creditLine()), (out, credit) -> {
            out.text("role", "credit");
            out.text("literal", credit);
        });
        json.objects("renditions", listOf(picture.url().filter(PictureItem::isAbsolute)), (out, url) -> {
            out.text("name", "original");
            out.text("href", url);
        });
    }

    private static boolean isAbsolute(String url) {
        return ABSOLUTE.matcher(url).matches();
    }

    private static List<String> listOf(Optional<String> value) {
        return value.map(List::of).orElse(List.of());
    }
}
