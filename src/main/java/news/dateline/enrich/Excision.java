package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import news.dateline.item.Article;
import news.dateline.item.Removed;

/** Takes a piece off the beginning or the end of a paragraph, and says so: what is kept and what is removed are what was. */
final class Excision {
    private Excision() {}

    /** The article without the first {@code length} units of one of its paragraphs. */
    static Article ofOpening(Article article, int index, int length, Removed.Kind kind) {
        String paragraph = article.content().paragraphs().get(index);
        return replace(article, index, paragraph.substring(0, length), paragraph.substring(length), kind);
    }

    /** The article without one of its paragraphs. */
    static Article ofParagraph(Article article, int index, Removed.Kind kind) {
        return ofOpening(
                article, index, article.content().paragraphs().get(index).length(), kind);
    }

    /** The article without what stands from {@code start} on in one of its paragraphs. */
    static Article ofEnding(Article article, int index, int start, Removed.Kind kind) {
        String paragraph = article.content().paragraphs().get(index);
        return replace(article, index, paragraph.substring(start), paragraph.substring(0, start), kind);
    }

    private static Article replace(Article article, int index, String removed, String kept, Removed.Kind kind) {
        List<String> paragraphs = new ArrayList<>(article.content().paragraphs());
        if (kept.isBlank()) {
            paragraphs.remove(index);
        } else {
            paragraphs.set(index, kept.strip());
        }
        return article.with(article.content().withParagraphs(paragraphs))
                .with(article.wire().plusRemoved(List.of(new Removed(kind, removed.strip()))));
    }
}
