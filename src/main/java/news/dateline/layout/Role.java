package news.dateline.layout;

/** What a block of a page's text may be to its article; one block may be several, such as byline and date. */
enum Role {
    /** Body or standfirst. */
    TEXT,
    TITLE,
    STANDFIRST,
    /** A picture's text or its credit. */
    CAPTION,
    BYLINE,
    DATE
}
