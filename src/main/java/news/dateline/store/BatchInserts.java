package news.dateline.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.Publisher;
import news.dateline.item.Reason;
import news.dateline.item.Series;
import news.dateline.item.Signal;
import news.dateline.item.StatedTime;
import news.dateline.likeness.Copy;
import news.dateline.story.Named;
import org.jspecify.annotations.Nullable;

/** The tables that a batch writes, column by column. Rows that are there already stay as they are. */
final class BatchInserts {
    /** Between the members of a list; no id and no key has one in it. */
    private static final String SEPARATOR = ",";

    static final BatchInsert<Receipt> RECEIPT = new BatchInsert<Receipt>("receipt", """
                    on conflict (topic, partition, record_offset, ordinal, part) do update set
                        content_hash = excluded.content_hash, disposition = excluded.disposition, uri = excluded.uri,
                        sequence = excluded.sequence, reason = excluded.reason, detail = excluded.detail, silent = excluded.silent,
                        received_at = excluded.received_at, recorded_at = now()
                    where receipt.content_hash <> excluded.content_hash""")
            .text("topic", receipt -> receipt.position().topic())
            .integer("partition", receipt -> receipt.position().partition())
            .bigint("record_offset", receipt -> receipt.position().offset())
            .integer("ordinal", Receipt::ordinal)
            .integer("part", Receipt::part)
            .bool("silent", Receipt::silent)
            .text("content_hash", Receipt::contentHash)
            .text("disposition", receipt -> receipt.disposition().code())
            .text("uri", receipt -> receipt.uri().orElse(null))
            .integer("sequence", receipt -> receipt.sequence().orElse(null))
            .text("reason", receipt -> receipt.rejection()
                    .map(Outcome.Rejected::reason)
                    .map(Reason::code)
                    .orElse(null))
            .text(
                    "detail",
                    receipt -> receipt.rejection().map(Outcome.Rejected::detail).orElse(null))
            .instant("received_at", Receipt::receivedAt);

    static final BatchInsert<Settlement.Version> VERSION = new BatchInsert<Settlement.Version>(
                    "article_version", "on conflict (uri, sequence) do nothing")
            .text("uri", Settlement.Version::uri)
            .integer("sequence", version -> version.standing().sequence())
            .text("version", version -> version.standing().version())
            .text("disposition", version -> version.disposition().code())
            .instant("received_at", Settlement.Version::receivedAt)
            .text("article", version -> new String(version.json(), StandardCharsets.UTF_8))
            .text("usable", version -> version.usable()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse(null));

    /** An item with a new text, and how it stands. */
    static final BatchInsert<Settlement.Version> ARTICLE = standing(new BatchInsert<Settlement.Version>("article", """
                    on conflict (uri) do update set
                        series_id = excluded.series_id, sequence = excluded.sequence, version = excluded.version,
                        provider_version = excluded.provider_version, version_created = excluded.version_created,
                        pub_status = excluded.pub_status, fingerprint = excluded.fingerprint, words = excluded.words,
                        decided_by = excluded.decided_by, story_place = excluded.story_place, notice = excluded.notice,
                        text_sequence = excluded.text_sequence, told = excluded.told, release_at = excluded.release_at,
                        title = excluded.title, language = excluded.language, publisher = excluded.publisher,
                        agencies = excluded.agencies, place = excluded.place,
                        place_keys = excluded.place_keys, duplicate_of = excluded.duplicate_of,
                        signal = excluded.signal,
                        expires_at = excluded.expires_at, received_at = excluded.received_at"""))
            .text("title", version -> text(version, article -> article.content().title()))
            .text("language", version -> text(version, Article::language))
            .text(
                    "publisher",
                    version ->
                            text(version, article -> article.wire().publisher().map(Publisher::id)))
            .text("agencies", list("agencies"), version -> version.text()
                    .map(article -> article.wire().agencies().stream()
                            .map(AgencyCredit::id)
                            .collect(Collectors.joining(SEPARATOR)))
                    .orElse(""))
            .text("place", version -> text(version, BatchInserts::place))
            .text("place_keys", list("place_keys"), version -> version.text()
                    .map(article -> String.join(SEPARATOR, SearchKeys.places(article)))
                    .orElse(""))
            .text(
                    "duplicate_of",
                    version -> text(version, article -> article.wire().series().flatMap(Series::duplicateOf)))
            .text(
                    "signal",
                    version -> text(version, article -> article.wire().signal().map(Signal::code)))
            .instant("published_at", BatchInserts::publishedAt)
            .instant("expires_at", version -> version.text()
                    .flatMap(article -> article.times().expires())
                    .map(BatchInserts::epochMillis)
                    .orElse(null));

