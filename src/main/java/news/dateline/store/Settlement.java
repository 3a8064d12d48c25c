package news.dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dateline.item.Article;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.likeness.Copy;
import news.dateline.likeness.CopyKeys;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.revision.VersionText;
import news.dateline.story.Command;
import news.dateline.story.Decided;
import news.dateline.story.Decision;
import news.dateline.story.Disposition;
import news.dateline.story.Named;
import news.dateline.story.Past;
import news.dateline.story.Standing;
import news.dateline.story.StoryRules;

/**
 * Decides a batch, given what the database knows: which effects there are, and which rows are still to be written for
 * them. No input or output.
 */
final class Settlement {
    /**
     * A change of an item to write.
     *
     * @param json as published, or as it would be
     * @param usable as it goes out when it may be used; empty where that is the same
     */
    // never compared
    @SuppressWarnings("ArrayRecordComponent")
    record Version(
            String uri,
            Disposition disposition,
            byte[] json,
            Optional<byte[]> usable,
            Optional<Article> text,
            Standing standing,
            long receivedAt) {
        Version {
            requireNonNull(uri, "uri");
            requireNonNull(json, "json");
            requireNonNull(usable, "usable");
            requireNonNull(text, "text");
            requireNonNull(standing, "standing");
        }
    }

    /** A dead letter to write. */
    record Refusal(PreparedRecord record, Effect.Refused effect) {}

    /** A command to note. */
    record Audited(RecordPosition position, Command command, int events) {}

    /** One of the keys of a text. */
    record CopyKey(long key, Copy copy) {}

    private final int maxArticleBytes;
    private final StoryRules rules;
    private final Map<RecordPosition, List<BatchHistory.Recalled>> known;
    private final Past past;
    private final Map<String, byte[]> texts = new HashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();
    private final Map<String, Version> latestTexts = new TreeMap<>();
    private final Map<String, Version> latest = new TreeMap<>();
    private final List<Named> names = new ArrayList<>();
    private final Map<String, Copy> copies = new TreeMap<>();
    private final List<Audited> audits = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int ambiguous;

