package news.dateline.format;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.markup.Json;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import news.dateline.text.TextTables;

/** Opens a payload and has it read by the first format that accepts it. Stateless; thread safe. */
public final class Readers {
    private final List<Reader> inOrder;
    private final TextTables words;

    /**
     * The readers of these formats.
     *
     * @param inOrder the first that accepts a payload reads it
     * @param words what lines of text say by themselves
     */
    public Readers(List<Reader> inOrder, TextTables words) {
        this.inOrder = List.copyOf(inOrder);
        this.words = requireNonNull(words, "words");
    }

    /**
     * Reads a payload into drafts of its articles.
     *
     * @return one outcome an item of the payload, in order, never empty
     */
    public List<ReadItem> read(RawItem item) {
        return read(item, true);
    }

    private List<ReadItem> read(RawItem item, boolean mayBeWrapped) {
        if (item.payload().length == 0) {
            return rejected(Reason.EMPTY, "no bytes");
        }
        Decoded decoded =
                Decoder.decode(item.payload(), item.hints().contentType().flatMap(ContentTypes::charset));
        if (decoded instanceof Decoded.Undecodable undecodable) {
            return rejected(Reason.UNDECODABLE, undecodable.detail());
        }
        Decoded.Text text = (Decoded.Text) decoded;
        if (isBlank(text.value())) {
            return rejected(Reason.EMPTY, "nothing but white space");
        }
        return Json.begins(text.value())
                ? readJson(text, item, mayBeWrapped)
                : read(Payload.ofText(text, item.hints(), words));
    }

    private List<ReadItem> readJson(Decoded.Text text, RawItem item, boolean mayBeWrapped) {
        Json.Parsed parsed = Json.parse(text.value());
        if (parsed instanceof Json.Parsed.Failed failed) {
            return List.of(failed.rejected());
        }
        Json.Parsed.Tree tree = (Json.Parsed.Tree) parsed;
        JsonNode root = tree.root();
        Optional<RawItem> wrapped = mayBeWrapped ? CloudEvent.unwrap(root, item) : Optional.empty();
        return wrapped.map(inner -> read(inner, false))
                .orElseGet(() -> read(Payload.ofJson(text, root, item.hints(), tree.repairs(), words)));
    }

    private List<ReadItem> read(Payload payload) {
        Optional<ReadItem.Refused> bulk = SizeGuard.of(payload);
        if (bulk.isPresent()) {
            return List.of(bulk.get());
        }
        for (Reader reader : inOrder) {
            if (reader.accepts(payload)) {
                return reader.read(payload);
            }
        }
        return rejected(Reason.UNKNOWN_FORMAT, UnknownPayload.describe(payload));
    }

    /** No-break spaces are white space here, as they are wherever else text is read. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(unit -> Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }

    private static List<ReadItem> rejected(Reason reason, String detail) {
        return List.of(new ReadItem.Refused(reason, detail));
    }
}
