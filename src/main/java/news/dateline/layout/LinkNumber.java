package news.dateline.layout;

/** The number in brackets that a text browser puts before a link. */
final class LinkNumber {
    private LinkNumber() {}

    /** Where a number in brackets ends that begins here, as {@code [12]}; 0 if none does. */
    static int end(String text, int open) {
        int at = open + 1;
        while (at < text.length() && at <= open + 4 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > open + 1 && at < text.length() && text.charAt(at) == ']' ? at + 1 : 0;
    }
}
