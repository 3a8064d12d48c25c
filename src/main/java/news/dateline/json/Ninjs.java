package news.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;

/** IPTC ninjs 1.x, 2.x and 3.x, an item alone, several in an array, or wrapped as an answer to a query. */
public final class Ninjs implements Reader {
    /** Where answers to queries keep their items. */
    private static final List<String> WRAPPERS = List.of("item", "items");

    /** As many as an XML document may hold. */
    static final int MOST_ITEMS = 10_000;

    private static final List<String> MARKS = List.of(
            "bodyhtml",
            "bodytext",
            "bodyxhtml",
            "bodies",
            "headlines",
            "versioncreated",
            "pubstatus",
            "descriptiontext");

    /** What else ninjs describes (its {@code type}): none of it is an article. */
    private static final Set<String> NO_TEXTS =
            Set.of("picture", "graphic", "audio", "video", "event", "planning", "component");

    @Override
    public boolean accepts(Payload payload) {
        return payload.json()
                .filter(root -> items(root).stream().anyMatch(Ninjs::isItem))
                .isPresent();
    }

    /** By an id, or by fields that only ninjs has. */
    private static boolean isItem(JsonNode node) {
        Fields fields = Fields.of(node);
        return fields.has("uri") || fields.has("guid") || fields.hasAny(MARKS);
    }

    static List<JsonNode> items(JsonNode root) {
        List<JsonNode> items = new ArrayList<>();
        if (root.isArray()) {
            root.forEach(items::add);
            return items;
        }
        for (String name : WRAPPERS) {
            JsonNode wrapped = root.path(root.has(name) ? name : "_" + name);
            if (wrapped.isArray()) {
                wrapped.forEach(items::add);
            } else if (wrapped.isObject()) {
                items.add(wrapped);
            }
        }
        return items.isEmpty() && root.isObject() ? List.of(root) : items;
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        List<ReadItem> outcomes = new ArrayList<>();
        List<JsonNode> items = items(payload.json().orElseThrow());
        if (items.size() > MOST_ITEMS) {
            return List.of(new ReadItem.Refused(Reason.TOO_LARGE, "more than " + MOST_ITEMS + " items"));
        }
        for (JsonNode node : items) {
            if (!isItem(node)) {
                outcomes.add(new ReadItem.Refused(Reason.MISSING_FIELD, "an element that is no ninjs item"));
                continue;
            }
            Fields fields = Fields.of(node);
            List<Fields> parts = parts(fields);
            for (Fields item : parts.isEmpty() ? List.of(fields) : parts) {
                outcomes.add(item(payload, item));
            }
        }
        return outcomes;
    }

    /** The texts of a composite that has none of its own. */
    private static List<Fields> parts(Fields fields) {
        if (!fields.text("type").equals("composite") || !NinjsBody.of(fields).isEmpty()) {
            return List.of();
        }
        return fields.objects("associations").stream()
                .filter(part -> !NO_TEXTS.contains(part.text("type"))
                        && !NinjsBody.of(part).isEmpty())
                .toList();
    }

    private static ReadItem item(Payload payload, Fields item) {
        String type = item.text("type");
        if (NO_TEXTS.contains(type) && NinjsBody.of(item).isEmpty()) {
            return new ReadItem.Refused(Reason.NO_TEXT, "an item of type " + type + ", which holds no article");
        }
        return new NinjsItem(item, new ItemDraft(payload)).outcome();
    }
}
