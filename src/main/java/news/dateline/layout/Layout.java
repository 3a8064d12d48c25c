package news.dateline.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.Content;
import news.dateline.item.Picture;
import news.dateline.item.Reading;
import news.dateline.item.Removed;
import news.dateline.item.StatedTime;
import news.dateline.layout.Row.Nature;
import news.dateline.text.SegmentAccount;
import news.dateline.text.SegmentAccount.Part;

/** Finds the parts of a text by how its lines stand to each other, in any language; what no finder claims is body. */
final class Layout {
    private static final int SHORTEST_REPEATED = 40;

    private Layout() {}

    /**
     * Reads the rows of a text.
     *
     * @param title the headline, where it is known from elsewhere
     */
    static Reading read(List<Row> rows, Optional<String> title) {
        TextLayout sheet = new TextLayout(rows);
        settleByNature(sheet);
        List<Picture> pictures = PictureText.settle(sheet);
        int headline = Headline.settle(sheet, title);
        Standfirst.settle(sheet, headline);
        Footer.settle(sheet);
        settleBylines(sheet);
        settleRest(sheet);
        return new Reading(
                content(sheet.ledger(), title, pictures), sheet.ledger().removed(), date(sheet), link(sheet));
    }

    private static void settleByNature(TextLayout sheet) {
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

    /** The byline above the body leads it, for a later step to read its names; any other belongs to other articles. */
    private static void settleBylines(TextLayout sheet) {
        int body = sheet.nextOpen(0);
        boolean leads = false;
        for (int i = 0; i < sheet.size(); i++) {
            if (!(sheet.row(i).nature() instanceof Nature.Bylined)) {
                continue;
            }
            if (i < body && !leads) {
                leads = true;
                sheet.ledger().keep(i, Part.BODY);
            } else {
                sheet.ledger().remove(i, Removed.Kind.BYLINE);
            }
        }
    }

    /** A long line that stands there twice was meant once, whatever it is. */
    private static void settleRest(TextLayout sheet) {
        Set<String> seen = new HashSet<>();
        sheet.eachOpen(0, sheet.size(), row -> {
            boolean repeats = sheet.text(row).length() >= SHORTEST_REPEATED && !seen.add(sheet.text(row));
            if (repeats) {
                sheet.ledger().remove(row, Removed.Kind.REPETITION);
            } else {
                sheet.ledger().keep(row, Part.BODY);
            }
        });
    }

    private static Content content(SegmentAccount ledger, Optional<String> title, List<Picture> pictures) {
        return new Content(
                title.or(() -> ledger.kept(Part.TITLE).stream().findFirst()),
                ledger.kept(Part.KICKER).stream()
                        .map(kicker -> new Content.Headline("kicker", kicker))
                        .toList(),
                ledger.kept(Part.SUMMARY),
                ledger.kept(Part.BODY),
                pictures);
    }

    private static Optional<StatedTime> date(TextLayout sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.row(i).nature() instanceof Nature.DateLine line) {
                return Optional.of(line.date());
            }
        }
        return Optional.empty();
    }

    /** The page's own address stands above the body; one that stands in the body leads elsewhere. */
    private static Optional<String> link(TextLayout sheet) {
        for (int i = 0; i < sheet.size() && !isParagraph(sheet, i); i++) {
            if (sheet.row(i).nature() instanceof Nature.Link link) {
                return Optional.of(link.address());
            }
        }
        return Optional.empty();
    }

    private static boolean isParagraph(TextLayout sheet, int row) {
        return sheet.row(row).isRunning() && sheet.ledger().isKept(row, Part.BODY);
    }
}
