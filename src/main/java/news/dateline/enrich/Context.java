package news.dateline.enrich;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Draft;
import news.dateline.item.StatedTime;
import news.dateline.text.FoundDate;

/**
 * What is known of an article when its opening is read.
 *
 * @param language the primary subtag of its language
 * @param published the date that it was published on, as its source states it
 */
public record Context(Optional<String> language, Optional<LocalDate> published) {
    public static Context of(Draft draft) {
        Optional<LocalDate> published = Stream.of(
                        draft.times().firstCreated(),
                        draft.times().contentCreated(),
                        draft.times().versionCreated())
                .flatMap(Optional::stream)
                .map(StatedTime::date)
                .findFirst();
        return new Context(draft.language().map(Context::primary), published);
    }

    public static String primary(String language) {
        int end = language.indexOf('-');
        return end < 0 ? language : language.substring(0, end);
    }

    /** The date with its year; nothing if the text states none and nobody knows when it was published. */
    public Optional<LocalDate> complete(FoundDate date) {
        return date.date().or(() -> published.map(date::near));
    }
}
