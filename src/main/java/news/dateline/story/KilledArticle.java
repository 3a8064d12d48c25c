package news.dateline.story;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Editorial;
import news.dateline.item.Identity;
import news.dateline.item.PubStatus;
import news.dateline.item.Rights;
import news.dateline.item.Series;
import news.dateline.item.Signal;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;

/** What an event says of an item whose text must not be used: which item and why, and not a word of the text. */
final class KilledArticle {
    private KilledArticle() {}

    /** Of an item that a version of its own kills: its status, its signal and its note to editors. */
    static Article ofItself(Article kill, Series series) {
        return article(
                kill.identity(),
                PubStatus.CANCELED,
                new Times(
                        Optional.empty(),
                        kill.times().versionCreated(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                kill.editorial().edNote(),
                kill.wire().signal().or(() -> Optional.of(Signal.KILL)),
                series,
                kill.wire().raw());
    }

    /**
     * Of an item that a note, an editor or the kill of another item of its story kills or holds.
     *
     * @param words why, in the desk's words
     */
    static Article ofOther(
            String uri,
            Standing standing,
            PubStatus status,
            Optional<String> words,
            Signal signal,
            Optional<WireBlock.RawOrigin> raw) {
        return article(
                new Identity(uri, Optional.of(standing.version()), List.of()),
                status,
                Times.NONE,
                words,
                Optional.of(signal),
                Series.of(standing.story().series()),
                raw);
    }

    private static Article article(
            Identity identity,
            PubStatus status,
            Times times,
            Optional<String> words,
            Optional<Signal> signal,
            Series series,
            Optional<WireBlock.RawOrigin> raw) {
        WireBlock wire =
                signal.map(WireBlock.NONE::withSignal).orElse(WireBlock.NONE).withSeries(series);
        return new Article(
                identity,
                status,
                Optional.empty(),
                times,
                Content.NONE,
                words.map(Editorial.NONE::withEdNote).orElse(Editorial.NONE),
                Rights.NONE,
                Optional.empty(),
                raw.map(wire::withRaw).orElse(wire));
    }
}
