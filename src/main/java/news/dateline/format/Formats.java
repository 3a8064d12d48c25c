package news.dateline.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import news.dateline.draft.ContentTypes;
import news.dateline.draft.Format;
import news.dateline.draft.Payload;
import news.dateline.feed.Atom;
import news.dateline.feed.Rss;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.json.ApJson;
import news.dateline.json.JsonEnvelope;
import news.dateline.json.Ninjs;
import news.dateline.json.PaJson;
import news.dateline.markup.Json;
import news.dateline.newsml.NewsMl12;
import news.dateline.newsml.NewsMlG2;
import news.dateline.newsml.Nitf;
import news.dateline.newsml.RbNews;
import news.dateline.teletype.Anpa1312;
import news.dateline.teletype.Iptc7901;
import news.dateline.teletype.PlainText;
import news.dateline.teletype.PressWire;
import news.dateline.teletype.ZczcWire;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;

/** Opens a payload and has it read by the first format that accepts it. Stateless; thread safe. */
public final class Formats {
    /** THE list: the first that accepts a payload reads it. */
    private static final List<Format> IN_ORDER = List.of(
            new ApJson(),
            new PaJson(),
            new Ninjs(),
            new JsonEnvelope(),
            new NewsMl12(),
            new NewsMlG2(),
            new Nitf(),
            new RbNews(),
            new Rss(),
            new Atom(),
            new HtmlPage(),
            new Anpa1312(),
            new Iptc7901(),
            new ZczcWire(),
            new PressWire(),
            new PlainText());

    private Formats() {}

    /**
     * Reads a payload into drafts of its articles.
     *
     * @return one outcome an item of the payload, in order, never empty
     */
    public static List<Outcome> read(RawItem item) {
        return read(item, true);
    }

    private static List<Outcome> read(RawItem item, boolean mayBeWrapped) {
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
                : read(Payload.ofText(text, item.hints()));
    }

    private static List<Outcome> readJson(Decoded.Text text, RawItem item, boolean mayBeWrapped) {
        Json.Parsed parsed = Json.parse(text.value());
        if (parsed instanceof Json.Parsed.Failed failed) {
            return List.of(failed.rejected());
        }
        Json.Parsed.Tree tree = (Json.Parsed.Tree) parsed;
        JsonNode root = tree.root();
        Optional<RawItem> wrapped = mayBeWrapped ? CloudEvent.unwrap(root, item) : Optional.empty();
        return wrapped.map(inner -> read(inner, false))
                .orElseGet(() -> read(Payload.ofJson(text, root, item.hints(), tree.repairs())));
    }

    private static List<Outcome> read(Payload payload) {
        Optional<Outcome.Rejected> bulk = Bulk.of(payload);
        if (bulk.isPresent()) {
            return List.of(bulk.get());
        }
        for (Format format : IN_ORDER) {
            if (format.accepts(payload)) {
                return format.read(payload);
            }
        }
        return rejected(Reason.UNKNOWN_FORMAT, Unread.describe(payload));
    }

    /** No-break spaces are white space here, as they are wherever else text is read. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(unit -> Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }

    private static List<Outcome> rejected(Reason reason, String detail) {
        return List.of(new Outcome.Rejected(reason, detail));
    }
}
