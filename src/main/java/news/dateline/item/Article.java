package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One article as it is published. Immutable.
 *
 * @param language BCP 47, of the body
 * @param located where it was filed, by name: of the dateline, else as the source's metadata have it
 */
public record Article(
        Identity identity,
        PubStatus pubStatus,
        Optional<String> language,
        Times times,
        Content content,
        Editorial editorial,
        Rights rights,
        Optional<String> located,
        WireBlock wire) {
    public Article {
        requireNonNull(identity, "identity");
        requireNonNull(pubStatus, "pubStatus");
        requireNonNull(language, "language");
        requireNonNull(times, "times");
        requireNonNull(content, "content");
        requireNonNull(editorial, "editorial");
        requireNonNull(rights, "rights");
        requireNonNull(located, "located");
        requireNonNull(wire, "wire");
    }

    public Article with(Identity identity) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, located, wire);
    }

    public Article with(PubStatus pubStatus) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, located, wire);
    }

    public Article withLanguage(String language) {
        return new Article(
                identity, pubStatus, Optional.of(language), times, content, editorial, rights, located, wire);
    }

    public Article with(Times times) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, located, wire);
    }

    public Article with(Content content) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, located, wire);
    }

    public Article with(Editorial editorial) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, located, wire);
    }

    public Article with(Rights rights) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, located, wire);
    }

    public Article withLocated(String located) {
        return new Article(
                identity, pubStatus, language, times, content, editorial, rights, Optional.of(located), wire);
    }

    public Article with(WireBlock wire) {
        return new Article(identity, pubStatus, language, times, content, editorial, rights, located, wire);
    }

    /** Payloads are never logged: who it is, not what it says. */
    @Override
    public String toString() {
        return "Article[" + identity.uri() + ", version " + identity.version().orElse("none") + "]";
    }
}
