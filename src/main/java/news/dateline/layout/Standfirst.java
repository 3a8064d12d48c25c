package news.dateline.layout;

import news.dateline.layout.Row.Nature;
import news.dateline.text.SegmentAccount.Part;

/** Finds the standfirst: running text between the headline and what else a page puts above its body. */
final class Standfirst {
    private static final int LONGEST = 500;
    /** Without a date line or link, only a picture parts it from the body: it must then be short to be one. */
    private static final int LONGEST_ABOVE_PICTURE = 350;

    private static final int MOST_PARAGRAPHS = 2;

    private Standfirst() {}

    static void settle(TextLayout sheet, int headline) {
        int end = headEnd(sheet, headline + 1);
        if (headline >= 0 && sheet.nextOpen(end) < sheet.size()) {
            sheet.eachOpen(headline + 1, end, row -> sheet.ledger().keep(row, Part.SUMMARY));
        }
    }

    /** Just after the last date line, link or picture that still belongs to the page's head. */
    private static int headEnd(TextLayout sheet, int from) {
        int end = from;
        int paragraphs = 0;
        int longest = 0;
        boolean paged = false;
        for (int i = from; i < sheet.size() && paragraphs <= MOST_PARAGRAPHS; i++) {
            Nature nature = sheet.row(i).nature();
            if (sheet.isOpen(i)) {
                paragraphs++;
                longest = Math.max(longest, sheet.text(i).length());
            } else if (nature instanceof Nature.DateLine || nature instanceof Nature.Link) {
                paged = true;
                end = longest <= LONGEST ? i + 1 : end;
            } else if (nature instanceof Nature.Credited) {
                boolean fits = longest <= (paged ? LONGEST : LONGEST_ABOVE_PICTURE) && (paged || paragraphs <= 1);
                end = fits ? i + 1 : end;
            }
        }
        return end;
    }
}
