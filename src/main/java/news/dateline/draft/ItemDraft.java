package news.dateline.draft;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import news.dateline.format.Payload;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Name;
import news.dateline.item.Notice;
import news.dateline.item.Picture;
import news.dateline.item.PubStatus;
import news.dateline.item.ReadItem;
import news.dateline.item.Reading;
import news.dateline.item.Reason;
import news.dateline.item.Relations;
import news.dateline.item.Removed;
import news.dateline.item.Rights;
import news.dateline.item.Signal;
import news.dateline.item.Stated;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import news.dateline.markup.Block;
import news.dateline.markup.BlockReader;
import news.dateline.markup.ElementRole;
import news.dateline.text.Paragraph;
import news.dateline.text.TextTables;
import news.dateline.text.UrlDate;
import org.jsoup.nodes.Element;

/**
 * The draft of one item, field by field as its reader finds them: the one way to make one. A blank value sets nothing; of
 * two values for a field that holds one line, the first stays. Each value goes in as the source has it and comes out as
 * one clean line; {@code from} is where it stood, as provenance has it, such as {@code nitf:hl1}. For one thread.
 */
public final class ItemDraft {
    private final Payload payload;
    private final Sources sources = new Sources();
    private final IdentityFields identity = new IdentityFields(sources);
    private final ContentFields content = new ContentFields(sources);
    private final EditorialFields editorial = new EditorialFields(sources);
    private final TimesFields times = new TimesFields(sources);
    private final LineField language = LineField.published(sources, FieldPath.LANGUAGE);
    private final LineField copyrightHolder = LineField.published(sources, FieldPath.COPYRIGHT_HOLDER);
    private final LineField copyrightNotice = LineField.published(sources, FieldPath.COPYRIGHT_NOTICE);
    private final LineField usageTerms = LineField.published(sources, FieldPath.USAGE_TERMS);
    private final TreeSet<String> repairs = new TreeSet<>();
    private final List<String> follows = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private Optional<Notice.Action> asked = Optional.empty();
    private PubStatus status = PubStatus.USABLE;
    private Optional<Signal> signal = Optional.empty();
    private Stated stated = Stated.NOTHING;
    private Optional<String> fault = Optional.empty();

    public ItemDraft(Payload payload) {
        this.payload = requireNonNull(payload, "payload");
        repairs.addAll(payload.repairs());
    }

    /** The provider's id, without its revision. */
    public ItemDraft id(String value) {
        identity.id.state(value);
        return this;
    }

    /** The provider's version, as printed. */
    public ItemDraft version(String value, String from) {
        identity.version.state(value, from);
        return this;
    }

    /** The provider's id of an item that this one goes on with or takes the place of. */
    public ItemDraft follows(String id) {
        follows.add(id);
        return this;
    }

    /** What is asked about another item, by the provider's id of it: the item stands as it says itself. */
    public ItemDraft asks(Notice.Action action, String id) {
        asked = Optional.of(action);
        named.add(id);
        return this;
    }

    /** An address of the item; the best comes first. */
    public ItemDraft url(String value) {
        identity.url(value);
        return this;
    }

    public ItemDraft altId(String role, String value) {
        identity.altId(role, value);
        return this;
    }

    /** The provider's name for itself: part of the uri where the id is no URI. */
    public ItemDraft source(String value) {
        identity.source.state(value);
        return this;
    }

    public ItemDraft status(PubStatus value, String from) {
        status = value;
        sources.note(FieldPath.PUB_STATUS, from);
        return this;
    }

    /** The language, in whatever way wires write it; what is no language is ignored. */
    public ItemDraft language(String value, String from) {
        Sources.statement(value).flatMap(LanguageTag::of).ifPresent(tag -> language.state(tag, from));
        return this;
    }

    public ItemDraft firstCreated(String value, String from) {
        times.firstCreated(value, from);
        return this;
    }

    /** A time in another form than ISO 8601, read by the format's reader. */
    public ItemDraft firstCreated(StatedTime value, String from) {
        times.firstCreated(value, from);
        return this;
    }

    public ItemDraft versionCreated(String value, String from) {
        times.versionCreated(value, from);
        return this;
    }

    /** A time in another form than ISO 8601, read by the format's reader. */
    public ItemDraft versionCreated(StatedTime value, String from) {
        times.versionCreated(value, from);
        return this;
    }

    public ItemDraft contentCreated(String value, String from) {
        times.contentCreated(value, from);
        return this;
    }

