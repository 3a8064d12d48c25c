package news.dateline.stream;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.store.HeldItems;
import news.dateline.story.Command;
import org.jboss.logging.Logger;

/**
 * Notices that the hour of an embargo has come, and asks the loop to let the item out. Every instance notices; the command is
 * the same, and the second one finds nothing to do.
 */
@ApplicationScoped
class DueReleases {
    private static final Logger LOG = Logger.getLogger(DueReleases.class);

    /** A command that the loop has not come to yet is not sent with every look; one that was lost is sent again. */
    private static final int LOOKS_BEFORE_AGAIN = 30;

    private static final int MOST_AT_ONCE = 500;

    private final HeldItems held;
    private final KafkaCommands commands;
    private final Drain drain;
    private final Map<String, Integer> sent = new ConcurrentHashMap<>();

    DueReleases(HeldItems held, KafkaCommands commands, Drain drain) {
        this.held = held;
        this.commands = commands;
        this.drain = drain;
    }

    @Scheduled(
            identity = "due-releases",
            every = "${dateline.story.release-every:PT1S}",
            delayed = "1s",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> release() {
        if (drain.isDraining()) {
            return Uni.createFrom().voidItem();
        }
        return held.due(MOST_AT_ONCE)
                .flatMap(this::send)
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "releases that are due wait: %s", failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> send(List<HeldItems.Due> due) {
        List<Command> all =
                due.stream().map(item -> Command.due(item.uri(), item.hour())).toList();
        sent.keySet().retainAll(all.stream().map(Command::id).toList());
        sent.replaceAll((id, looks) -> looks + 1);
        sent.values().removeIf(looks -> looks > LOOKS_BEFORE_AGAIN);
        List<Command> fresh =
                all.stream().filter(command -> !sent.containsKey(command.id())).toList();
        return Multi.createFrom()
                .iterable(fresh)
                .onItem()
                .transformToUniAndConcatenate(command -> commands.send(command).invoke(at -> sent.put(command.id(), 0)))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
