package news.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;

/**
 * The benchmark's story, wrapped as a wire format wraps it: about 5 kB of text.
 *
 * @param format the format's name
 * @param template the resource that holds what stands around the body
 * @param paragraph how a paragraph stands in it
 */
record WrappedStory(String format, String template, UnaryOperator<String> paragraph) {
    private static final int LINE = 69;

    static final List<WrappedStory> ALL = List.of(
            new WrappedStory("NITF", "nitf.xml", WrappedStory::element),
            new WrappedStory("NewsML 1.2", "newsml-1.2.xml", WrappedStory::element),
            new WrappedStory("NewsML-G2", "newsml-g2.xml", WrappedStory::element),
            new WrappedStory("ninjs", "ninjs.json", text -> element(text).strip()),
            new WrappedStory("IPTC 7901", "iptc7901.txt", WrappedStory::lines),
            new WrappedStory("HTML page", "page.html", WrappedStory::element));

    RawItem item(int number) {
        StringBuilder body = new StringBuilder();
        Corpus.paragraphs().forEach(text -> body.append(paragraph.apply(text)));
        String payload =
                Corpus.resource(template).replace("{body}", body).replace(Corpus.NUMBER, Integer.toString(number));
        return RawItem.of(payload.getBytes(UTF_8), Hints.NONE, Instant.EPOCH);
    }

    private static String element(String text) {
        return "<p>" + text + "</p>\n";
    }

    /** Teletype lines end before column {@value #LINE}. */
    private static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean wraps = column + word.length() > LINE;
            lines.append(wraps ? "\r\n" : column == 0 ? "" : " ").append(word);
            column = (wraps ? 0 : column + 1) + word.length();
        }
        return lines.append("\r\n\r\n").toString();
    }
}