    public ItemDraft expires(String value, String from) {
        times.expires(value, from);
        return this;
    }

    /**
     * An embargo that is stated and cannot be read must not be taken for none: the item is withheld, until somebody says
     * otherwise or until the hour that its words turn out to mean.
     */
    public ItemDraft embargoedUntil(String value, String from) {
        if (!value.isBlank() && !times.embargoedUntil(value, from)) {
            found(value, from).ifPresent(words -> stated = stated.withEmbargo(words));
        }
        return this;
    }

    /** What lines of text say by themselves, in every language. */
    public TextTables words() {
        return payload.words();
    }

    public Times times() {
        return times.times();
    }

    public ItemDraft title(String value, String from) {
        content.title.state(value, from);
        return this;
    }

    /** The title that is set so far. */
    public Optional<String> title() {
        return content.title.value();
    }

    /** Whether a text says what the title, or all of the standfirst, says already. */
    public boolean repeats(String text) {
        return title().filter(title -> WordsAlone.equal(title, text)).isPresent()
                || WordsAlone.equal(String.join(" ", content.summaries()), text);
    }

    /** A headline beside the main one. */
    public ItemDraft headline(String role, String value) {
        content.headline(role, value);
        return this;
    }

    /** A paragraph of the standfirst; the same one twice is one. */
    public ItemDraft summary(String value, String from) {
        content.summary(value, from);
        return this;
    }

    /** The byline as shown. */
    public ItemDraft by(String value, String from) {
        editorial.by.state(value, from);
        return this;
    }

    /** Whom the byline names, where the source names them apart. */
    public ItemDraft author(String value) {
        editorial.author(value);
        return this;
    }

    public ItemDraft slugline(String value, String from) {
        editorial.slugline.state(value, from);
        return this;
    }

    /** A note to editors; several are one, in order. */
    public ItemDraft edNote(String value, String from) {
        editorial.note(value, from);
        return this;
    }

    /** 1 to 9; anything else is none. */
    public ItemDraft urgency(String value, String from) {
        editorial.urgency(value, from);
        return this;
    }

    public ItemDraft genre(String value) {
        editorial.genre(value);
        return this;
    }

    public ItemDraft subject(String name, Optional<String> uri) {
        editorial.subject(name, uri);
        return this;
    }

    public ItemDraft copyrightHolder(String value, String from) {
        copyrightHolder.state(value, from);
        return this;
    }

    public ItemDraft copyrightNotice(String value, String from) {
        copyrightNotice.state(value, from);
        return this;
    }

    public ItemDraft usageTerms(String value, String from) {
        usageTerms.state(value, from);
        return this;
    }

    public ItemDraft picture(Picture picture) {
        content.picture(picture);
        return this;
    }

    /** A picture that the body may show already, in another size maybe: known by its address or its caption. */
    public ItemDraft pictureOnce(Picture picture) {
        content.pictureOnce(picture);
        return this;
    }

    /** The body, block by block. Several calls add up. */
    public ItemDraft body(List<Block> blocks, String from) {
        return body(BlockReader.read(blocks), from);
    }

    /** The body as the paragraphs of a plain text. Several calls add up. */
    public ItemDraft text(List<Paragraph> paragraphs, String from) {
        return body(blocks(paragraphs), from);
    }

    static List<Block> blocks(List<Paragraph> paragraphs) {
        Element paragraph = new Element("p");
        return paragraphs.stream()
                .map(one ->
                        new Block(one.isTable() ? ElementRole.PREFORMATTED : ElementRole.BLOCK, one.text(), paragraph))
                .toList();
    }

    /** The body as a reading of its text: its paragraphs, and what was taken out of it. Several calls add up. */
    public ItemDraft body(Reading reading, String from) {
        content.body(reading, from);
        return this;
    }

    /**
     * All that the text of a page tells, on top of what is set already: the headline, the date, the page's address too.
     *
     * @param kind whether it was read as a page's text or as a wire's, and why
     */
    public ItemDraft page(Reading reading, String kind) {
        sources.note(FieldPath.LAYOUT, kind);
        reading.content().title().ifPresent(title -> title(title, "text:headline"));
        reading.content().headlines().forEach(headline -> headline(headline.role(), headline.value()));
        reading.content().summaries().forEach(text -> content.standfirst(text, "text:standfirst"));
        body(reading, "text:paragraphs");
        if (!reading.content().pictures().isEmpty()) {
            sources.note(FieldPath.PICTURES, "text:photo-credit");
        }
        reading.link().ifPresent(this::url);
        return times().firstCreated().isPresent() ? this : firstCreated(reading);
    }

