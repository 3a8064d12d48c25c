package news.dateline.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.draft.ItemDraft;
import news.dateline.draft.Summary;
import news.dateline.markup.Trees;
import news.dateline.text.StatedTimes;
import org.jsoup.nodes.Element;

/**
 * Reads {@code body.head} of NITF: what is printed above the text. To be read after the text, which an abstract often
 * repeats. For one thread.
 *
 * <p>What has no field and is dropped knowingly: {@code rights} in prose, {@code series}.
 */
final class NitfBodyHead {
    private final Element head;
    private final ItemDraft draft;

    NitfBodyHead(Element head, ItemDraft draft) {
        this.head = head;
        this.draft = draft;
    }

    void read() {
        headlines();
        Trees.children(head, "byline").forEach(byline -> NitfByline.read(byline, draft));
        Trees.child(head, "dateline").ifPresent(this::dateline);
        Trees.text(head, "distributor").ifPresent(name -> draft.credit(name, "nitf:distributor"));
        Trees.children(head, "note")
                .forEach(note -> Trees.text(note).ifPresent(text -> draft.edNote(text, "nitf:note")));
        Trees.children(head, "abstract").forEach(this::summary);
        BodyPictures.ofMedia(head).forEach(draft::picture);
    }

    private void headlines() {
        for (Element lines : Trees.children(head, "hedline")) {
            Trees.text(lines, "hl1").ifPresent(title -> draft.title(title, "nitf:hl1"));
            Trees.children(lines, "hl2")
                    .forEach(line -> Trees.text(line).ifPresent(text -> draft.headline("subtitle", text)));
        }
    }

    /** An abstract in paragraphs is one summary a paragraph. */
    private void summary(Element summary) {
        List<Element> paragraphs = Trees.children(summary, "p");
        List<Element> parts = paragraphs.isEmpty() ? List.of(summary) : paragraphs;
        for (Element part : parts) {
            Optional<String> text = Trees.text(part);
            text.filter(words -> !Repetition.isIn(draft, words))
                    .ifPresent(words -> Summary.read(words, draft, "nitf:abstract"));
        }
    }

    /** The dateline is a text, or places in elements, or no more than the time of writing, which is none. */
    private void dateline(Element dateline) {
        Element printed = dateline.clone();
        Trees.all(printed, "story.date").stream()
                .filter(date -> StatedTimes.parse(date.text()).isPresent())
                .forEach(Element::remove);
        Trees.child(dateline, "story.date")
                .flatMap(date -> Trees.attribute(date, "norm"))
                .ifPresent(time -> draft.contentCreated(time, "nitf:story.date"));
        Optional<Element> location = Trees.child(printed, "location");
        boolean structured = location.filter(
                        place -> place.childrenSize() > 0 && place.ownText().isBlank())
                .isPresent();
        if (structured && printed.ownText().isBlank()) {
            place(location.get()).ifPresent(place -> draft.dateline(place, "nitf:dateline"));
        } else {
            Trees.text(printed).ifPresent(text -> draft.dateline(text, "nitf:dateline"));
        }
        location.flatMap(place -> Trees.text(place, "city")).ifPresent(city -> draft.located(city, "nitf:location"));
    }

    /** City, state, country, as they stand. */
    private static Optional<String> place(Element location) {
        List<String> parts = new ArrayList<>();
        location.children().forEach(part -> Trees.text(part).ifPresent(parts::add));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().distinct().collect(Collectors.joining(", ")));
    }
}
