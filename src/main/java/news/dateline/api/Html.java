package news.dateline.api;

/** Puts words into a page: as text, whatever they are. */
final class Html {
    private Html() {}

    /** Fit for an element's text and for an attribute in double quotes. */
    static String text(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                // Braces name the places of the frame.
                case '{' -> text.append("&#123;");
                default -> text.appendCodePoint(c);
            }
        });
        return text.toString();
    }
}
