package news.dateline.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of a dead letter: derived from its record, so that a replay writes the same one. */
final class DeadLetterId {
    private DeadLetterId() {}

    static UUID of(Settlement.Refusal refusal) {
        String name = refusal.effect().position() + "#" + refusal.effect().ordinal() + "#"
                + refusal.record().contentHash();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
