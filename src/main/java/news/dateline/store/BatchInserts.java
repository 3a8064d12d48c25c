package news.dateline.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.Publisher;
import news.dateline.item.Reason;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import org.jspecify.annotations.Nullable;

/** The tables that a batch writes, column by column. Rows that are there already stay as they are. */
final class BatchInserts {
    /** Between the members of a list; no id and no key has one in it. */
    private static final String SEPARATOR = ",";

    static final BatchInsert<Receipt> RECEIPT = new BatchInsert<Receipt>("receipt", """
                    on conflict (topic, partition, record_offset, ordinal) do update set
                        content_hash = excluded.content_hash, disposition = excluded.disposition, uri = excluded.uri,
                        sequence = excluded.sequence, reason = excluded.reason, detail = excluded.detail,
                        received_at = excluded.received_at, recorded_at = now()
                    where receipt.content_hash <> excluded.content_hash""")
            .text("topic", receipt -> receipt.position().topic())
            .integer("partition", receipt -> receipt.position().partition())
            .bigint("record_offset", receipt -> receipt.position().offset())
            .integer("ordinal", Receipt::ordinal)
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
            .text("uri", version -> version.effect().uri())
            .integer("sequence", version -> version.effect().sequence())
            .text("version", version -> version.standing().version())
            .text("disposition", version -> version.effect().disposition().code())
            .instant("received_at", Settlement.Version::receivedAt)
            .text("article", version -> new String(version.effect().article(), StandardCharsets.UTF_8));

    static final BatchInsert<Settlement.Version> ARTICLE = new BatchInsert<Settlement.Version>("article", """
                    on conflict (uri) do update set
                        series_id = excluded.series_id, sequence = excluded.sequence, version = excluded.version,
                        provider_version = excluded.provider_version, version_created = excluded.version_created,
                        pub_status = excluded.pub_status, fingerprint = excluded.fingerprint, title = excluded.title,
                        language = excluded.language, publisher = excluded.publisher, agencies = excluded.agencies,
                        place = excluded.place, search_words = excluded.search_words,
                        place_keys = excluded.place_keys, received_at = excluded.received_at""")
            .text("uri", version -> version.effect().uri())
            .text("series_id", version -> version.effect().seriesId())
            .integer("sequence", version -> version.effect().sequence())
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
            .text("title", version -> version.article().content().title().orElse(null))
            .text("language", version -> version.article().language().orElse(null))
            .text("publisher", version -> version.article()
                    .wire()
                    .publisher()
                    .map(Publisher::id)
                    .orElse(null))
            .text("agencies", list("agencies"), version -> version.article().wire().agencies().stream()
                    .map(AgencyCredit::id)
                    .collect(Collectors.joining(SEPARATOR)))
            .text("place", version -> place(version.article()))
            .text(
                    "search_words",
                    list("search_words"),
                    version -> String.join(SEPARATOR, SearchKeys.words(version.article())))
            .text(
                    "place_keys",
                    list("place_keys"),
                    version -> String.join(SEPARATOR, SearchKeys.places(version.article())))
            .instant("published_at", BatchInserts::publishedAt)
            .instant("received_at", Settlement.Version::receivedAt);

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

    private static @Nullable String place(Article article) {
        return article.wire()
                .dateline()
                .flatMap(dateline -> dateline.places().stream().findFirst())
                .map(Dateline.FilingPlace::literal)
                .orElse(null);
    }

    /** The time that the source states, a date alone as its first moment in UTC; else the time of receipt. */
    private static Long publishedAt(Settlement.Version version) {
        Times times = version.article().times();
        Optional<StatedTime> stated =
                times.firstCreated().or(times::contentCreated).or(times::versionCreated);
        return stated.map(BatchInserts::epochMillis).orElse(version.receivedAt());
    }

    private static long epochMillis(StatedTime stated) {
        return stated.instant()
                .map(at -> at.toInstant())
                .orElseGet(() -> stated.date().atStartOfDay(ZoneOffset.UTC).toInstant())
                .toEpochMilli();
    }
}
