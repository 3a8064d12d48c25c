package news.dateline.layout;

import java.util.Arrays;
import java.util.List;

/** What a block of a page's text may be to its article; one block may be several, such as byline and date. */
enum Role {
    /** Body or standfirst. */
    TEXT,
    TITLE,
    STANDFIRST,
    /** A picture's text or its credit. */
    CAPTION,
    BYLINE,
    DATE;

    static final List<String> NAMES = Arrays.stream(values()).map(Role::name).toList();
}
