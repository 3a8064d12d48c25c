package news.dateline.store;

/** The types of columns that Hibernate would take for others: the schema is checked against them. */
final class ColumnTypes {
    /** PostgreSQL's text of any length, where Hibernate's own choice has 255 characters. */
    static final String TEXT = "text";

    /** An array of them, by the name that PostgreSQL's catalogue has for it. */
    static final String TEXTS = "_text";

    private ColumnTypes() {}
}