    /** How an item stands that has no new text: what a list shows of it stays. */
    static final BatchInsert<Settlement.Version> STANDING = standing(
                    new BatchInsert<Settlement.Version>("article", """
                    on conflict (uri) do update set
                        sequence = excluded.sequence, version = excluded.version,
                        provider_version = excluded.provider_version, version_created = excluded.version_created,
                        pub_status = excluded.pub_status, fingerprint = excluded.fingerprint, words = excluded.words,
                        decided_by = excluded.decided_by, text_sequence = excluded.text_sequence, told = excluded.told,
                        release_at = excluded.release_at, received_at = excluded.received_at"""))
            .text("agencies", list("agencies"), version -> "")
            .instant("published_at", Settlement.Version::receivedAt);

    private static BatchInsert<Settlement.Version> standing(BatchInsert<Settlement.Version> insert) {
        return insert.text("uri", Settlement.Version::uri)
                .text("series_id", version -> version.standing().story().series())
                .integer("sequence", version -> version.standing().sequence())
                .text("version", version -> version.standing().version())
                .text(
                        "provider_version",
                        version -> version.standing().providerVersion().orElse(null))
                .instant("version_created", version -> version.standing()
                        .versionCreated()
                        .map(Instant::toEpochMilli)
                        .orElse(null))
                .text("pub_status", version -> version.standing().pubStatus().code())
                .text("fingerprint", version -> version.standing().fingerprint())
                .text("words", version -> version.standing().words())
                .text("decided_by", version -> version.standing().by().code())
                .integer("story_place", version -> version.standing().story().sequence())
                .bool("notice", version -> version.standing().story().notice())
                .integer("text_sequence", version -> version.standing().text())
                .bool("told", version -> version.standing().told())
                .instant("release_at", version -> version.standing()
                        .releaseAt()
                        .map(Instant::toEpochMilli)
                        .orElse(null))
                .instant("received_at", Settlement.Version::receivedAt);
    }

    private static @Nullable String text(Settlement.Version version, Function<Article, Optional<String>> part) {
        return version.text().flatMap(part).orElse(null);
    }

    /** What holds no longer, or was done by another instance, is not written. */
    static final BatchInsert<Named> NAME = new BatchInsert<Named>("story_name", """
                    where not exists (
                        select from story_name n
                        where n.key = t.key and n.id > t.after and t.role <> 'meeting'
                            and (n.role <> 'item' or t.role <> 'item')
                        offset 0)
                    on conflict (key, revision) where revision is not null do nothing""")
            .bigint("key", Named::key)
            .bigint("revision", named -> named.role() == Named.Role.MEETING ? named.after() : null)
            .known("after", Named::after)
            .text("uri", Named::uri)
            .bigint("exact", Named::exact)
            .bool("marked", Named::marked)
            .text("role", named -> named.role().code())
            .instant("seen", named -> named.seen().toEpochMilli());

    /** Whose words are to be found from now on; they are brought into the index later. */
    static final BatchInsert<String> TEXT_DUE = new BatchInsert<String>("article_text_due", "").text("uri", uri -> uri);

    /** A later version has other words and came when the first one came. */
    static final BatchInsert<Copy> COPY = new BatchInsert<Copy>(
                    "copy_text", "on conflict (item) do update set words = excluded.words")
            .bigint("item", copy -> CopyReader.item(copy.uri()))
            .text("uri", Copy::uri)
            .text("supplier", Copy::supplier)
            .instant("seen", copy -> copy.seen().toEpochMilli())
            .text("words", "decode(words, 'base64')", copy -> Base64.getEncoder()
                    .encodeToString(copy.text().bytes()));

