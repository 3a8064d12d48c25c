package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One article, on its way through the steps of cleaning and after them. Immutable; each step answers with a new one.
 *
 * @param language BCP 47, of the body
 * @param stated what the source states beside the text, for later steps; not published
 */
public record Article(
        Identity identity,
        PubStatus pubStatus,
        Optional<String> language,
        Times times,
        Content content,
        Editorial editorial,
        Rights rights,
        WireBlock wire,
        Stated stated) {
    public Article {
        requireNonNull(identity, "identity");
        requireNonNull(pubStatus, "pubStatus");
        requireNonNull(language, "language");
        requireNonNull(times, "times");
        requireNonNull(content, "content");
        requireNonNull(editorial, "editorial");
        requireNonNull(rights, "rights");
        requireNonNull(wire, "wire");
        requireNonNull(stated, "stated");
    }

    /** An article beside whose text nothing is stated. */
    public Article(
            Identity identity,
            PubStatus pubStatus,
            Optional<String> language,
            Times times,
            Content content,
            Editorial editorial,
            Rights rights,
            WireBlock wire) {
        this(identity, pubStatus, language, times, content, editorial, rights, wire, Stated.NOTHING);
    }

    public Article with(Identity identity) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, wire, stated);
    }

    public Article with(PubStatus pubStatus) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, wire, stated);
    }

    public Article withLanguage(String language) {
        return new Article(identity, pubStatus, Optional.of(language), times, content, editorial, rights, wire, stated);
    }

    public Article with(Times times) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, wire, stated);
    }

    public Article with(Content content) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, wire, stated);
    }

    public Article with(Editorial editorial) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, wire, stated);
    }

    public Article with(Rights rights) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, wire, stated);
    }

    public Article with(WireBlock wire) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, wire, stated);
    }

    public Article with(Stated stated) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, wire, stated);
    }

    /** Payloads are never logged: who it is, not what it says. */
    @Override
    public String toString() {
        return "Article[" + identity.uri() + ", version " + identity.version().orElse("none") + "]";
    }
}
