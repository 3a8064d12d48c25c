package news.dateline.enrich;

import java.util.Locale;
import java.util.Set;
import news.dateline.item.FieldPath;

/** The rules by which the text itself tells something, each with the fields that it finds. */
public enum Rule {
    AGENCY_FIRST(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    AGENCY(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    AGENCY_IN_BRACKETS(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    AGENCY_BEHIND_DASH(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    PLACE_AND_DATE(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    PLACE_AND_AGENCY(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    PLACE_AND_REPORTER(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    OWN_HOUSE(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    FILED_BY_WIRE(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    CITY(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    STATED_PLACE(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    /** An element of its own states it. */
    STATED(),
    FIRST_SENTENCE(FieldPath.DATELINE, FieldPath.DATELINE_DATE),
    DATELINE(FieldPath.AGENCIES, FieldPath.BY),
    BYLINE(FieldPath.AGENCIES, FieldPath.BY),
    SIGN_OFF(FieldPath.AGENCIES),
    CREDIT(FieldPath.AGENCIES),
    CLOSING_LINE(FieldPath.SIGNOFF),
    ADVISORY(FieldPath.ED_NOTE, FieldPath.SIGNAL),
    HEADLINE(FieldPath.SIGNAL),
    SLUGLINE(FieldPath.SIGNAL),
    NOTE(FieldPath.SIGNAL),
    WORDS_AND_LETTERS(FieldPath.LANGUAGE),
    CREDIT_LINE(FieldPath.PICTURE_AGENCIES, FieldPath.PHOTOGRAPHER),
    END_OF_CAPTION(FieldPath.PICTURE_AGENCIES, FieldPath.PHOTOGRAPHER);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String source = "text:" + code;

    private final Set<FieldPath> fields;

    Rule(FieldPath... fields) {
        this.fields = Set.of(fields);
    }

    /** Its name in findings and in {@code rules.tsv}. */
    public String code() {
        return code;
    }

    /** Its name in provenance. */
    public String source() {
        return source;
    }

    public Set<FieldPath> fields() {
        return fields;
    }
}
