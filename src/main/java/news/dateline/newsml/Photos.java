package news.dateline.newsml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Picture;
import news.dateline.item.Removed;

/** Finds the pictures among the components of an item of NewsML 1.2, and the captions that go with them. */
final class Photos {
    private Photos() {}

    static void read(List<Component> components, ItemDraft draft) {
        List<Picture> pictures = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        Map<Component, List<Component>> photos = byOutermost(components);
        photos.forEach((photo, parts) -> {
            pictures.add(Photo.of(photo, parts));
            Photo.captions(parts).stream().skip(1).forEach(more -> draft.removed(Removed.Kind.CAPTION, more));
        });
        Set<Component> parts = new HashSet<>();
        photos.values().forEach(parts::addAll);
        for (Component component : components) {
            if (!parts.contains(component)) {
                pictures.addAll(Photo.among(component));
                captions.addAll(Photo.captions(List.of(component)));
            }
        }
        settle(pictures, captions, draft);
    }

    /** Captions that stand beside pictures belong to those that have none, in order. */
    private static void settle(List<Picture> pictures, List<String> captions, ItemDraft draft) {
        int next = 0;
        for (Picture picture : pictures) {
            boolean lacks = picture.caption().isEmpty() && next < captions.size();
            draft.picture(lacks ? Photo.withCaption(picture, captions.get(next++)) : picture);
        }
        captions.subList(next, captions.size()).forEach(caption -> draft.removed(Removed.Kind.CAPTION, caption));
    }

    /** The components of each picture by the outermost of them. */
    private static Map<Component, List<Component>> byOutermost(List<Component> components) {
        Set<Component> photos = photos(components);
        Map<Component, Component> outermost = new LinkedHashMap<>();
        Map<Component, List<Component>> parts = new LinkedHashMap<>();
        for (Component component : components) {
            Component around = component.parent().map(outermost::get).orElse(null);
            if (around == null && photos.contains(component)) {
                around = component;
            }
            if (around != null) {
                outermost.put(component, around);
                parts.computeIfAbsent(around, unknown -> new ArrayList<>()).add(component);
            }
        }
        return parts;
    }

    /** Components that hold pictures, and those around them as long as these hold no text of the article. */
    private static Set<Component> photos(List<Component> components) {
        Set<Component> withText = new HashSet<>();
        Set<Component> photos = new HashSet<>();
        for (int i = components.size() - 1; i >= 0; i--) {
            Component component = components.get(i);
            Optional<Component> parent = component.parent();
            boolean text = withText.contains(component)
                    || component.role() == ComponentRole.TEXT
                            && component.contents().stream().anyMatch(ContentItem::isText);
            if (text) {
                photos.remove(component);
                parent.ifPresent(withText::add);
            } else if (photos.contains(component) || Photo.isIn(component)) {
                photos.add(component);
                parent.ifPresent(photos::add);
            }
        }
        photos.removeAll(withText);
        return photos;
    }
}