    static final BatchInsert<Settlement.CopyKey> COPY_KEY = new BatchInsert<Settlement.CopyKey>(
                    "copy_key", "on conflict (key, seen, item) do nothing")
            .bigint("key", Settlement.CopyKey::key)
            .instant("seen", key -> key.copy().seen().toEpochMilli())
            .bigint("item", key -> CopyReader.item(key.copy().uri()));

    static final BatchInsert<Settlement.Audited> AUDIT = new BatchInsert<Settlement.Audited>(
                    "audit", "on conflict (topic, partition, record_offset) do nothing")
            .text("topic", audited -> audited.position().topic())
            .integer("partition", audited -> audited.position().partition())
            .bigint("record_offset", audited -> audited.position().offset())
            .text("command", audited -> audited.command().id())
            .text("kind", audited -> audited.command().kind().code())
            .text("uri", audited -> audited.command().uri())
            .text("asked_by", audited -> audited.command().by().orElse(null))
            .text("reason", audited -> audited.command().reason().orElse(null))
            .instant("asked_at", audited -> audited.command().at().toEpochMilli())
            .integer("events", Settlement.Audited::events);

    static final BatchInsert<Settlement.Refusal> DEAD_LETTER = new BatchInsert<Settlement.Refusal>(
                    "dead_letter", "on conflict (id) do nothing")
            .text("id", "cast(id as uuid)", refusal -> DeadLetterId.of(refusal).toString())
            .text("topic", refusal -> refusal.effect().position().topic())
            .integer("partition", refusal -> refusal.effect().position().partition())
            .bigint("record_offset", refusal -> refusal.effect().position().offset())
            .integer("ordinal", refusal -> refusal.effect().ordinal())
            .text("reason", refusal -> refusal.effect().why().reason().code())
            .text("detail", refusal -> refusal.effect().why().detail())
            .text("content_type", refusal -> hints(refusal).contentType().orElse(null))
            .text("url", refusal -> hints(refusal).url().orElse(null))
            .text("source", refusal -> hints(refusal).source().orElse(null))
            .text("producer_id", refusal -> hints(refusal).id().orElse(null))
            .integer("payload_size", refusal -> refusal.record().item().payload().length)
            .text("payload", "decode(payload, 'base64')", BatchInserts::payload)
            .instant(
                    "received_at",
                    refusal -> refusal.record().item().receivedAt().toEpochMilli());

    private BatchInserts() {}

    private static String list(String column) {
        return "string_to_array(" + column + ", '" + SEPARATOR + "')";
    }

    private static Hints hints(Settlement.Refusal refusal) {
        return refusal.record().item().hints();
    }

    /** What is too large to read is too large to keep: the dead-letter topic has it. */
    private static @Nullable String payload(Settlement.Refusal refusal) {
        return refusal.effect().why().reason() == Reason.TOO_LARGE
                ? null
                : Base64.getEncoder().encodeToString(refusal.record().item().payload());
    }

    private static Optional<String> place(Article article) {
        return article.wire()
                .dateline()
                .flatMap(dateline -> dateline.places().stream().findFirst())
                .map(Dateline.FilingPlace::literal);
    }

    /** The time that the source states, a date alone as its first moment in UTC; else the time of receipt. */
    private static Long publishedAt(Settlement.Version version) {
        Optional<StatedTime> stated = version.text()
                .map(Article::times)
                .flatMap(times -> times.firstCreated().or(times::contentCreated).or(times::versionCreated));
        return stated.map(BatchInserts::epochMillis).orElse(version.receivedAt());
    }

    private static long epochMillis(StatedTime stated) {
        return stated.instant()
                .map(at -> at.toInstant())
                .orElseGet(() -> stated.date().atStartOfDay(ZoneOffset.UTC).toInstant())
                .toEpochMilli();
    }
}
