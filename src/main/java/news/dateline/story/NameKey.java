package news.dateline.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import news.dateline.item.ContentHash;
import news.dateline.item.Name;

/** Names of items as numbers: the first eight bytes of a hash, together with the supplier, as names are the supplier's own. */
public final class NameKey {
    private NameKey() {}

    /** The key under which a name is found. */
    public static long of(String supplier, Name name) {
        // an uri is an item's own whoever sends it
        String owner = name.kind() == Name.Kind.URI ? "" : supplier;
        return hash(name.kind().name(), owner, name.key());
    }

    /** Tells names of one key apart. */
    static long exact(Name name) {
        return hash(name.kind().name(), "", name.exact());
    }

    /** The key under which those who change a story as a whole meet. */
    static long ofStory(String series) {
        return hash("STORY", "", series);
    }

    private static long hash(String... parts) {
        MessageDigest digest = ContentHash.sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
