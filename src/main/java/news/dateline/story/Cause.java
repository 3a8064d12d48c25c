package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Signal;
import news.dateline.item.WireBlock;

/**
 * Why items are killed or held that did not come in themselves.
 *
 * @param by who decided
 * @param at when
 * @param words why, in the desk's or the editor's words
 * @param signal kill or withdraw
 * @param raw the payload that asks it
 */
record Cause(Standing.Cause by, Instant at, Optional<String> words, Signal signal, Optional<WireBlock.RawOrigin> raw) {
    Cause {
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(words, "words");
        requireNonNull(signal, "signal");
        requireNonNull(raw, "raw");
    }

    /** What is to bring an item back must be newer than the provider's time of the delivery, else than its receipt. */
    static Cause of(Delivery delivery, Standing.Cause by) {
        Article article = delivery.article();
        boolean note = delivery.relations().notice().isPresent();
        Optional<String> text = note && !article.content().paragraphs().isEmpty()
                ? Optional.of(article.content().body())
                : Optional.empty();
        return new Cause(
                by,
                Age.versionCreated(article).orElse(delivery.at()),
                article.editorial().edNote().or(() -> text),
                article.wire().signal().filter(Signal.WITHDRAW::equals).orElse(Signal.KILL),
                article.wire().raw());
    }

    static Cause of(Command command) {
        return new Cause(Standing.Cause.EDITOR, command.at(), command.reason(), Signal.KILL, Optional.empty());
    }
}
