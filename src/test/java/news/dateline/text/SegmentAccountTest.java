package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import news.dateline.item.Removed;
import news.dateline.item.Removed.Kind;
import news.dateline.item.Removed.Side;
import news.dateline.text.SegmentAccount.Part;
import org.junit.jupiter.api.Test;

class SegmentAccountTest {
    @Test
    void givesBackWhatWasKeptAndWhatWasRemovedInOrder() {
        SegmentAccount ledger = new SegmentAccount(List.of("menu", "Headline", "Caption Photo: A/B", "Text."));
        ledger.keep(3, Part.BODY);
        ledger.keep(1, Part.TITLE);
        ledger.remove(2, List.of(new Removed(Kind.CAPTION, "Caption"), new Removed(Kind.CREDIT, "Photo: A/B")));
        ledger.remove(0, Kind.NAVIGATION);

        List<Removed> removed = ledger.removed();

        assertEquals(
                List.of(
                        new Removed(Kind.NAVIGATION, "menu"),
                        new Removed(Kind.CAPTION, "Caption").at(Side.ABOVE),
                        new Removed(Kind.CREDIT, "Photo: A/B").at(Side.ABOVE)),
                removed);
        assertEquals(List.of("Headline"), ledger.kept(Part.TITLE));
        assertEquals(List.of("Text."), ledger.kept(Part.BODY));
    }

    @Test
    void refusesToAccountForASegmentTwice() {
        SegmentAccount ledger = new SegmentAccount(List.of("once"));
        ledger.keep(0, Part.BODY);

        assertThrows(IllegalStateException.class, () -> ledger.remove(0, Kind.FURNITURE));
    }

    @Test
    void refusesToCloseWithASegmentForgotten() {
        SegmentAccount ledger = new SegmentAccount(List.of("kept", "forgotten"));
        ledger.keep(0, Part.BODY);

        assertThrows(IllegalStateException.class, ledger::removed);
    }

    @Test
    void refusesPiecesThatAreNotTheSegment() {
        SegmentAccount ledger = new SegmentAccount(List.of("Caption Photo: A/B"));

        assertThrows(
                IllegalArgumentException.class, () -> ledger.remove(0, List.of(new Removed(Kind.CAPTION, "Caption"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> ledger.remove(
                        0, List.of(new Removed(Kind.CAPTION, "Caption"), new Removed(Kind.CREDIT, "Photo: A/B/C"))));
    }
}
