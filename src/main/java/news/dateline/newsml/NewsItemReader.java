package news.dateline.newsml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.draft.ItemDraft;
import news.dateline.draft.Summary;
import news.dateline.format.Payload;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Removed;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** Reads the NewsItems of one NewsML 1.2 document. Stateless; thread safe. */
final class NewsItemReader {
    private final Payload payload;
    private final Optional<Element> envelope;
    private final Set<String> repairs;

    NewsItemReader(Payload payload, Optional<Element> envelope, Set<String> repairs) {
        this.payload = payload;
        this.envelope = envelope;
        this.repairs = repairs;
    }

    /**
     * Reads one item.
     *
     * @param components all of its components, in order
     */
    ReadItem read(Element item, List<Component> components) {
        if (components.isEmpty() && Trees.child(item, "NewsManagement").isEmpty()) {
            return new ReadItem.Refused(Reason.NO_TEXT, "a NewsItem without a NewsComponent");
        }
        ItemDraft draft = new ItemDraft(payload).repaired(repairs);
        Identification.read(item, draft);
        NewsManagement.read(item, envelope, draft);
        Renditions texts = Renditions.of(components);
        List<Component> chain = chain(components, texts);
        NewsLines lines = new NewsLines(chain);
        lines.read(draft);
        ComponentMetadata.read(chain, item, envelope, lines, draft);
        readHeadlines(components, draft);
        readTexts(components, texts, draft);
        Photos.read(components, draft);
        return draft.outcome();
    }

    /** The components that speak of the text: the one that holds it, and those around it. */
    private static List<Component> chain(List<Component> components, Renditions texts) {
        if (!texts.main().isEmpty()) {
            return texts.main().get(0).component().chain();
        }
        return components.isEmpty() ? List.of() : components.get(0).chain();
    }

    /** Headlines in components of their own: the title where the news lines have none, else the same in other words. */
    private static void readHeadlines(List<Component> components, ItemDraft draft) {
        texts(components, ComponentRole.HEADLINE).stream()
                .map(item -> String.join(" ", ContentText.paragraphs(item)))
                .filter(text -> !draft.title().equals(Optional.of(text)))
                .forEach(text -> {
                    if (draft.title().isEmpty()) {
                        draft.title(text, StatedIn.element("DataContent"));
                    } else {
                        draft.removed(Removed.Kind.REPETITION, text);
                    }
                });
    }

    private static void readTexts(List<Component> components, Renditions texts, ItemDraft draft) {
        texts.main().forEach(text -> ContentText.readBody(text.item(), draft));
        texts(components, ComponentRole.SUMMARY).forEach(item -> ContentText.paragraphs(item)
                .forEach(text -> Summary.read(text, draft, StatedIn.element("DataContent"))));
        texts(components, ComponentRole.FURNITURE).forEach(item -> ContentText.paragraphs(item)
                .forEach(text -> draft.removed(Removed.Kind.FURNITURE, text)));
        texts.others().forEach(other -> ContentText.paragraphs(other.item())
                .forEach(text -> draft.removed(Removed.Kind.REPETITION, text)));
    }

    private static List<ContentItem> texts(List<Component> components, ComponentRole role) {
        return components.stream()
                .filter(component -> component.role() == role)
                .flatMap(component -> component.contents().stream())
                .filter(ContentItem::isText)
                .toList();
    }
}
