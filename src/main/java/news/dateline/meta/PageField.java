package news.dateline.meta;

/** What a mark on a page speaks of. */
enum PageField {
    TITLE,
    KICKER,
    SUBTITLE,
    SUMMARY,
    AUTHOR,
    PUBLISHED,
    MODIFIED,
    /** A date that does not say whether it is that of publication. */
    DATED,
    /** The line below a headline, in which author and date stand. */
    META,
    SITE,
    SECTION,
    KEYWORD,
    COPYRIGHT,
    LANGUAGE,
    CANONICAL,
    ACCESS,
    /** What stands within is no part of the article. */
    ASIDE
}
