package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An article on its way: what a reader hands on, and what each step of the pipeline answers with. Immutable.
 *
 * @param article the article so far
 * @param stated what the source states beside the text, for steps to read; not published as it stands
 * @param relations how it stands to other items; not published
 * @param receivedAt when its record came in
 * @param kept of each paragraph, where it stands in the body as the reader gave it
 */
public record Draft(
        Article article, Stated stated, Relations relations, Optional<Instant> receivedAt, List<Span> kept) {
    public Draft {
        requireNonNull(article, "article");
        requireNonNull(stated, "stated");
        requireNonNull(relations, "relations");
        requireNonNull(receivedAt, "receivedAt");
        kept = List.copyOf(kept);
        int paragraphs = article.content().paragraphs().size();
        if (kept.size() != paragraphs) {
            throw new IllegalArgumentException(paragraphs + " paragraphs left, and spans of " + kept.size());
        }
    }

    /** A draft that nothing was cut out of. */
    public static Draft of(Article article, Stated stated) {
        return new Draft(article, stated, Relations.NONE, Optional.empty(), whole(article.content()));
    }

    private static List<Span> whole(Content content) {
        return IntStream.range(0, content.paragraphs().size())
                .mapToObj(index ->
                        new Span(index, 0, content.paragraphs().get(index).length()))
                .toList();
    }

    public Identity identity() {
        return article.identity();
    }

    public PubStatus pubStatus() {
        return article.pubStatus();
    }

    public Optional<String> language() {
        return article.language();
    }

    public Times times() {
        return article.times();
    }

    public Content content() {
        return article.content();
    }

    public Editorial editorial() {
        return article.editorial();
    }

    public Rights rights() {
        return article.rights();
    }

    public WireBlock wire() {
        return article.wire();
    }

    /** Where a paragraph stands in the body as the reader gave it. */
    public Span span(int index) {
        return kept.get(index);
    }

    public Draft with(Identity identity) {
        return with(article.with(identity));
    }

    public Draft with(PubStatus pubStatus) {
        return with(article.with(pubStatus));
    }

    public Draft withLanguage(String language) {
        return with(article.withLanguage(language));
    }

    public Draft with(Times times) {
        return with(article.with(times));
    }

    public Draft with(Editorial editorial) {
        return with(article.with(editorial));
    }

    public Draft with(WireBlock wire) {
        return with(article.with(wire));
    }

    public Draft withLocated(String located) {
        return with(article.withLocated(located));
    }

    public Draft with(Stated stated) {
        return new Draft(article, stated, relations, receivedAt, kept);
    }

    public Draft with(Relations relations) {
        return new Draft(article, stated, relations, receivedAt, kept);
    }

    public Draft withReceivedAt(Instant receivedAt) {
        return new Draft(article, stated, relations, Optional.of(receivedAt), kept);
    }

    /** With another title, standfirst or pictures; another body is one that nothing was cut out of. */
    public Draft with(Content content) {
        boolean same = content.paragraphs().equals(content().paragraphs());
        return new Draft(article.with(content), stated, relations, receivedAt, same ? kept : whole(content));
    }

    /** What is left of the body after a cut, each paragraph with its span in the body as the reader gave it. */
    public Draft withLeft(List<String> paragraphs, List<Span> kept) {
        return new Draft(article.with(content().withParagraphs(paragraphs)), stated, relations, receivedAt, kept);
    }

    private Draft with(Article article) {
        return new Draft(article, stated, relations, receivedAt, kept);
    }

    /** Payloads are never logged: who it is, not what it says. */
    @Override
    public String toString() {
        return "Draft[" + article + "]";
    }
}
