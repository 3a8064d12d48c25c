package news.dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dateline.item.Article;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.item.Series;
import news.dateline.story.Decision;
import news.dateline.story.Standing;

/**
 * Decides a batch, given what the database knows: which effects there are, and which rows are still to be written for
 * them. No input or output.
 */
final class Settlement {
    /** A version to write: what is published, and the item as it then stands. */
    record Version(Effect.Published effect, Article article, Standing standing, long receivedAt) {}

    private final int maxArticleBytes;
    private final Map<RecordPosition, List<BatchHistory.Recalled>> known;
    private final Map<String, Standing> standings;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();
    private final Map<String, Version> latest = new TreeMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** A dead letter to write. */
    record Refusal(PreparedRecord record, Effect.Refused effect) {}

    Settlement(int maxArticleBytes, BatchHistory history) {
        this.maxArticleBytes = maxArticleBytes;
        this.known = history.receipts();
        this.standings = new HashMap<>(history.standings());
    }

    Settlement settle(List<PreparedRecord> records) {
        records.forEach(this::settle);
        return this;
    }

    private void settle(PreparedRecord record) {
        List<Effect> recalled = known.getOrDefault(record.position(), List.of()).stream()
                .filter(one -> one.receipt().contentHash().equals(record.contentHash()))
                .map(BatchHistory.Recalled::effect)
                .toList();
        if (!recalled.isEmpty()) {
            effects.addAll(recalled);
            return;
        }
        for (int ordinal = 0; ordinal < record.candidates().size(); ordinal++) {
            Effect effect = decide(record, ordinal);
            effects.add(effect);
            receipts.add(Receipt.of(record, effect));
        }
    }

    private Effect decide(PreparedRecord record, int ordinal) {
        return record.candidates()
                .get(ordinal)
                .fold(
                        publishable -> decide(record, ordinal, publishable),
                        unpublishable -> refuse(record, ordinal, unpublishable.why()));
    }

    private Effect decide(PreparedRecord record, int ordinal, PreparedRecord.Publishable candidate) {
        String uri = candidate.article().identity().uri();
        Optional<Standing> known = Optional.ofNullable(standings.get(uri));
        Decision decision = Decision.on(candidate.article(), candidate.fingerprint(), known);
        Standing standing = decision.standing();
        if (!decision.disposition().isPublished()) {
            return new Effect.Kept(record.position(), ordinal, decision.disposition(), uri, standing.sequence());
        }
        Article decided = decision.article();
        byte[] json = candidate.json(decided);
        if (json.length > maxArticleBytes) {
            String detail = "the article has " + json.length + " bytes, the limit is " + maxArticleBytes;
            return refuse(record, ordinal, new Outcome.Rejected(Reason.TOO_LARGE, detail));
        }
        standings.put(uri, standing);
        Effect.Published published = new Effect.Published(
                record.position(),
                ordinal,
                decision.disposition(),
                uri,
                decided.wire().series().map(Series::id).orElse(uri),
                standing.sequence(),
                json);
        Version version = new Version(
                published, decided, standing, record.item().receivedAt().toEpochMilli());
        versions.add(version);
        latest.put(uri, version);
        return published;
    }

    private Effect refuse(PreparedRecord record, int ordinal, Outcome.Rejected why) {
        Effect.Refused refused = new Effect.Refused(record.position(), ordinal, why);
        refusals.add(new Refusal(record, refused));
        return refused;
    }

    /** Every item's effect, in the order of the batch. */
    List<Effect> effects() {
        return effects;
    }

    /** Receipts to write. */
    List<Receipt> receipts() {
        return receipts;
    }

    /** Versions to write. */
    List<Version> versions() {
        return versions;
    }

    /** The last version of each item, by URI: rows are always written in one order, so that no two writers deadlock. */
    List<Version> latest() {
        return List.copyOf(latest.values());
    }

    /** Dead letters to write. */
    List<Refusal> refusals() {
        return refusals;
    }
}
