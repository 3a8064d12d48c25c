package news.dateline.figure;

/** What a page holds, in order, as far as pictures are concerned. */
sealed interface Item permits Words, Shot {
    /** Where it begins, counted in nodes. */
    int at();
}
