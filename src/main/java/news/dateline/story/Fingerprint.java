package news.dateline.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.ContentHash;
import news.dateline.item.Picture;
import news.dateline.item.StatedTime;

/**
 * Tells a repeat from a change: a hash of what a reader sees and of what the desk demands, and of nothing that differs
 * from one delivery of the same text to the next (times of delivery, routing, navigation). Thread safe.
 */
public final class Fingerprint {
    private final MessageDigest digest = ContentHash.sha256();

    private Fingerprint() {}

    /** SHA-256, lower-case hexadecimal. */
    public static String of(Article article) {
        Fingerprint print = new Fingerprint();
        print.add(article.pubStatus().code());
        print.add(article.content().title());
        print.add(article.content().summaries());
        print.add(article.content().paragraphs());
        for (Picture picture : article.content().pictures()) {
            print.add(picture.caption());
            print.add(picture.creditLine());
        }
        print.add(article.editorial().by());
        print.add(article.editorial().edNote());
        print.add(article.times().embargoedUntil().map(StatedTime::toString));
        return HexFormat.of().formatHex(print.digest.digest());
    }

    /**
     * Of headline, standfirst and body alone: tells whether two items say the same, whatever their desks say about them.
     * SHA-256, lower-case hexadecimal.
     */
    public static String ofWords(Article article) {
        Fingerprint print = new Fingerprint();
        print.add(article.content().title());
        print.add(article.content().summaries());
        print.add(article.content().paragraphs());
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void add(List<String> parts) {
        add(Integer.toString(parts.size()));
        parts.forEach(this::add);
    }

    private void add(Optional<String> part) {
        add(part.orElse(""));
    }

    /** A NUL, which no clean text holds, ends each part: "ab" + "c" is not "a" + "bc". */
    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
