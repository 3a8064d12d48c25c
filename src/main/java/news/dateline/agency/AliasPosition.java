package news.dateline.agency;

/** Where in a text an agency is looked for; an alias that is also a word counts in some places only. */
public enum AliasPosition {
    /** In brackets, or where a dateline names its agency. */
    BRACKETS("P"),
    /** In a sign-off. */
    SIGN_OFF("S"),
    /** In a photo credit: between its slashes, or after a label such as {@code Photo:} or {@code ©}. */
    PHOTO("SC"),
    /** In a sentence that gives credit; no alias that is also a word counts there. */
    PROSE("");

    private final String codes;

    AliasPosition(String codes) {
        this.codes = codes;
    }

    /** Whether an alias whose row names these slots counts here. */
    boolean isAmong(String slots) {
        for (int i = 0; i < codes.length(); i++) {
            if (slots.indexOf(codes.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
