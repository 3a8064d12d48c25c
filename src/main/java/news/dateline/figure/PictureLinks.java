package news.dateline.figure;

import java.util.Locale;
import java.util.Set;

/** Where links around pictures lead. */
final class PictureLinks {
    private static final Set<String> IMAGE_TYPES = Set.of("jpg", "jpeg", "png", "webp", "gif", "avif");

    private PictureLinks() {}

    /** Whether a link shows the picture itself: an image file, or a place on this page. */
    static boolean showsPicture(String href) {
        if (href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:")) {
            return true;
        }
        int query = href.indexOf('?');
        String path = query < 0 ? href : href.substring(0, query);
        String type = path.substring(path.lastIndexOf('.') + 1);
        return type.length() <= 4 && IMAGE_TYPES.contains(type.toLowerCase(Locale.ROOT));
    }
}
