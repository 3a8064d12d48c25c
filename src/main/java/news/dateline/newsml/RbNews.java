package news.dateline.newsml;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.draft.HtmlBody;
import news.dateline.draft.ItemDraft;
import news.dateline.draft.Summary;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.PubStatus;
import news.dateline.item.ReadItem;
import news.dateline.item.Signal;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import news.dateline.markup.XmlItemReader;
import org.jsoup.nodes.Element;

/**
 * Ritzau's {@code RBNews}: flat, with HTML as text. An element that is {@code nil} is empty. Town and origin stand apart
 * and are the dateline together.
 */
public final class RbNews implements Reader {
    private static final String ROOT = "RBNews";

    @Override
    public boolean accepts(Payload payload) {
        return payload.hasRoot(ROOT) || payload.hasRoot("ArrayOfRBNews");
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        return XmlItemReader.read(payload.text(), Set.of(ROOT))
                .read(document -> document.readEach(
                        element -> List.of(item(element, new ItemDraft(payload).repaired(document.repairs())))));
    }

    private static ReadItem item(Element item, ItemDraft draft) {
        draft.id(text(item, "NewsID")).source("ritzau").altId("history", text(item, "HistID"));
        draft.version(text(item, "version"), "rbnews:version");
        draft.versionCreated(text(item, "PublishDate"), "rbnews:PublishDate");
        draft.title(InlineHtml.text(text(item, "headline")), "rbnews:headline");
        draft.slugline(text(item, "strapline"), "rbnews:strapline");
        draft.by(text(item, "byLine"), "rbnews:byLine");
        draft.urgency(text(item, "Priority"), "rbnews:Priority");
        draft.edNote(InlineHtml.text(text(item, "TilRedaktionen")), "rbnews:TilRedaktionen");
        draft.subject(text(item, "section"), Optional.empty());
        draft.credit(text(item, "origin"), "rbnews:origin");
        String town = text(item, "town");
        if (!town.isEmpty()) {
            draft.dateline(town + " " + text(item, "origin"), "rbnews:town");
        }
        new HtmlBody(draft, "rbnews:content").read(text(item, "content"));
        Summary.read(text(item, "subtitle"), draft, "rbnews:subtitle");
        signals(item, draft);
        return draft.outcome();
    }

    /** In Danish: cancelled, new version, correction, flash. */
    private static void signals(Element item, ItemDraft draft) {
        if (isTrue(item, "Annuleret")) {
            draft.status(PubStatus.CANCELED, "rbnews:Annuleret");
        }
        Map<String, Signal> signals =
                Map.of("Korrektion", Signal.CORRECTION, "NyVersion", Signal.UPDATE, "InfoFlash", Signal.FLASH);
        for (String name : List.of("Korrektion", "NyVersion", "InfoFlash")) {
            if (isTrue(item, name)) {
                draft.signal(requireNonNull(signals.get(name)), "rbnews:" + name);
            }
        }
    }

    private static boolean isTrue(Element item, String name) {
        return text(item, name).equalsIgnoreCase("true");
    }

    /** The child's text as it stands; empty where there is none. */
    private static String text(Element item, String name) {
        return Trees.child(item, name).map(child -> child.wholeText().strip()).orElse("");
    }
}
