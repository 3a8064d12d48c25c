package news.dateline.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.store.ArticleSummary;
import news.dateline.store.SeriesEvent;

/**
 * A story as callers see it.
 *
 * @param id {@code wire.series.id}
 * @param items in their order; those that were there at the time asked for
 */
record Story(String id, List<Item> items) {
    Story {
        items = List.copyOf(items);
    }

    /**
     * An item.
     *
     * @param version as published last
     * @param pubStatus as it follows from the last event
     */
    record Item(
            String uri,
            String version,
            String pubStatus,
            Optional<String> title,
            Optional<String> language,
            Optional<String> publisher,
            Optional<String> place,
            Optional<String> supersedes,
            Optional<String> duplicateOf,
            List<Event> events) {}

    /**
     * What happened to an item.
     *
     * @param cause where it was not the item's own delivery
     */
    record Event(
            int sequence,
            String type,
            String version,
            Instant receivedAt,
            Optional<String> title,
            Optional<Cause> cause) {}

    /**
     * What caused an event.
     *
     * @param uri the item whose delivery it was: a note to desks, a newer item of the story
     * @param command or what was asked for: {@code due}, the hour of an embargo, {@code kill} or {@code release}, an editor
     */
    record Cause(Optional<String> uri, Optional<String> command) {}

    /** @param events those to tell of, in their order; an item without one was not there yet */
    static Story of(String id, List<ArticleSummary> items, List<SeriesEvent> events) {
        return new Story(
                id,
                items.stream()
                        .map(item -> item(
                                item,
                                events.stream()
                                        .filter(event -> event.uri().equals(item.uri()))
                                        .toList()))
                        .filter(item -> !item.events().isEmpty())
                        .toList());
    }

    private static Item item(ArticleSummary item, List<SeriesEvent> events) {
        return new Item(
                item.uri(),
                last(events, event -> Optional.of(event.version())).orElse(item.version()),
                last(events, event -> Optional.of(status(event.type()))).orElse(item.pubStatus()),
                last(events, SeriesEvent::title),
                item.language(),
                item.publisher(),
                item.place(),
                last(events, SeriesEvent::supersedes),
                last(events, SeriesEvent::duplicateOf),
                events.stream().map(Story::event).toList());
    }

    private static Event event(SeriesEvent event) {
        boolean own = event.by().isEmpty() && event.command().isEmpty();
        return new Event(
                event.sequence(),
                event.type(),
                event.version(),
                event.receivedAt(),
                event.title(),
                own ? Optional.empty() : Optional.of(new Cause(event.by(), event.command())));
    }

    private static String status(String type) {
        return switch (type) {
            case "killed" -> "canceled";
            case "withheld" -> "withheld";
            default -> "usable";
        };
    }

    private static Optional<String> last(List<SeriesEvent> events, Function<SeriesEvent, Optional<String>> part) {
        return events.stream().flatMap(event -> part.apply(event).stream()).reduce((before, last) -> last);
    }
}
