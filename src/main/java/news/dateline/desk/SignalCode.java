package news.dateline.desk;

import java.util.Arrays;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;

/** Signals as the room's tables write them, and what they do. */
final class SignalCode {
    private SignalCode() {}

    /**
     * The signal by its code; nothing for a dash.
     *
     * @throws IllegalArgumentException if there is no such signal
     */
    static Optional<Signal> of(String code) {
        if (code.equals("-")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Signal.values())
                .filter(signal -> signal.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such signal: " + code)));
    }

    /**
     * The draft with the status that the signal asks for: words act as the status field does. What the source has killed stays
     * killed.
     */
    static Draft acting(Draft draft, Signal signal, String source) {
        Optional<PubStatus> status =
                switch (signal) {
                    case KILL, WITHDRAW -> Optional.of(PubStatus.CANCELED);
                    case HOLD ->
                        draft.pubStatus() == PubStatus.USABLE ? Optional.of(PubStatus.WITHHELD) : Optional.empty();
                    case UPDATE, CORRECTION, REPEAT, REFILE, FLASH, ADVISORY -> Optional.empty();
                };
        return status.filter(asked -> asked != draft.pubStatus())
                .map(asked -> draft.with(asked).with(draft.wire().plusProvenance(FieldPath.PUB_STATUS, source)))
                .orElse(draft);
    }
}
