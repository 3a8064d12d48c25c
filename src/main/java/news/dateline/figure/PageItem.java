package news.dateline.figure;

/** What a page holds, in order, as far as pictures are concerned. */
sealed interface PageItem permits TextRun, FoundPicture {
    /** Where it begins, counted in nodes. */
    int at();
}
