package news.dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Editorial;
import news.dateline.item.Hints;
import news.dateline.item.Identity;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.RawItem;
import news.dateline.item.RecordPosition;
import news.dateline.item.Rights;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;

/** Raw records as cleaning hands them to the store. */
final class PreparedRecords {
    private PreparedRecords() {}

    static RecordPosition position(long offset) {
        return new RecordPosition("articles.raw.v1", 0, offset);
    }

    /** Received as many milliseconds after 1970 as its offset. */
    static PreparedRecord record(long offset, String payload, Outcome... outcomes) {
        RawItem item = new RawItem(
                payload.getBytes(UTF_8), Hints.NONE, Instant.ofEpochMilli(offset), Optional.of(position(offset)));
        return PreparedRecord.of(item, List.of(outcomes));
    }

    /** A record of one article, whose payload is its title. */
    static PreparedRecord record(long offset, String uri, String title) {
        return record(offset, title, cleaned(uri, title));
    }

    static Outcome cleaned(String uri, String title) {
        return new Outcome.Cleaned(article(uri, title));
    }

    static Article article(String uri, String title) {
        return new Article(
                new Identity(uri, Optional.empty(), List.of()),
                PubStatus.USABLE,
                Optional.of("en"),
                Times.NONE,
                Content.NONE.withTitle(title).withParagraphs(List.of("Text.")),
                Editorial.NONE,
                Rights.NONE,
                Optional.empty(),
                WireBlock.NONE);
    }
}
