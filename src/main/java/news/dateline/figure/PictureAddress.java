package news.dateline.figure;

import java.util.Locale;
import java.util.Set;

/** Addresses of pictures: one picture is served in many sizes. */
final class PictureAddress {
    private static final Set<String> IMAGE_TYPES = Set.of("jpg", "jpeg", "png", "webp", "gif", "avif");

    private PictureAddress() {}

    /** Whether the address is that of an image file, by its name. */
    static boolean isFile(String url) {
        String path = path(url);
        String type = path.substring(path.lastIndexOf('.') + 1);
        return type.length() <= 4 && IMAGE_TYPES.contains(type.toLowerCase(Locale.ROOT));
    }

    /** Whether nothing says that the file is of a format younger than desks' programs. */
    static boolean isOfOldFormat(String url) {
        String path = path(url).toLowerCase(Locale.ROOT);
        return !path.endsWith(".webp") && !path.endsWith(".avif");
    }

    /** Signs, and what stands in for a picture until it is loaded. */
    static boolean isDrawn(String url) {
        String path = path(url).toLowerCase(Locale.ROOT);
        return path.endsWith(".svg") || path.endsWith(".gif");
    }

    private static String path(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    /** The same for all sizes of one picture as far as addresses tell: the path's last part without measures and query. */
    static String key(String url) {
        String path = path(url);
        int slash = path.lastIndexOf('/', path.length() - 2);
        String name = path.substring(slash + 1);
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); ) {
            int end = sizeEnd(name, i);
            if (end > i) {
                i = end;
            } else {
                key.append(name.charAt(i++));
            }
        }
        // a name that is the same for every picture tells them apart by its folder
        return key.length() < 12 ? path.substring(0, slash + 1) + key : key.toString();
    }

    /** Where {@code -640x480} ends that begins here; the start if it does not. */
    private static int sizeEnd(String name, int start) {
        if ("-_".indexOf(name.charAt(start)) < 0) {
            return start;
        }
        int width = digitsEnd(name, start + 1);
        boolean times = width > start + 2 && width < name.length() && name.charAt(width) == 'x';
        int height = times ? digitsEnd(name, width + 1) : start;
        return times && height > width + 2 ? height : start;
    }

    private static int digitsEnd(String name, int start) {
        int end = start;
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }
}
