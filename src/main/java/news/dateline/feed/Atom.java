package news.dateline.feed;

import java.util.List;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;

/** Atom 1.0 (RFC 4287) and 0.3: a feed, each of whose entries is an article, or an entry alone. */
public final class Atom implements Reader {
    private static final Feed FEED = new Feed("entry", "atom:", Channel::ofAtom);

    @Override
    public boolean accepts(Payload payload) {
        return payload.hasRoot("feed") || payload.hasRoot("entry");
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        return FEED.read(payload);
    }
}