    /** The byline that a text shows, and whom it names, where nothing stated one before. */
    public ItemDraft signed(Optional<String> by, List<String> authors) {
        if (by.isPresent() && editorial.by.value().isEmpty()) {
            by(by.get(), "text:byline");
            authors.forEach(this::author);
        }
        return this;
    }

    /** By the date line, else by the address. */
    private ItemDraft firstCreated(Reading reading) {
        Optional<StatedTime> ofAddress =
                payload.hints().url().or(reading::link).flatMap(UrlDate::of).map(StatedTime::of);
        String from = reading.date().isPresent() ? "text:date-line" : "url";
        reading.date().or(() -> ofAddress).ifPresent(date -> firstCreated(date, from));
        return this;
    }

    public List<String> paragraphs() {
        return content.paragraphs();
    }

    /** Text of the body that is no part of the article. */
    public ItemDraft removed(Removed.Kind kind, String value) {
        sources.line(value).map(text -> new Removed(kind, text)).ifPresent(sources::remove);
        return this;
    }

    public ItemDraft signal(Signal value, String from) {
        if (signal.isEmpty()) {
            signal = Optional.of(value);
            sources.note(FieldPath.SIGNAL, from);
        }
        return this;
    }

    /** The dateline as an element of its own states it; what it says is for enrichment to read. */
    public ItemDraft dateline(String value, String from) {
        if (stated.dateline().isEmpty()) {
            found(value, from).ifPresent(dateline -> stated = stated.withDateline(dateline));
        }
        return this;
    }

    /** Who supplied the text: a credit line, a provider, a source. Which agency it is, enrichment knows. */
    public ItemDraft credit(String value, String from) {
        found(value, from).ifPresent(credit -> stated = stated.plusCredit(credit));
        return this;
    }

    /** The place that the source's metadata files the item under; the dateline's place goes before it. */
    public ItemDraft located(String value, String from) {
        if (stated.located().isEmpty()) {
            found(value, from).ifPresent(place -> stated = stated.withLocated(place));
        }
        return this;
    }

    /** The name of the publication, for items whose address names it by its domain alone. */
    public ItemDraft publisher(String value, String from) {
        if (stated.publisher().isEmpty()) {
            found(value, from).ifPresent(name -> stated = stated.withPublisher(name));
        }
        return this;
    }

    private Optional<Stated.Found> found(String value, String from) {
        return Sources.statement(value).map(text -> new Stated.Found(text, from));
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
        return fault.<ReadItem>map(detail -> new ReadItem.Refused(Reason.MISSING_FIELD, detail))
                .orElseGet(
                        () -> new ReadItem.Drafted(Draft.of(article(), stated).with(relations())));
    }

    private Article article() {
        Content read = content.content();
        sources.note(
                FieldPath.CHARSET,
                payload.decoded().charset().name() + " (" + payload.decoded().evidence() + ")");
        if (!repairs.isEmpty()) {
            sources.note(FieldPath.REPAIRS, String.join(", ", repairs));
        }
        return new Article(
                identity.identity(payload.hints(), read),
                held() ? PubStatus.WITHHELD : status,
                language.value(),
                times(),
                read,
                editorial.editorial(),
                new Rights(copyrightHolder.value(), copyrightNotice.value(), usageTerms.value()),
                Optional.empty(),
                wire());
    }

    /** Whatever its status field says, before or after. */
    private boolean held() {
        return status == PubStatus.USABLE && stated.embargo().isPresent();
    }

    /** Who sent it, as the payload, else the producer, names them; whom that is, enrichment knows. */
    private Relations relations() {
        Optional<String> sender = identity.source.value().or(payload.hints()::source);
        Relations known = sender.map(Relations.NONE::withSupplier).orElse(Relations.NONE);
        List<Notice.Target> targets = identity.uris(named, payload.hints()).stream()
                .map(uri -> new Notice.Target(List.of(Name.ofUri(uri))))
                .toList();
        Relations following = known.withFollows(identity.uris(follows, payload.hints()));
        return asked.map(action -> following.withNotice(new Notice(action, false, targets)))
                .orElse(following);
    }

    private WireBlock wire() {
        WireBlock wire = WireBlock.NONE.plusRemoved(sources.removed()).withProvenance(sources.provenance());
        return signal.map(wire::withSignal).orElse(wire);
    }
}
