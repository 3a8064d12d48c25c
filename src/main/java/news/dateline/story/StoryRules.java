package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Notice;
import news.dateline.item.PubStatus;
import news.dateline.item.Series;
import news.dateline.item.Signal;
import news.dateline.likeness.Copy;

/**
 * THE rules on stories: what a delivery or a command leads to, given the past. No clock, no chance, no input or output: the
 * same question gives the same answer. Thread safe.
 */
public final class StoryRules {
    private final Policy policy;
    private final Versions versions;
    private final Places places;

    public StoryRules(Policy policy) {
        this.policy = requireNonNull(policy, "policy");
        this.versions = new Versions(policy);
        this.places = new Places(policy);
    }

    /** The article as it is published where it is the first of its item, as most are. */
    public static Article asFirst(Article article) {
        return Versions.numbered(article, Optional.empty());
    }

    /** What an article leads to. */
    public Decided on(Delivery delivery, Memory memory) {
        Optional<Standing> known = memory.standing(delivery.uri());
        Optional<Notice> notice = delivery.relations().notice().filter(asked -> isNote(delivery, known));
        return notice.isPresent() ? note(delivery, known, notice.get(), memory) : item(delivery, known, memory);
    }

    /**
     * Whether it is a note about other items and no version of its own item: an item that is known, or that says that it was sent
     * before, speaks of itself.
     */
    private static boolean isNote(Delivery delivery, Optional<Standing> known) {
        boolean revision = delivery.article()
                .identity()
                .version()
                .flatMap(Age::number)
                .filter(number -> number > 1)
                .isPresent();
        boolean acts = delivery.article().pubStatus() != PubStatus.USABLE;
        return known.map(standing -> standing.story().notice()).orElse(!(acts && revision));
    }

    private Decided note(Delivery delivery, Optional<Standing> known, Notice notice, Memory memory) {
        Article asText = notice.alone() ? delivery.article().with(PubStatus.USABLE) : delivery.article();
        Places.Placed placed = new Places.Placed(
                Series.of(delivery.uri()),
                known.map(Standing::story).orElse(new Standing.Place(delivery.uri(), 1, true)),
                false);
        Decision own = versions.next(delivery, asText, placed, known);
        if (!own.published()) {
            return new Decided(List.of(own), List.of(), List.of(), 0);
        }
        Targets targets = new Targets(policy, delivery, memory).find(notice);
        List<Decision> decisions = new ArrayList<>(List.of(own));
        decisions.addAll(act(delivery, notice.action(), targets.found(), memory));
        List<Named> names = new ArrayList<>(targets.names());
        names.addAll(Meetings.of(decisions, delivery.uri(), delivery.at(), memory));
        return new Decided(decisions, names, List.of(), targets.ambiguous());
    }

    private Decided item(Delivery delivery, Optional<Standing> known, Memory memory) {
        Places.Placed placed = places.of(delivery, known, memory);
        OwnNames names = new OwnNames(policy, delivery, memory);
        Decision own = versions.next(delivery, delivery.article(), placed, known);
        if (own.disposition() == Disposition.STALE || own.disposition() == Disposition.DUPLICATE) {
            return new Decided(List.of(own), List.of(), List.of(), 0);
        }
        Optional<Named> waiting = names.waiting();
        if (placed.killed() && own.standing().pubStatus() != PubStatus.CANCELED) {
            own = killedOnArrival(delivery, own, delivery.at());
        } else if (waiting.isPresent()) {
            own = waited(delivery, own, waiting.get());
        }
        own = Compared.withTheOneBefore(own, known, memory);
        List<Decision> decisions = new ArrayList<>(List.of(own));
        if (own.disposition() == Disposition.KILLED) {
            decisions.addAll(others(delivery, own, memory));
        }
        List<Named> rows = new ArrayList<>(names.rows());
        rows.addAll(Meetings.of(decisions, delivery.uri(), delivery.at(), memory));
        return new Decided(decisions, rows, copies(delivery, own, memory), 0);
    }

    /** A text that came first stays the first, whatever its later versions. A text that was killed is nobody's original. */
    private List<Copy> copies(Delivery delivery, Decision own, Memory memory) {
        boolean brings = own.standing().text() == own.standing().sequence();
        if (!policy.likeness() || !brings || own.standing().isKilled()) {
            return List.of();
        }
        return List.of(delivery.copy(memory.copy(delivery.uri()).map(Copy::seen).orElse(delivery.at())));
    }

