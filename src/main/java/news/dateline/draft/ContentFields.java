package news.dateline.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.item.Content;
import news.dateline.item.FieldPath;
import news.dateline.item.Picture;
import news.dateline.item.Reading;
import news.dateline.item.Removed;

/** What a reader of the article reads. For one thread. */
final class ContentFields {
    final LineField title;
    private final Sources sources;
    private final List<Content.Headline> headlines = new ArrayList<>();
    private final Set<String> summaries = new LinkedHashSet<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    ContentFields(Sources sources) {
        this.sources = sources;
        title = LineField.text(sources, FieldPath.TITLE);
    }

    void headline(String role, String value) {
        sources.line(value).map(text -> new Content.Headline(role, text)).ifPresent(headlines::add);
    }

    void summary(String value, String from) {
        sources.line(value).ifPresent(text -> {
            summaries.add(text);
            sources.noteFirst(FieldPath.DESCRIPTIONS, from);
        });
    }

    Set<String> summaries() {
        return summaries;
    }

    /** Of a page's text, where each line is accounted for: one that is a standfirst already is a repetition. */
    void standfirst(String text, String from) {
        if (summaries.contains(text)) {
            sources.remove(new Removed(Removed.Kind.REPETITION, text));
        } else {
            summary(text, from);
        }
    }

    void body(Reading reading, String from) {
        paragraphs.addAll(reading.content().paragraphs());
        pictures.addAll(reading.content().pictures());
        reading.removed().forEach(sources::remove);
        if (!reading.content().paragraphs().isEmpty()) {
            sources.noteFirst(FieldPath.BODIES, from);
        }
    }

    List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    void picture(Picture picture) {
        pictures.add(picture);
    }

    /** A picture that the body may show already is known by its address or its caption. */
    void pictureOnce(Picture picture) {
        for (int i = 0; i < pictures.size(); i++) {
            if (isSame(pictures.get(i), picture)) {
                pictures.set(i, merged(pictures.get(i), picture));
                return;
            }
        }
        pictures.add(picture);
    }

    private static boolean isSame(Picture one, Picture other) {
        return one.url().isPresent() && one.url().equals(other.url())
                || one.caption().isPresent()
                        && WordsAlone.equal(one.caption().get(), other.caption().orElse(""));
    }

    private static Picture merged(Picture one, Picture other) {
        return new Picture(
                one.url().or(other::url),
                one.alt().or(other::alt),
                one.caption().or(other::caption),
                one.photographer().or(other::photographer),
                one.agencies(),
                one.creditLine().or(other::creditLine));
    }

    Content content() {
        return new Content(title.value(), headlines, List.copyOf(summaries), paragraphs, pictures);
    }
}
