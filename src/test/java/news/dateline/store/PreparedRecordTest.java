package news.dateline.store;

import static news.dateline.store.PreparedRecords.article;
import static news.dateline.store.PreparedRecords.cleaned;
import static news.dateline.store.PreparedRecords.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.FieldPath;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;
import news.dateline.item.Relations;
import news.dateline.item.WireBlock;
import news.dateline.story.Command;
import org.junit.jupiter.api.Test;

/** What a record tells those who count and who read for it. */
class PreparedRecordTest {
    private static Outcome readFrom(String body, String title) {
        WireBlock wire = WireBlock.NONE.plusProvenance(FieldPath.BODIES, body).plusProvenance(FieldPath.TITLE, title);
        Article article = article("urn:a", "one").with(wire);
        return new Outcome.Cleaned(article, Relations.NONE);
    }

    @Test
    void eachItemCountsForTheFormatThatItsTextWasReadIn() {
        PreparedRecord record = record(
                1,
                "payload",
                readFrom("nitf:body.content", "newsml:HeadLine"),
                new Outcome.Rejected(Reason.NO_TEXT, "nothing to read"));

        assertEquals(List.of("nitf"), record.formats().toList());
    }

    @Test
    void anItemWithoutATextCountsForTheFormatOfItsHeadline() {
        WireBlock wire = WireBlock.NONE.plusProvenance(FieldPath.TITLE, "rss:title");
        Outcome headline = new Outcome.Cleaned(article("urn:a", "one").with(wire), Relations.NONE);

        assertEquals(List.of("rss"), record(1, "payload", headline).formats().toList());
    }

    @Test
    void whatWasNotReadCountsForNoFormat() {
        assertEquals(
                List.of(),
                record(1, "payload", cleaned("urn:a", "one")).formats().toList());
        assertEquals(List.of(), order(Command.Kind.KILL).formats().toList());
    }

    /** An hour and an editor let texts out, a kill does not: only then are texts read. */
    @Test
    void aCommandAsksForItsItem() {
        assertEquals(List.of("urn:a"), order(Command.Kind.RELEASE).uris().toList());
        assertEquals(List.of(), order(Command.Kind.RELEASE).keys().toList());
        assertEquals(
                Map.of(Command.Kind.DUE, true, Command.Kind.RELEASE, true, Command.Kind.KILL, false),
                Map.of(
                        Command.Kind.DUE, order(Command.Kind.DUE).mayRelease(),
                        Command.Kind.RELEASE, order(Command.Kind.RELEASE).mayRelease(),
                        Command.Kind.KILL, order(Command.Kind.KILL).mayRelease()));
    }

    @Test
    void whatIsRejectedAsksForNothing() {
        PreparedRecord record = record(1, "payload", new Outcome.Rejected(Reason.NO_TEXT, "nothing to read"));

        assertEquals(List.of(), record.uris().toList());
        assertEquals(List.of(), record.keys().toList());
        assertEquals(List.of(), record.deliveries().toList());
        assertEquals(false, record.mayRelease());
    }

    private static PreparedRecord order(Command.Kind kind) {
        Command command = new Command("1", kind, "urn:a", Instant.EPOCH, Optional.empty(), Optional.empty());
        return PreparedRecord.of(record(1, "urn:a", "one").item(), command, Optional.empty());
    }
}
