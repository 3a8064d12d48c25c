package news.dateline.draft;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.dateline.format.Payload;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Draft;
import news.dateline.item.Editorial;
import news.dateline.item.Editorial.Subject;
import news.dateline.item.FieldPath;
import news.dateline.item.Identity;
import news.dateline.item.Identity.AltId;
import news.dateline.item.Outcome;
import news.dateline.item.Picture;
import news.dateline.item.PubStatus;
import news.dateline.item.ReadItem;
import news.dateline.item.Reading;
import news.dateline.item.Reason;
import news.dateline.item.Removed;
import news.dateline.item.Rights;
import news.dateline.item.Signal;
import news.dateline.item.Stated;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import news.dateline.markup.Block;
import news.dateline.markup.BlockReader;
import news.dateline.text.Line;
import news.dateline.text.StatedTimes;
import news.dateline.text.UnicodeText;

/**
 * The draft of one item, field by field as its reader finds them. A blank value sets nothing; of two values for a field
 * that holds one, the first stays. Each value goes in as the source has it and comes out as one clean line; {@code from}
 * is where it stood, as provenance has it, such as {@code nitf:hl1}. For one thread.
 */
public final class ItemDraft {
    private final Payload payload;
    private final Map<FieldPath, String> provenance = new EnumMap<>(FieldPath.class);
    private final List<Removed> removed = new ArrayList<>();
    private final List<Removed> dropped = new ArrayList<>();
    private final Set<AltId> altIds = new LinkedHashSet<>();
    private final List<String> urls = new ArrayList<>();
    private final List<Content.Headline> headlines = new ArrayList<>();
    private final Set<String> summaries = new LinkedHashSet<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> genres = new LinkedHashSet<>();
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private final Map<String, String> lines = new TreeMap<>();
    private final TreeSet<String> repairs = new TreeSet<>();
    private Optional<Integer> urgency = Optional.empty();
    private PubStatus status = PubStatus.USABLE;
    private Optional<Signal> signal = Optional.empty();
    private Times times = Times.NONE;
    private Stated stated = Stated.NOTHING;
    private Optional<String> fault = Optional.empty();

    public ItemDraft(Payload payload) {
        this.payload = requireNonNull(payload, "payload");
        repairs.addAll(payload.repairs());
    }

    /** The provider's id, without its revision. */
    public ItemDraft id(String value) {
        return one("id", value, "");
    }

    /** The provider's version, as printed. */
    public ItemDraft version(String value, String from) {
        return one("version", value, from);
    }

    /** An address of the item; the best comes first. */
    public ItemDraft url(String value) {
        line(value).ifPresent(urls::add);
        return this;
    }

    public ItemDraft altId(String role, String value) {
        line(value).map(id -> new AltId(role, id)).ifPresent(altIds::add);
        return this;
    }

    /** The provider's name for itself: part of the uri where the id is no URI. */
    public ItemDraft source(String value) {
        return one("source", value, "");
    }

    public ItemDraft status(PubStatus value, String from) {
        status = value;
        provenance.put(FieldPath.PUB_STATUS, from);
        return this;
    }

    /** The language, in whatever way wires write it; what is no language is ignored. */
    public ItemDraft language(String value, String from) {
        return LanguageTag.of(value).map(tag -> one("language", tag, from)).orElse(this);
    }

    public ItemDraft firstCreated(String value, String from) {
        time(value, FieldPath.FIRST_CREATED, from).ifPresent(time -> times = times.withFirstCreated(time));
        return this;
    }

    public ItemDraft versionCreated(String value, String from) {
        time(value, FieldPath.VERSION_CREATED, from).ifPresent(time -> times = times.withVersionCreated(time));
        return this;
    }

    public ItemDraft contentCreated(String value, String from) {
        time(value, FieldPath.CONTENT_CREATED, from).ifPresent(time -> times = times.withContentCreated(time));
        return this;
    }

    public ItemDraft expires(String value, String from) {
        time(value, FieldPath.EXPIRES, from).ifPresent(time -> times = times.withExpires(time));
        return this;
    }

    /** An embargo that is stated and cannot be read must not be taken for none: the item is then rejected. */
    public ItemDraft embargoedUntil(String value, String from) {
        if (!value.isBlank()) {
            Optional<StatedTime> time = time(value, FieldPath.EMBARGOED_UNTIL, from);
            time.ifPresent(until -> times = times.withEmbargoedUntil(until));
            fault = time.isPresent() ? fault : Optional.of("an embargo that cannot be read, in " + from);
        }
        return this;
    }

