package news.dateline.draft;

import java.util.Optional;
import news.dateline.item.FieldPath;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.text.StatedTimes;

/** When an item was made, and from when to when it may be used. For one thread. */
final class TimesFields {
    private final Sources sources;
    private Times times = Times.NONE;

    TimesFields(Sources sources) {
        this.sources = sources;
    }

    void firstCreated(String value, String from) {
        Sources.statement(value).flatMap(StatedTimes::parse).ifPresent(time -> firstCreated(time, from));
    }

    void firstCreated(StatedTime time, String from) {
        times = times.withFirstCreated(time);
        sources.note(FieldPath.FIRST_CREATED, from);
    }

    void versionCreated(String value, String from) {
        Sources.statement(value).flatMap(StatedTimes::parse).ifPresent(time -> versionCreated(time, from));
    }

    void versionCreated(StatedTime time, String from) {
        times = times.withVersionCreated(time);
        sources.note(FieldPath.VERSION_CREATED, from);
    }

    void contentCreated(String value, String from) {
        Sources.statement(value).flatMap(StatedTimes::parse).ifPresent(time -> {
            times = times.withContentCreated(time);
            sources.note(FieldPath.CONTENT_CREATED, from);
        });
    }

    void expires(String value, String from) {
        Sources.statement(value).flatMap(StatedTimes::parse).ifPresent(time -> {
            times = times.withExpires(time);
            sources.note(FieldPath.EXPIRES, from);
        });
    }

    /** Whether the time could be read: an instant, or a day; a time of day without a zone is neither. */
    boolean embargoedUntil(String value, String from) {
        Optional<StatedTime> time = Sources.statement(value)
                .flatMap(StatedTimes::parse)
                .filter(read -> read.instant().isPresent() || !value.contains(":"));
        time.ifPresent(until -> embargoedUntil(until, from));
        return time.isPresent();
    }

    void embargoedUntil(StatedTime time, String from) {
        times = times.withEmbargoedUntil(time);
        sources.note(FieldPath.EMBARGOED_UNTIL, from);
    }

    Times times() {
        return times;
    }
}
