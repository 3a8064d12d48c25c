package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.item.Article;
import news.dateline.item.Name;
import news.dateline.item.Notice;
import news.dateline.item.Relations;
import news.dateline.item.Signal;
import news.dateline.likeness.Copy;
import news.dateline.likeness.CopyKeys;
import news.dateline.likeness.CopyRule;
import news.dateline.likeness.CopyText;

/**
 * An article that comes in, with all that the rules compare and that costs time to make.
 *
 * @param fingerprint {@link Fingerprint#of} the article
 * @param words {@link Fingerprint#ofWords} of the article
 * @param text what is compared to find its copies
 * @param at the record's timestamp: the only time that a rule knows
 */
public record Delivery(
        Article article, Relations relations, String fingerprint, String words, CopyText text, Instant at) {
    private static final Set<Signal> REPLACES = EnumSet.of(Signal.UPDATE, Signal.CORRECTION, Signal.REFILE);

    private static final int FEWEST_TELLING_WORDS = 5;
    private static final int FEWEST_TELLING_IDEOGRAPHS = 8;
    private static final int FEWEST_OPENING_WORDS = 3;
    private static final int MOST_OPENING_WORDS = 20;

    public Delivery {
        requireNonNull(article, "article");
        requireNonNull(relations, "relations");
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(words, "words");
        requireNonNull(text, "text");
        requireNonNull(at, "at");
    }

    public static Delivery of(Article article, Relations relations, Instant at) {
        Optional<String> headline = relations.headline().map(Name::key);
        return new Delivery(
                article,
                relations,
                Fingerprint.of(article),
                Fingerprint.ofWords(article),
                CopyText.of(article, headline),
                at);
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

    /**
     * Of a headline under an update's mark, the headlines that it may have grown from, the longest first: {@code UPDATE 1-Fire at
     * mill, three hurt} goes on with {@code Fire at mill}.
     */
    List<Name> openings() {
        List<Name> openings = new ArrayList<>();
        relations.headline().filter(Name::isMarked).ifPresent(name -> {
            String[] words = name.key().split(" ");
            int most = Math.min(words.length - 1, MOST_OPENING_WORDS);
            for (int count = most; count >= FEWEST_OPENING_WORDS; count--) {
                String key = String.join(" ", List.of(words).subList(0, count));
                openings.add(new Name(name.kind(), key, key));
            }
        });
        return relations.supplier().isPresent() ? openings : List.of();
    }

    /** The keys under which its copies are, {@link CopyKeys}. */
    public List<Long> copyKeys() {
        return CopyKeys.of(text);
    }

    /** As a text that came in, for those that come after it. */
    Copy copy(Instant seen) {
        return new Copy(uri(), relations.supplier().orElse(""), seen, text);
    }

    /** Every key that {@link StoryRules} asks about: its own names, and those that its note gives. */
    public List<Long> keys() {
        Stream<Name> given = relations.notice().stream()
                .flatMap(notice -> notice.names().stream())
                .flatMap(target -> given(target).stream());
        return Stream.of(names().stream(), openings().stream(), given)
                .flatMap(names -> names)
                .map(this::key)
                .distinct()
                .toList();
    }

    /** Whether a name is its whole headline, of so many words that two items under it are hardly there by chance. */
    boolean isTelling(Name name) {
        boolean telling = name.key().split(" ").length >= FEWEST_TELLING_WORDS
                || name.key().codePoints().filter(Character::isIdeographic).count() >= FEWEST_TELLING_IDEOGRAPHS;
        return telling && relations.headline().equals(Optional.of(name));
    }

    /**
     * The keys under which it looks for items, whoever they are; under the others only for notes and for what was killed.
     *
     * @param likeness whether texts are compared: else the same headline says nothing
     */
    public List<Long> keysOfItems(boolean likeness) {
        boolean goesOn = relations.take().isPresent()
                || relations.notice().isPresent()
                || article.wire().signal().isPresent()
                || relations.headline().filter(Name::isMarked).isPresent();
        return goesOn
                ? keys()
                : names().stream()
                        .filter(name -> likeness && isTelling(name))
                        .map(this::key)
                        .toList();
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

    /** Whether it takes the place of the last item of its story, if it is new itself. */
    public boolean replaces() {
        return relations.take().isEmpty()
                && article.wire().signal().filter(REPLACES::contains).isPresent();
    }

    /** Whether a text is one that its supplier may send again with it, by its headline alone. */
    public boolean mayRepeat(Copy copy) {
        return relations.supplier().equals(Optional.of(copy.supplier()))
                && CopyRule.standard().isRepeat(copy, copy(at));
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
