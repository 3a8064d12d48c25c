package news.dateline.feed;

import java.util.List;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;

/** RSS: 2.0, its elders 0.9x, and RSS 1.0, which is RDF; exports of WordPress too. Each item is an article. */
public final class Rss implements Reader {
    private static final Feed FEED = new Feed("item", "rss:", Channel::ofRss);

    @Override
    public boolean accepts(Payload payload) {
        return payload.hasRoot("rss") || payload.hasRoot("RDF");
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        return FEED.read(payload);
    }
}
