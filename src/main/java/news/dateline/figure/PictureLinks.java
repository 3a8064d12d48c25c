package news.dateline.figure;

/** Where links around pictures lead. */
final class PictureLinks {
    private PictureLinks() {}

    /** Whether a link shows the picture itself: an image file, or a place on this page. */
    static boolean showsPicture(String href) {
        if (href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:")) {
            return true;
        }
        return PictureAddress.isFile(href);
    }
}
