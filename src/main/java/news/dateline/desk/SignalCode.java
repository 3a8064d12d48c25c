package news.dateline.desk;

import java.util.Arrays;
import java.util.Optional;
import news.dateline.item.Signal;

/** Signals as the room's tables write them. */
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
}
