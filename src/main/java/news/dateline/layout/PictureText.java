package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.layout.Row.Nature;
import news.dateline.text.PhotoCredit;
import news.dateline.text.Sentences;

/** A credited line is a caption; the line above it in the same block is the text shown in the picture's place. */
final class PictureText {
    private static final int LONGEST_ALT = 200;
    private static final int LONGEST_CAPTION = 300;

    private PictureText() {}

    static List<Picture> settle(TextLayout sheet) {
        int first = sheet.nextOpen(0);
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.row(i).nature() instanceof Nature.Credited credited) {
                pictures.add(settle(sheet, i, first, credited.credit()));
            }
        }
        return pictures;
    }

    private static Picture settle(TextLayout sheet, int row, int first, PhotoCredit credit) {
        Removed labelled = new Removed(Removed.Kind.CREDIT, credit.labelled());
        if (credit.caption().isEmpty()) {
            sheet.ledger().remove(row, List.of(labelled));
            return picture(Optional.empty(), textAbove(sheet, row, first, LONGEST_CAPTION), credit);
        }
        sheet.ledger().remove(row, List.of(new Removed(Removed.Kind.CAPTION, credit.caption()), labelled));
        return picture(textAbove(sheet, row, first, LONGEST_ALT), Optional.of(credit.caption()), credit);
    }

    private static Picture picture(Optional<String> alt, Optional<String> caption, PhotoCredit credit) {
        return new Picture(Optional.empty(), alt, caption, Optional.empty(), List.of(), Optional.of(credit.credit()));
    }

    private static Optional<String> textAbove(TextLayout sheet, int row, int first, int longest) {
        int above = row - 1;
        boolean takes = above > first
                && !sheet.row(row).opensBlock()
                && sheet.isOpen(above)
                && sheet.text(above).length() <= longest
                && !Sentences.stopsOrGoesOn(sheet.text(above));
        if (!takes) {
            return Optional.empty();
        }
        sheet.ledger().remove(above, Removed.Kind.CAPTION);
        return Optional.of(sheet.text(above));
    }
}
