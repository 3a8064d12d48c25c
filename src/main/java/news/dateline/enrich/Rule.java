package news.dateline.enrich;

import java.util.Locale;
import java.util.Set;

/** The rules by which the text itself tells something, each with the fields that it finds. */
public enum Rule {
    AGENCY_FIRST(Rule.DATELINE_FIELD, Rule.DATE),
    AGENCY(Rule.DATELINE_FIELD, Rule.DATE),
    AGENCY_IN_BRACKETS(Rule.DATELINE_FIELD, Rule.DATE),
    AGENCY_BEHIND_DASH(Rule.DATELINE_FIELD, Rule.DATE),
    PLACE_AND_DATE(Rule.DATELINE_FIELD, Rule.DATE),
    PLACE_AND_AGENCY(Rule.DATELINE_FIELD, Rule.DATE),
    PLACE_AND_REPORTER(Rule.DATELINE_FIELD, Rule.DATE),
    OWN_HOUSE(Rule.DATELINE_FIELD, Rule.DATE),
    FILED_BY_WIRE(Rule.DATELINE_FIELD, Rule.DATE),
    CITY(Rule.DATELINE_FIELD, Rule.DATE),
    STATED_PLACE(Rule.DATELINE_FIELD, Rule.DATE),
    /** An element of its own states it. */
    STATED(),
    FIRST_SENTENCE(Rule.DATELINE_FIELD, Rule.DATE),
    DATELINE(Rule.AGENCIES, Rule.BY),
    BYLINE(Rule.AGENCIES, Rule.BY),
    SIGN_OFF(Rule.AGENCIES),
    CREDIT(Rule.AGENCIES),
    CLOSING_LINE("wire.signoff"),
    ADVISORY("edNote", Rule.SIGNAL),
    HEADLINE(Rule.SIGNAL),
    SLUGLINE(Rule.SIGNAL),
    NOTE(Rule.SIGNAL),
    WORDS_AND_LETTERS("language"),
    CREDIT_LINE(Rule.PICTURE_AGENCIES, Rule.PHOTOGRAPHER),
    END_OF_CAPTION(Rule.PICTURE_AGENCIES, Rule.PHOTOGRAPHER);

    static final String DATELINE_FIELD = "wire.dateline";
    static final String DATE = "wire.dateline.date";
    static final String AGENCIES = "wire.agencies";
    static final String BY = "by";
    static final String SIGNAL = "wire.signal";
    public static final String PICTURE_AGENCIES = "wire.pictures.agencies";
    public static final String PHOTOGRAPHER = "wire.pictures.photographer";

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String source = "text:" + code;
    private final Set<String> fields;

    Rule(String... fields) {
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

    public Set<String> fields() {
        return fields;
    }
}
