package news.dateline.enrich;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of words around credits: the second column of {@code credit-words.tsv}, where each is explained. */
public enum CreditWord {
    SIGN_OFF,
    SIGN_OFF_LABEL,
    CREDIT,
    CREDIT_BEHIND,
    END_MARK,
    /** Joins the last two of several places: "and". */
    AND,
    NO_PLACE,
    SLASHED_PLACE,
    REPORTER,
    FORENAME,
    SELF,
    CORRESPONDENT,
    HOUSE,
    BUREAU,
    REPORTED_BY,
    ON,
    FILED,
    PHOTO_MARKER,
    PHOTO_OPENING,
    PHOTO_HOUSE,
    PHOTO_HOUSE_END,
    PHOTO_STOCK,
    PAGE_WORD,
    REFERS_BACK;

    /**
     * The kind by its name in the table.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CreditWord ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind: " + code));
    }
}
