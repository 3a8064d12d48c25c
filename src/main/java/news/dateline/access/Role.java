package news.dateline.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to Dateline. In tokens and files it stands in small letters. */
public enum Role {
    /** Reads what is published, where reading is not open to all. */
    READER,
    /** Sends items in. */
    PRODUCER,
    /** Answers for what is published. */
    DESK,
    /** Runs the service. */
    OPERATOR;

    /** As files, tokens and answers have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing for the names of others' roles, of which a company's tokens are full. */
    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
