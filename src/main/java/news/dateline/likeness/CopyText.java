package news.dateline.likeness;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.dateline.item.Article;

/**
 * What is compared of a text: its headline and the first words of its body, each as a number from which no text can be read.
 * Immutable; thread safe.
 */
public final class CopyText {
    /** Words of a headline, of a body. */
    private static final int LONGEST_HEADLINE = 40;

    private static final int LONGEST_BODY = 600;

    private final int[] headline;
    private final int[] body;

    private CopyText(int[] headline, int[] body) {
        this.headline = headline;
        this.body = body;
    }

    /**
     * Of an article.
     *
     * @param headline without what desks put before and behind it; empty for the article's own
     */
    public static CopyText of(Article article, Optional<String> headline) {
        requireNonNull(headline, "headline");
        return of(
                headline.or(() -> article.content().title()).orElse(""),
                article.content().paragraphs());
    }

    /** Of a headline and paragraphs. */
    public static CopyText of(String headline, List<String> paragraphs) {
        return new CopyText(CopyWords.of(List.of(headline), LONGEST_HEADLINE), CopyWords.of(paragraphs, LONGEST_BODY));
    }

    /**
     * What {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static CopyText ofBytes(byte[] bytes) {
        if (bytes.length % Integer.BYTES != 0 || bytes.length == 0) {
            throw new IllegalArgumentException("no words");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining() / Integer.BYTES) {
            throw new IllegalArgumentException("no words");
        }
        int[] headline = IntStream.range(0, length).map(at -> buffer.getInt()).toArray();
        int[] body = IntStream.range(0, buffer.remaining() / Integer.BYTES)
                .map(at -> buffer.getInt())
                .toArray();
        return new CopyText(headline, body);
    }

    /** Four bytes a word, the headline's number of words before. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * (1 + headline.length + body.length));
        buffer.putInt(headline.length);
        Arrays.stream(headline).forEach(buffer::putInt);
        Arrays.stream(body).forEach(buffer::putInt);
        return buffer.array();
    }

    /** How many words of the body are compared. */
    public int length() {
        return body.length;
    }

    /** Whether the bodies have the same words, as far as they are compared. */
    public boolean hasWordsOf(CopyText other) {
        return Arrays.equals(body, other.body);
    }

    int[] headline() {
        return headline;
    }

    int[] body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CopyText text
                && Arrays.equals(headline, text.headline)
                && Arrays.equals(body, text.body);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(headline) + Arrays.hashCode(body);
    }

    @Override
    public String toString() {
        return "CopyText[" + body.length + " words]";
    }
}