    Settlement(int maxArticleBytes, StoryRules rules, BatchHistory history) {
        this.maxArticleBytes = maxArticleBytes;
        this.rules = rules;
        this.known = history.receipts();
        Map<String, VersionText> compared = new HashMap<>();
        history.texts().forEach((uri, json) -> {
            texts.put(uri, json.getBytes(UTF_8));
            compared.put(uri, ComparedTexts.read(json));
        });
        this.past = new Past(history.standings(), history.names(), history.copies(), compared);
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
            List<Effect> decided = decide(record, ordinal);
            for (int part = 0; part < decided.size(); part++) {
                effects.add(decided.get(part));
                receipts.add(Receipt.of(record, decided.get(part), part));
            }
        }
    }

    private List<Effect> decide(PreparedRecord record, int ordinal) {
        return record.candidates()
                .get(ordinal)
                .fold(
                        publishable -> decide(record, ordinal, publishable),
                        unpublishable -> List.of(refuse(record, ordinal, unpublishable.why())),
                        ordered -> decide(record, ordinal, ordered));
    }

    private List<Effect> decide(PreparedRecord record, int ordinal, PreparedRecord.Publishable candidate) {
        Decided decided = rules.on(candidate.delivery(), past);
        Jsons jsons = new Jsons(candidate, decided);
        if (jsons.longest() > maxArticleBytes) {
            return List.of(refuse(record, ordinal, tooLarge(jsons)));
        }
        ambiguous += decided.ambiguous();
        return carryOut(record, ordinal, decided, jsons, record.item().receivedAt());
    }

    private Outcome.Rejected tooLarge(Jsons jsons) {
        String detail = "the article has " + jsons.longest() + " bytes, the limit is " + maxArticleBytes;
        return new Outcome.Rejected(Reason.TOO_LARGE, detail);
    }

    /** A command that leads to nothing is recorded as a repeat of what was done before. */
    private List<Effect> decide(PreparedRecord record, int ordinal, PreparedRecord.Ordered ordered) {
        Command command = ordered.command();
        Decided decided =
                ordered.again().map(again -> rules.on(command, again, past)).orElseGet(() -> rules.on(command, past));
        // What is made anew has come in when its record did.
        Instant at = ordered.again().map(again -> again.delivery().at()).orElse(command.at());
        Jsons jsons = new Jsons(decided);
        if (ordered.again().isPresent() && jsons.longest() > maxArticleBytes) {
            return List.of(refuse(record, ordinal, tooLarge(jsons)));
        }
        List<Effect> carriedOut = carryOut(record, ordinal, decided, jsons, at);
        audits.add(new Audited(record.position(), command, carriedOut.size()));
        return carriedOut.isEmpty()
                ? List.of(new Effect.Kept(record.position(), ordinal, Disposition.DUPLICATE, command.uri(), 0))
                : carriedOut;
    }

    private List<Effect> carryOut(PreparedRecord record, int ordinal, Decided decided, Jsons jsons, Instant at) {
        List<Effect> carriedOut = new ArrayList<>();
        for (int index = 0; index < decided.decisions().size(); index++) {
            carriedOut.add(carryOut(record, ordinal, decided.decisions().get(index), jsons.of(index), at));
        }
        past.remember(decided);
        names.addAll(decided.names());
        decided.copies().forEach(copy -> copies.put(copy.uri(), copy));
        return carriedOut;
    }

    private Effect carryOut(PreparedRecord record, int ordinal, Decision decision, Json json, Instant at) {
        String uri = decision.uri();
        Standing standing = decision.standing();
        Effect.Kept kept =
                new Effect.Kept(record.position(), ordinal, decision.disposition(), uri, standing.sequence());
        if (decision.text() instanceof Decision.Text.None) {
            return kept;
        }
        Version version = new Version(
                uri, decision.disposition(), json.told(), json.usable(), json.text(), standing, at.toEpochMilli());
        versions.add(version);
        latest.put(uri, version);
        if (version.text().isPresent() || past.standing(uri).isEmpty()) {
            latestTexts.put(uri, version);
        }
        if (standing.text() == standing.sequence()) {
            texts.put(uri, json.usable().orElse(json.told()));
        }
        return decision.published()
                ? new Effect.Published(
                        record.position(),
                        ordinal,
                        decision.disposition(),
                        uri,
                        standing.story().series(),
                        standing.sequence(),
                        json.told())
                : kept;
    }

    private Effect refuse(PreparedRecord record, int ordinal, Outcome.Rejected why) {
        Effect.Refused refused = new Effect.Refused(record.position(), ordinal, why);
        refusals.add(new Refusal(record, refused));
        return refused;
    }

    /**
     * The bytes of one decision.
     *
     * @param text the article whose columns the item's row shows; empty where they stay as they are
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Json(byte[] told, Optional<byte[]> usable, Optional<Article> text) {
        private static final Json NONE = new Json(new byte[0], Optional.empty(), Optional.empty());
    }

    /** The bytes of all decisions on a candidate. */
    private final class Jsons {
        private final List<Json> all = new ArrayList<>();

        Jsons(Decided decided) {
            decided.decisions().forEach(decision -> all.add(json(decision, Optional.empty())));
        }

        Jsons(PreparedRecord.Publishable candidate, Decided decided) {
            for (Decision decision : decided.decisions()) {
                all.add(json(decision, Optional.of(candidate)));
            }
        }

        Json of(int index) {
            return all.get(index);
        }

        int longest() {
            return all.stream()
                    .mapToInt(json -> Math.max(
                            json.told().length,
                            json.usable().map(bytes -> bytes.length).orElse(0)))
                    .max()
                    .orElse(0);
        }

        private Json json(Decision decision, Optional<PreparedRecord.Publishable> candidate) {
            if (decision.text() instanceof Decision.Text.Written written) {
                boolean brings =
                        decision.standing().text() == decision.standing().sequence();
                Article text = written.usable().orElse(written.article());
                return new Json(
                        bytes(written.article(), candidate),
                        written.usable().map(usable -> bytes(usable, candidate)),
                        brings ? Optional.of(text) : Optional.empty());
            }
            return decision.text() instanceof Decision.Text.Recalled
                    ? new Json(
                            requireNonNull(texts.get(decision.uri()), "a text that may be let out was not read"),
                            Optional.empty(),
                            Optional.empty())
                    : Json.NONE;
        }

        private static byte[] bytes(Article article, Optional<PreparedRecord.Publishable> candidate) {
            return candidate.map(one -> one.json(article)).orElseGet(() -> NinjsWriter.write(article));
        }
    }

    /** Every item's effect, in the order of the batch. */
    List<Effect> effects() {
        return effects;
    }

    /** Receipts to write. */
    List<Receipt> receipts() {
        return receipts;
    }

    /** Changes to write. */
    List<Version> versions() {
        return versions;
    }

    /**
     * The last text of each item that has a new one, with how the item stands at the end, by URI: rows are always written in
     * one order, so that no two writers deadlock.
     */
    List<Version> latestTexts() {
        return latestTexts.values().stream()
                .map(version -> {
                    Version last = requireNonNull(latest.get(version.uri()));
                    return new Version(
                            version.uri(),
                            last.disposition(),
                            version.json(),
                            version.usable(),
                            version.text(),
                            last.standing(),
                            version.receivedAt());
                })
                .toList();
    }

    /** How the items stand at the end that have no new text, by URI. */
    List<Version> latestStandings() {
        return latest.values().stream()
                .filter(version -> !latestTexts.containsKey(version.uri()))
                .toList();
    }

    /** Items whose words may be looked for as the batch leaves them. */
    List<String> usable() {
        return latest.values().stream()
                .filter(version -> mayBeFound(version.standing()))
                .map(Version::uri)
                .toList();
    }

    /** Items whose words must not be found any more. */
    List<String> unusable() {
        return latest.values().stream()
                .filter(version -> !mayBeFound(version.standing()))
                .map(Version::uri)
                .toList();
    }

    private static boolean mayBeFound(Standing standing) {
        return standing.pubStatus() == PubStatus.USABLE;
    }

    /** Names to write, in one order. */
    List<Named> names() {
        return names.stream().sorted(Comparator.comparingLong(Named::key)).toList();
    }

    /** Texts to be found by their copies, by URI. */
    List<Copy> copies() {
        return List.copyOf(copies.values());
    }

    /** The keys of these, in one order. */
    List<CopyKey> copyKeys() {
        return copies.values().stream()
                .flatMap(copy -> CopyKeys.of(copy.text()).stream().map(key -> new CopyKey(key, copy)))
                .sorted(Comparator.comparingLong(CopyKey::key))
                .toList();
    }

    /** Commands to note. */
    List<Audited> audits() {
        return audits;
    }

    /** Dead letters to write. */
    List<Refusal> refusals() {
        return refusals;
    }

    /** Items that notes name and that two stories fit equally. */
    int ambiguous() {
        return ambiguous;
    }
}
