package news.dateline.ninjs;

import news.dateline.item.Article;

/** Writes an article as ninjs 3.1 with the {@code wire} block. Deterministic; thread safe. */
public final class NinjsWriter {
    private NinjsWriter() {}

    /** The article as UTF-8 JSON: no lone surrogates, no U+0000, no white space between tokens. */
    public static byte[] write(Article article) {
        throw new UnsupportedOperationException("arrives with the ninjs room");
    }
}
