package news.dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.item.RecordPosition;
import news.dateline.likeness.Copy;
import news.dateline.likeness.CopyKeys;
import news.dateline.story.Delivery;
import news.dateline.story.Named;
import news.dateline.story.Standing;

/**
 * Tables that keep what is written, as the database does: a replay is recalled, a refused row takes its batch with it. They answer what is
 * asked of them and no more, so that a rule which needs more than a batch asks for is seen.
 */
final class MemoryTables implements SettlementTables {
    static final String REFUSED_TITLE = "refused";

    private final Map<String, Copy> copies = new TreeMap<>();
    private final Map<RecordPosition, List<BatchHistory.Recalled>> receipts = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final List<Named> names = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> versions = new TreeMap<>();
    private final List<Settlement.Refusal> deadLetters = new ArrayList<>();
    private final List<Settlement> otherInstances = new ArrayList<>();
    private Optional<Settlement> last = Optional.empty();
    private int reads;
    private int writes;

    /** Another instance settles this between our read and our write. */
    MemoryTables otherInstanceSettles(Settlement settlement) {
        otherInstances.add(settlement);
        return this;
    }

    int reads() {
        return reads;
    }

    /** How often something was to be written, whether it was or not. */
    int writes() {
        return writes;
    }

    /** Titles by {@code uri#sequence}. */
    Map<String, String> versions() {
        return versions;
    }

    List<Settlement.Refusal> deadLetters() {
        return deadLetters;
    }

    @Override
    public Uni<BatchHistory> read(List<PreparedRecord> batch) {
        return Uni.createFrom().item(() -> {
            reads++;
            Map<RecordPosition, List<BatchHistory.Recalled>> replayed = new HashMap<>(receipts);
            replayed.keySet()
                    .retainAll(batch.stream().map(PreparedRecord::position).toList());
            Set<Long> keys = batch.stream().flatMap(PreparedRecord::keys).collect(Collectors.toSet());
            Set<Long> ofItems =
                    batch.stream().flatMap(record -> record.keysOfItems(true)).collect(Collectors.toSet());
            Set<String> uris = batch.stream().flatMap(PreparedRecord::uris).collect(Collectors.toSet());
            List<Named> asked =
                    names.stream().filter(named -> keys.contains(named.key())).toList();
            asked.stream()
                    .filter(named -> new StoryReader.Found(named, isKilled(named.uri())).matters(ofItems))
                    .forEach(named -> uris.add(named.uri()));
            List<Copy> near = batch.stream()
                    .flatMap(PreparedRecord::deliveries)
                    .flatMap(this::near)
                    .distinct()
                    .toList();
            near.forEach(copy -> uris.add(copy.uri()));
            BatchHistory known = new BatchHistory(replayed, withStories(uris), asked, near, Map.of());
            Map<String, String> needed = new HashMap<>(texts);
            needed.keySet().retainAll(known.neededTexts(batch));
            return known.with(needed);
        });
    }

    private boolean isKilled(String uri) {
        return standings.containsKey(uri) && standings.get(uri).isKilled();
    }

    private Stream<Copy> near(Delivery delivery) {
        return copies.values().stream()
                .filter(copy -> copy.uri().equals(delivery.uri())
                        || CopyKeys.of(copy.text()).stream()
                                .anyMatch(key -> delivery.copyKeys().contains(key)));
    }

    /** How the items stand, and the others of their stories. */
    private Map<String, Standing> withStories(Set<String> uris) {
        Set<String> stories = uris.stream()
                .filter(standings::containsKey)
                .map(uri -> standings.get(uri).story().series())
                .collect(Collectors.toSet());
        Map<String, Standing> found = new HashMap<>(standings);
        found.values().removeIf(standing -> !stories.contains(standing.story().series()));
        return found;
    }

    /** How an item stands. */
    Standing standing(String uri) {
        return Objects.requireNonNull(standings.get(uri), uri);
    }

    /** Who goes by a name, in the order in which they came. */
    List<Named> names() {
        return List.copyOf(names);
    }

    /** What the last settlement that was written wrote. */
    Settlement last() {
        return last.orElseThrow();
    }

    @Override
    public Uni<Void> write(Settlement settlement) {
        return Uni.createFrom().deferred(() -> {
            writes++;
            if (!otherInstances.isEmpty()) {
                keep(otherInstances.remove(0));
                return Uni.createFrom().failure(new Conflict());
            }
            boolean taken = settlement.names().stream().anyMatch(this::isOutOfDate);
            if (taken) {
                return Uni.createFrom().failure(new Conflict());
            }
            if (settlement.versions().stream()
                    .anyMatch(version -> title(version).equals(REFUSED_TITLE))) {
                return Uni.createFrom().failure(new PgException("violates check", "ERROR", "23514", ""));
            }
            keep(settlement);
            return Uni.createFrom().voidItem();
        });
    }

    private void keep(Settlement settlement) {
        for (Receipt receipt : settlement.receipts()) {
            Effect effect = settlement.effects().stream()
                    .filter(one -> one.position().equals(receipt.position()) && one.ordinal() == receipt.ordinal())
                    .skip(receipt.part())
                    .findFirst()
                    .orElseThrow();
            receipts.computeIfAbsent(receipt.position(), position -> new ArrayList<>())
                    .add(new BatchHistory.Recalled(receipt, effect));
        }
        for (Settlement.Version version : settlement.versions()) {
            versions.put(version.uri() + "#" + version.standing().sequence(), title(version));
            standings.put(version.uri(), version.standing());
            if (version.text().isPresent()) {
                texts.put(version.uri(), new String(version.usable().orElse(version.json()), UTF_8));
            }
        }
        settlement
                .names()
                .forEach(named -> names.add(new Named(
                        named.key(),
                        named.role() == Named.Role.MEETING ? 0 : names.size() + 1,
                        named.after(),
                        named.uri(),
                        named.exact(),
                        named.marked(),
                        named.role(),
                        named.seen())));
        settlement.copies().forEach(copy -> copies.put(copy.uri(), copy));
        deadLetters.addAll(settlement.refusals());
        last = Optional.of(settlement);
    }

    private static String title(Settlement.Version version) {
        return version.text().flatMap(article -> article.content().title()).orElse("");
    }

    /** As the insert of names has it. */
    private boolean isOutOfDate(Named named) {
        return names.stream()
                .filter(written -> written.key() == named.key())
                .anyMatch(written -> named.role() == Named.Role.MEETING
                        ? written.after() == named.after()
                        : written.id() > named.after()
                                && (written.role() != Named.Role.ITEM || named.role() != Named.Role.ITEM));
    }
}