    /** Times in another form than ISO 8601, read by the format's reader. */
    public ItemDraft times(Times value, String from) {
        times = value;
        value.firstCreated().ifPresent(time -> provenance.put(FieldPath.FIRST_CREATED, from));
        value.versionCreated().ifPresent(time -> provenance.put(FieldPath.VERSION_CREATED, from));
        value.embargoedUntil().ifPresent(time -> provenance.put(FieldPath.EMBARGOED_UNTIL, from));
        return this;
    }

    public Times times() {
        return times;
    }

    public ItemDraft title(String value, String from) {
        return one("title", value, from);
    }

    /** The title that is set so far. */
    public Optional<String> title() {
        return get("title");
    }

    /** A headline beside the main one. */
    public ItemDraft headline(String role, String value) {
        line(value).map(text -> new Content.Headline(role, text)).ifPresent(headlines::add);
        return this;
    }

    /** A paragraph of the standfirst; the same one twice is one. */
    public ItemDraft summary(String value, String from) {
        line(value).ifPresent(text -> {
            summaries.add(text);
            provenance.putIfAbsent(FieldPath.DESCRIPTIONS, from);
        });
        return this;
    }

    /** The byline as shown. */
    public ItemDraft by(String value, String from) {
        return one("by", value, from);
    }

    /** Whom the byline names, where the source names them apart. */
    public ItemDraft author(String value) {
        line(value).ifPresent(authors::add);
        return this;
    }

    public ItemDraft slugline(String value, String from) {
        return one("slugline", value, from);
    }

    /** A note to editors; several are one, in order. */
    public ItemDraft edNote(String value, String from) {
        line(value).ifPresent(note -> {
            notes.add(note);
            provenance.putIfAbsent(FieldPath.ED_NOTE, from);
        });
        return this;
    }

    /** 1 to 9; anything else is none. */
    public ItemDraft urgency(String value, String from) {
        String digit = value.strip();
        if (urgency.isEmpty() && digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '9') {
            urgency = Optional.of(digit.charAt(0) - '0');
            provenance.put(FieldPath.URGENCY, from);
        }
        return this;
    }

    public ItemDraft genre(String value) {
        line(value).ifPresent(genres::add);
        return this;
    }

    public ItemDraft subject(String name, Optional<String> uri) {
        line(name).map(text -> new Subject(text, uri.flatMap(this::line))).ifPresent(subjects::add);
        return this;
    }

    public ItemDraft copyrightHolder(String value, String from) {
        return one("copyrightHolder", value, from);
    }

    public ItemDraft copyrightNotice(String value, String from) {
        return one("copyrightNotice", value, from);
    }

    public ItemDraft usageTerms(String value, String from) {
        return one("usageTerms", value, from);
    }

    public ItemDraft picture(Picture picture) {
        pictures.add(picture);
        return this;
    }

    /** A picture that the body may show already, in another size maybe: known by its address or its caption. */
    public ItemDraft pictureOnce(Picture picture) {
        for (int i = 0; i < pictures.size(); i++) {
            if (isSame(pictures.get(i), picture)) {
                pictures.set(i, merged(pictures.get(i), picture));
                return this;
            }
        }
        return picture(picture);
    }

    private static boolean isSame(Picture one, Picture other) {
        return one.url().isPresent() && one.url().equals(other.url())
                || one.caption().isPresent()
                        && SameWords.are(one.caption().get(), other.caption().orElse(""));
    }

    private static Picture merged(Picture one, Picture other) {
        return new Picture(
                one.url().or(other::url),
                one.alt().or(other::alt),
                one.caption().or(other::caption),
                one.photographer().or(other::photographer),
                one.agencies(),
                one.creditLine().or(other::creditLine));
    }

    /** The body, block by block. Several calls add up. */
    public ItemDraft body(List<Block> blocks, String from) {
        return body(BlockReader.read(blocks), from);
    }

    /** The body as a reading of its text: its paragraphs, and what was taken out of it. Several calls add up. */
    public ItemDraft body(Reading reading, String from) {
        paragraphs.addAll(reading.content().paragraphs());
        pictures.addAll(reading.content().pictures());
        removed.addAll(reading.removed());
        if (!reading.content().paragraphs().isEmpty()) {
            provenance.putIfAbsent(FieldPath.BODIES, from);
        }
        return this;
    }

