package news.dateline.figure;

/** Texts of pictures as one line. */
final class OneLine {
    private OneLine() {}

    /** The text with single spaces, none at its ends. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean blank = unit <= ' ' || unit == '\u00a0';
            if (!blank) {
                line.append(unit);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
