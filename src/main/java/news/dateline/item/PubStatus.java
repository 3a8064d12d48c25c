package news.dateline.item;

import java.util.Arrays;
import java.util.Optional;

/** The publishing status, as IPTC names it. */
public enum PubStatus {
    USABLE("usable"),
    WITHHELD("withheld"),
    /** Killed: must not be used, whatever was sent before. */
    CANCELED("canceled");

    private final String code;

    PubStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The status with this code, in any case; nothing where no status has it. */
    public static Optional<PubStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
