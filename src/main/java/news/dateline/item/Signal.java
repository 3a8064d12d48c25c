package news.dateline.item;

import java.util.Arrays;
import java.util.Optional;

/** What a delivery asks of those who have an earlier one. */
public enum Signal {
    UPDATE("update"),
    CORRECTION("correction"),
    KILL("kill"),
    WITHDRAW("withdraw"),
    HOLD("hold"),
    REPEAT("repeat"),
    REFILE("refile"),
    FLASH("flash"),
    ADVISORY("advisory");

    private final String code;

    Signal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The signal with this code; empty where there is none. */
    public static Optional<Signal> ofCode(String code) {
        return Arrays.stream(values())
                .filter(signal -> signal.code.equals(code))
                .findFirst();
    }
}
