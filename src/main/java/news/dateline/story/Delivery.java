package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.item.Article;
import news.dateline.item.Name;
import news.dateline.item.Notice;
import news.dateline.item.Relations;

/**
 * An article that comes in, with all that the rules compare and that costs time to make.
 *
 * @param fingerprint {@link Fingerprint#of} the article
 * @param words {@link Fingerprint#ofWords} of the article
 * @param at the record's timestamp: the only time that a rule knows
 */
public record Delivery(Article article, Relations relations, String fingerprint, String words, Instant at) {
    public Delivery {
        requireNonNull(article, "article");
        requireNonNull(relations, "relations");
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(words, "words");
        requireNonNull(at, "at");
    }

    public static Delivery of(Article article, Relations relations, Instant at) {
        return new Delivery(article, relations, Fingerprint.of(article), Fingerprint.ofWords(article), at);
    }

    public String uri() {
        return article.identity().uri();
    }

    /** The names by which a note may call it: its uri first, the others only where it is known who sent it. */
    List<Name> names() {
        Stream<Name> others = relations.supplier().isPresent() ? relations.names().stream() : Stream.empty();
        return Stream.concat(Stream.of(Name.ofUri(uri())), others).toList();
    }

    /** The names that its note gives for an item; by another than its uri no item is found where the sender is not known. */
    List<Name> given(Notice.Target target) {
        return target.names().stream()
                .filter(name ->
                        name.kind() == Name.Kind.URI || relations.supplier().isPresent())
                .toList();
    }

    /** The key of one of its own names, or of a name that it gives. */
    long key(Name name) {
        return NameKey.of(relations.supplier().orElse(""), name);
    }

    /** Every key that {@link StoryRules} asks about: its own names, and those that its note gives. */
    public List<Long> keys() {
        Stream<Name> given = relations.notice().stream()
                .flatMap(notice -> notice.names().stream())
                .flatMap(target -> given(target).stream());
        return Stream.concat(names().stream(), given).map(this::key).distinct().toList();
    }

    /** Every item that {@link StoryRules} asks about by its uri. */
    public List<String> uris() {
        Stream<String> given = relations.notice().stream()
                .flatMap(notice -> notice.names().stream())
                .flatMap(target -> target.names().stream())
                .filter(name -> name.kind() == Name.Kind.URI)
                .map(Name::key);
        return Stream.of(Stream.of(uri()), relations.follows().stream(), given)
                .flatMap(uris -> uris)
                .distinct()
                .toList();
    }

    /** Whether it may ask that a text which is held be used after all. */
    public boolean mayRelease() {
        return relations
                .notice()
                .map(Notice::action)
                .filter(Notice.Action.RELEASE::equals)
                .isPresent();
    }
}
