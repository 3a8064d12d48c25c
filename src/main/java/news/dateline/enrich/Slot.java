package news.dateline.enrich;

/**
 * Where a credit may stand. A name such as AP or Reuter is a credit in some of these places and an ordinary word
 * elsewhere; {@code agencies.tsv} says which, by the letters P, D, S and C.
 */
public enum Slot {
    /** The agency's place in a dateline: {@code PARIS (AFP) -}, {@code القاهرة - أ ف ب}. */
    DATELINE("DP", false),
    /** Alone in parentheses, or behind a label such as {@code Source:}. */
    PARENTHESES("P", false),
    /** The list at the end of a text that follows initials: {@code kle/uh (dpa, afp, rtr)}; in any case of letters. */
    SIGN_OFF("PS", true),
    /** A link of a chain: {@code Susan Walsh/AP/picture alliance}. */
    CHAIN("S", false),
    /** Behind a sign: {@code © dpa}. */
    MARK("C", false),
    /** A link of a photo credit, which stands behind its label or sign. */
    PHOTO("SC", false);

    private final String guards;
    private final boolean anyCase;

    Slot(String guards, boolean anyCase) {
        this.guards = guards;
        this.anyCase = anyCase;
    }

    /** Whether an alias that is a credit only in these places is one here. */
    boolean admits(String places) {
        return guards.chars().anyMatch(guard -> places.indexOf(guard) >= 0);
    }

    /** Whether a name that is also a word may be written otherwise than in the table. */
    boolean takesAnyCase() {
        return anyCase;
    }
}
