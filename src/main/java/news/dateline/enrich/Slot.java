package news.dateline.enrich;

/** Where in a text an agency is looked for; an alias that is also a word counts in some places only. */
public enum Slot {
    /** In brackets, or where a dateline names its agency. */
    BRACKETS('P'),
    /** In a sign-off, or between the slashes of a photo credit. */
    SIGN_OFF('S'),
    /** After a label such as {@code Photo:} or {@code ©}. */
    LABELLED('C'),
    /** In a sentence that gives credit. */
    PROSE('T');

    private final char code;

    Slot(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }
}