    public List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** Text of the body that is no part of the article. */
    public ItemDraft removed(Removed.Kind kind, String value) {
        line(value).map(text -> new Removed(kind, text)).ifPresent(removed::add);
        return this;
    }

    public ItemDraft signal(Signal value, String from) {
        if (signal.isEmpty()) {
            signal = Optional.of(value);
            provenance.put(FieldPath.SIGNAL, from);
        }
        return this;
    }

    /** The dateline as an element of its own states it; what it says is for enrichment to read. */
    public ItemDraft dateline(String value, String from) {
        if (stated.dateline().isEmpty()) {
            line(value).ifPresent(text -> stated = stated.withDateline(new Stated.Found(text, from)));
        }
        return this;
    }

    /** Who supplied the text: a credit line, a provider, a source. Which agency it is, enrichment knows. */
    public ItemDraft credit(String value, String from) {
        line(value).ifPresent(text -> stated = stated.plusCredit(new Stated.Found(text, from)));
        return this;
    }

    /** The place that the source's metadata files the item under; the dateline's place goes before it. */
    public ItemDraft located(String value, String from) {
        if (stated.located().isEmpty()) {
            line(value).ifPresent(text -> stated = stated.withLocated(new Stated.Found(text, from)));
        }
        return this;
    }

    /** The name of the publication, for items whose address names it by its domain alone. */
    public ItemDraft publisher(String value, String from) {
        if (stated.publisher().isEmpty()) {
            line(value).ifPresent(text -> stated = stated.withPublisher(new Stated.Found(text, from)));
        }
        return this;
    }

    /** What had to be put right before the item could be read. */
    public ItemDraft repaired(Iterable<String> what) {
        what.forEach(repairs::add);
        return this;
    }

    /** The item cannot be used for this reason; no text of the payload in it. */
    public ItemDraft fault(String detail) {
        fault = fault.or(() -> Optional.of(detail));
        return this;
    }

    public ReadItem outcome() {
        return fault.<ReadItem>map(detail -> new Outcome.Rejected(Reason.MISSING_FIELD, detail))
                .orElseGet(() -> new ReadItem.Drafted(Draft.of(article(), stated)));
    }

    private Article article() {
        Content content = new Content(get("title"), headlines, List.copyOf(summaries), paragraphs, pictures);
        Identities.Named named = Identities.name(
                new Identities.Stated(get("id"), urls, get("version"), get("source")), payload.hints(), content);
        Set<AltId> ids = new LinkedHashSet<>(named.identity().altIds());
        ids.addAll(altIds);
        provenance.put(FieldPath.URI, named.evidence());
        provenance.put(
                FieldPath.CHARSET,
                payload.decoded().charset().name() + " (" + payload.decoded().evidence() + ")");
        if (!repairs.isEmpty()) {
            provenance.put(FieldPath.REPAIRS, String.join(", ", repairs));
        }
        removed.addAll(dropped);
        return new Article(
                new Identity(named.identity().uri(), get("version"), List.copyOf(ids)),
                status,
                get("language"),
                times,
                content,
                new Editorial(
                        get("by"),
                        List.copyOf(authors),
                        get("slugline"),
                        note(),
                        urgency,
                        List.copyOf(genres),
                        List.copyOf(subjects)),
                new Rights(get("copyrightHolder"), get("copyrightNotice"), get("usageTerms")),
                Optional.empty(),
                signal.map(WireBlock.NONE::withSignal)
                        .orElse(WireBlock.NONE)
                        .plusRemoved(removed)
                        .withProvenance(provenance));
    }

    private Optional<String> note() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", notes));
    }

    private Optional<StatedTime> time(String value, FieldPath field, String from) {
        Optional<StatedTime> time = StatedTimes.parse(value);
        time.ifPresent(stated -> provenance.put(field, from));
        return time;
    }

    private ItemDraft one(String field, String value, String from) {
        if (!lines.containsKey(field)) {
            line(value).ifPresent(text -> {
                lines.put(field, text);
                if (!from.isEmpty()) {
                    FieldPath.of(field).ifPresent(path -> provenance.put(path, from));
                }
            });
        }
        return this;
    }

    private Optional<String> get(String field) {
        return Optional.ofNullable(lines.get(field));
    }

    private Optional<String> line(String value) {
        UnicodeText text = UnicodeText.of(value);
        dropped.addAll(text.removed());
        List<Line> lines = Line.linesOf(text);
        return switch (lines.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(lines.get(0).text());
            default ->
                Optional.of(String.join(" ", lines.stream().map(Line::text).toList()));
        };
    }
}
