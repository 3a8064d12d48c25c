package news.dateline.layout;

import news.dateline.item.Removed;
import news.dateline.layout.Row.Nature;
import news.dateline.text.Sentences;

/** Finds what a page puts below its article: after the last paragraph, from the first furniture line on. */
final class Footer {
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final int LONGEST_TEASER = 200;
    private static final int LONGEST_SIGN_OFF = 60;

    private Footer() {}

    static void settle(TextLayout sheet) {
        int last = lastParagraph(sheet);
        boolean ended = false;
        for (int i = last + 1; last >= 0 && i < sheet.size(); i++) {
            if (sheet.row(i).nature() instanceof Nature.Furnishing furnishing) {
                ended |= furnishing.kind() != Removed.Kind.ADVERTISEMENT;
            } else if (ended && sheet.isOpen(i) && isTeaser(sheet.text(i))) {
                sheet.ledger().remove(i, Removed.Kind.READ_MORE);
            }
        }
    }

    private static int lastParagraph(TextLayout sheet) {
        int last = sheet.size() - 1;
        while (last >= 0 && !isParagraph(sheet, last)) {
            last--;
        }
        return last;
    }

    private static boolean isParagraph(TextLayout sheet, int row) {
        return sheet.isOpen(row)
                && sheet.text(row).length() >= SHORTEST_PARAGRAPH
                && Sentences.endsOne(sheet.text(row));
    }

    private static boolean isTeaser(String text) {
        boolean signOff = text.length() <= LONGEST_SIGN_OFF && (text.endsWith(")") || text.indexOf('/') > 0);
        return text.length() <= LONGEST_TEASER && !signOff;
    }
}
