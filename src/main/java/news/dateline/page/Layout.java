package news.dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Content;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.page.Row.Nature;
import news.dateline.text.Ledger;
import news.dateline.text.Ledger.Part;

/** Finds the parts of a text by how its lines stand to each other, in any language; what no finder claims is body. */
final class Layout {
    private Layout() {}

    /**
     * Reads the rows of a text.
     *
     * @param title the headline, where it is known from elsewhere
     */
    static Reading read(List<Row> rows, Optional<String> title) {
        Sheet sheet = new Sheet(rows);
        settleByNature(sheet);
        List<Picture> pictures = PictureText.settle(sheet);
        int headline = Headline.settle(sheet, title);
        Standfirst.settle(sheet, headline);
        Tail.settle(sheet);
        sheet.eachOpen(0, sheet.size(), row -> sheet.ledger().keep(row, Part.BODY));
        return new Reading(
                content(sheet.ledger(), title, pictures), sheet.ledger().removed(), date(sheet), link(sheet));
    }

    private static void settleByNature(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            Nature nature = sheet.row(i).nature();
            if (nature instanceof Nature.Furnishing furnishing) {
                sheet.ledger().remove(i, furnishing.kind());
            } else if (nature instanceof Nature.Link) {
                sheet.ledger().remove(i, Removed.Kind.LINK);
            } else if (nature instanceof Nature.DateLine) {
                sheet.ledger().remove(i, Removed.Kind.DATE_LINE);
            }
        }
    }

    private static Content content(Ledger ledger, Optional<String> title, List<Picture> pictures) {
        return new Content(
                title.or(() -> ledger.kept(Part.TITLE).stream().findFirst()),
                ledger.kept(Part.KICKER).stream()
                        .map(kicker -> new Content.Headline("kicker", kicker))
                        .toList(),
                ledger.kept(Part.SUMMARY),
                ledger.kept(Part.BODY),
                pictures);
    }

    private static Optional<LocalDate> date(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.row(i).nature() instanceof Nature.DateLine line) {
                return Optional.of(line.date());
            }
        }
        return Optional.empty();
    }

    /** The page's own address stands above the body; one that stands in the body leads elsewhere. */
    private static Optional<String> link(Sheet sheet) {
        for (int i = 0; i < sheet.size() && !sheet.ledger().isKept(i, Part.BODY); i++) {
            if (sheet.row(i).nature() instanceof Nature.Link link) {
                return Optional.of(link.address());
            }
        }
        return Optional.empty();
    }
}