    private Decision waited(Delivery delivery, Decision own, Named note) {
        if (own.standing().isKilled()) {
            return own;
        }
        return note.role() == Named.Role.KILL
                ? killedOnArrival(delivery, own, note.seen())
                : versions.heldOnArrival(delivery, own);
    }

    /** Its text is kept all the same: an editor may let it out. */
    private static Decision killedOnArrival(Delivery delivery, Decision own, Instant at) {
        Standing standing = own.standing().arrived(PubStatus.CANCELED, Optional.of(at));
        Article told = KilledArticle.ofOther(
                own.uri(),
                standing,
                PubStatus.CANCELED,
                Optional.empty(),
                Signal.KILL,
                delivery.article().wire().raw());
        return new Decision(Disposition.KILLED, true, own.uri(), own.text().hidden(told), standing);
    }

    /** The other items of the story that an item's own version kills. */
    private static List<Decision> others(Delivery delivery, Decision own, Memory memory) {
        Cause cause = Cause.of(delivery, Standing.Cause.NOTICE);
        return Kills.of(own.standing().story().series(), Optional.of(own.uri()), cause, memory);
    }

    private static List<Decision> act(Delivery delivery, Notice.Action action, List<String> uris, Memory memory) {
        Cause cause = Cause.of(delivery, Standing.Cause.NOTICE);
        return switch (action) {
            case KILL ->
                uris.stream()
                        .map(uri -> memory.standing(uri).orElseThrow().story().series())
                        .distinct()
                        .flatMap(series -> Kills.of(series, Optional.empty(), cause, memory).stream())
                        .toList();
            case HOLD ->
                uris.stream()
                        .map(uri -> held(uri, memory.standing(uri).orElseThrow(), Standing.Cause.NOTICE, cause))
                        .toList();
            case RELEASE ->
                uris.stream()
                        .map(uri -> released(uri, memory.standing(uri).orElseThrow(), delivery.at(), cause))
                        .toList();
        };
    }

    /** A hold that is over ends no embargo. */
    private static Decision released(String uri, Standing standing, Instant at, Cause cause) {
        return standing.isUnderEmbargoAt(at)
                ? held(uri, standing, Standing.Cause.ITEM, cause)
                : Decision.recalled(uri, standing.text(), standing.released(Standing.Cause.NOTICE));
    }

    /** Who is told already learns nothing new; but as long as a note holds it, its hour lets nothing out. */
    private static Decision held(String uri, Standing standing, Standing.Cause by, Cause cause) {
        Article told =
                KilledArticle.ofOther(uri, standing, PubStatus.WITHHELD, cause.words(), Signal.HOLD, cause.raw());
        Decision.Text text = new Decision.Text.Written(told, Optional.empty());
        boolean news = standing.pubStatus() == PubStatus.USABLE;
        return new Decision(Disposition.WITHHELD, news, uri, text, standing.held(by));
    }

    /** What a command leads to: nothing where the item does not stand as the command supposes. */
    public Decided on(Command command, Memory memory) {
        Optional<Standing> known = memory.standing(command.uri());
        if (known.isEmpty()) {
            return Decided.NOTHING;
        }
        Standing standing = known.get();
        return switch (command.kind()) {
            case DUE ->
                standing.isDueAt(command.at()) ? release(command, standing, Standing.Cause.ITEM) : Decided.NOTHING;
            case RELEASE ->
                standing.pubStatus() == PubStatus.USABLE
                        ? Decided.NOTHING
                        : release(command, standing, Standing.Cause.ITEM);
            // nothing by itself: what the rules make of the record is not what was asked for
            case RECOMPUTE -> Decided.NOTHING;
            case KILL ->
                new Decided(
                        Kills.of(standing.story().series(), Optional.empty(), Cause.of(command), memory),
                        List.of(),
                        List.of(),
                        0);
        };
    }

    /** What it leads to that an item be made anew: nothing where anything has happened to it since. */
    public Decided on(Command command, Recomputation again, Memory memory) {
        return new Recomputing(places).on(command, again, memory);
    }

    /** An item that never had a text has none to let out. */
    private static Decided release(Command command, Standing standing, Standing.Cause cause) {
        return standing.text() == 0
                ? Decided.NOTHING
                : new Decided(
                        List.of(Decision.recalled(command.uri(), standing.text(), standing.released(cause))),
                        List.of(),
                        List.of(),
                        0);
    }
}
