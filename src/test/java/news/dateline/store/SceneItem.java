package news.dateline.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Dateline;
import news.dateline.item.Editorial;
import news.dateline.item.Identity;
import news.dateline.item.Name;
import news.dateline.item.Notice;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.Relations;
import news.dateline.item.Rights;
import news.dateline.item.Signal;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;

/**
 * An item of a {@link Scene}, as cleaning would hand it on: {@code A 2h ap head=Fire_at_mill text=The_mill_burns version=2}.
 * Underscores are blanks; hours count from the scene's first.
 */
record SceneItem(String id, Instant at, Map<String, String> fields) {
    static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    static SceneItem of(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        Map<String, String> fields = new HashMap<>();
        fields.put("supplier", words.get(2));
        for (String word : words.subList(3, words.size())) {
            int equals = word.indexOf('=');
            fields.put(
                    equals < 0 ? word : word.substring(0, equals),
                    equals < 0 ? "" : word.substring(equals + 1).replace('_', ' '));
        }
        return new SceneItem(words.get(0), hour(words.get(1)), fields);
    }

    /** Hours, or hours and minutes: {@code 3h}, {@code 48h1m}. */
    static Instant hour(String text) {
        return BEGIN.plus(Duration.parse("PT" + text.toUpperCase(Locale.ROOT)));
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Outcome.Cleaned cleaned() {
        return new Outcome.Cleaned(article(), relations());
    }

    private Article article() {
        Times times = Times.NONE;
        times = field("created")
                .map(SceneItem::hour)
                .map(SceneItem::stated)
                .map(times::withVersionCreated)
                .orElse(times);
        times = field("embargo")
                .map(SceneItem::hourOrDate)
                .map(times::withEmbargoedUntil)
                .orElse(times);
        Content content = Content.NONE;
        content = field("title").or(() -> field("head")).map(content::withTitle).orElse(content);
        content = field("text")
                .map(text -> List.of(text.split("\\|")))
                .map(content::withParagraphs)
                .orElse(content);
        Editorial editorial = field("note").map(Editorial.NONE::withEdNote).orElse(Editorial.NONE);
        WireBlock wire = field("signal")
                .flatMap(SceneItem::signal)
                .map(WireBlock.NONE::withSignal)
                .orElse(WireBlock.NONE);
        wire = field("zone").map(SceneItem::filedIn).map(wire::withDateline).orElse(wire);
        return new Article(
                new Identity(id, field("version"), List.of()),
                field("status").flatMap(PubStatus::ofCode).orElse(PubStatus.USABLE),
                Optional.of("en"),
                times,
                content,
                editorial,
                Rights.NONE,
                Optional.empty(),
                wire);
    }

    private static StatedTime stated(Instant at) {
        return StatedTime.of(at.atOffset(ZoneOffset.UTC));
    }

    /** An hour of the scene, or a date alone. */
    private static StatedTime hourOrDate(String text) {
        return text.endsWith("h") ? stated(hour(text)) : StatedTime.of(LocalDate.parse(text));
    }

    private static Optional<Signal> signal(String code) {
        return Arrays.stream(Signal.values())
                .filter(signal -> signal.code().equals(code))
                .findFirst();
    }

    private static Dateline filedIn(String zone) {
        Dateline.ResolvedPlace place = new Dateline.ResolvedPlace("Riverton", 1, "XX", 0, 0, zone, 1);
        return new Dateline(
                "Riverton -",
                Optional.empty(),
                List.of(new Dateline.FilingPlace("Riverton", Optional.of(place))),
                List.of(),
                Optional.of("en"),
                "rule",
                1);
    }

    private Relations relations() {
        Relations relations = Relations.NONE;
        List<Name> names = new ArrayList<>();
        field("num").ifPresent(number -> names.add(new Name(Name.Kind.NUMBER, number, number)));
        field("head")
                .ifPresent(head -> names.add(new Name(
                        Name.Kind.HEADLINE,
                        head.toLowerCase(Locale.ROOT),
                        field("mark").map(mark -> mark + " ").orElse("") + head.toLowerCase(Locale.ROOT))));
        relations = relations.withNames(names, field("take").map(Integer::valueOf));
        relations = field("supplier")
                .filter(name -> !name.equals("-"))
                .map(relations::withSupplier)
                .orElse(relations);
        relations = field("follows")
                .map(uris -> List.of(uris.split(",")))
                .map(relations::withFollows)
                .orElse(relations);
        relations = field("release")
                .map(SceneItem::hour)
                .map(relations::withRelease)
                .orElse(relations);
        for (Notice.Action action : Notice.Action.values()) {
            relations = field(action.name().toLowerCase(Locale.ROOT) + "s")
                    .map(targets -> notice(action, targets))
                    .map(relations::withNotice)
                    .orElse(relations);
        }
        return relations;
    }

    /** {@code kills=head:Fire_at_mill+num:0123,uri:B}. */
    private Notice notice(Notice.Action action, String targets) {
        return new Notice(
                action,
                fields.containsKey("alone"),
                Arrays.stream(targets.split(","))
                        .filter(target -> !target.isEmpty())
                        .map(target -> new Notice.Target(Arrays.stream(target.split("\\+"))
                                .map(SceneItem::name)
                                .toList()))
                        .toList());
    }

    private static Name name(String text) {
        String value = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, text.indexOf(':'))) {
            case "uri" -> Name.ofUri(value);
            case "num" -> new Name(Name.Kind.NUMBER, value, value);
            default -> new Name(Name.Kind.HEADLINE, value.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
        };
    }
}
