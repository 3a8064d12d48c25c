package news.dateline.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import news.dateline.format.Payload;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Draft;
import news.dateline.item.Editorial;
import news.dateline.item.FieldPath;
import news.dateline.item.PubStatus;
import news.dateline.item.Reading;
import news.dateline.item.Rights;
import news.dateline.item.Stated;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import news.dateline.text.UrlDate;

/** The draft of an article from the reading of its text, with where each part came from. */
public final class Drafts {
    private Drafts() {}

    public static Draft of(Payload payload, Reading reading, Identities.Stated stated) {
        Identities.Named named = Identities.name(stated, payload.hints(), reading.content());
        Optional<StatedTime> date = date(payload, reading);
        WireBlock wire =
                WireBlock.NONE.plusRemoved(reading.removed()).withProvenance(provenance(payload, reading, named, date));
        return Draft.of(
                new Article(
                        named.identity(),
                        PubStatus.USABLE,
                        Optional.empty(),
                        date.map(Times.NONE::withFirstCreated).orElse(Times.NONE),
                        reading.content(),
                        Editorial.NONE,
                        Rights.NONE,
                        Optional.empty(),
                        wire),
                Stated.NOTHING);
    }

    /** With how the text was read, and the byline that it shows and whom that names. */
    public static Draft laidOut(Draft draft, String kind, Optional<String> by, List<String> authors) {
        Draft read = draft.with(draft.wire().plusProvenance(FieldPath.LAYOUT, kind));
        return by.map(line -> read.with(read.editorial().withByline(by, authors))
                        .with(read.wire().plusProvenance(FieldPath.BY, "text:byline")))
                .orElse(read);
    }

    private static Optional<StatedTime> date(Payload payload, Reading reading) {
        return reading.date().or(() -> payload.hints()
                .url()
                .or(reading::link)
                .flatMap(UrlDate::of)
                .map(StatedTime::of));
    }

    private static Map<FieldPath, String> provenance(
            Payload payload, Reading reading, Identities.Named named, Optional<StatedTime> date) {
        Content content = reading.content();
        Map<FieldPath, String> provenance = new EnumMap<>(FieldPath.class);
        provenance.put(
                FieldPath.CHARSET,
                payload.decoded().charset().name() + " (" + payload.decoded().evidence() + ")");
        provenance.put(FieldPath.URI, named.evidence());
        putIf(
                provenance,
                !payload.repairs().isEmpty(),
                FieldPath.REPAIRS,
                String.join(", ", new TreeSet<>(payload.repairs())));
        putIf(provenance, content.title().isPresent(), FieldPath.TITLE, "text:headline");
        putIf(provenance, !content.summaries().isEmpty(), FieldPath.DESCRIPTIONS, "text:standfirst");
        putIf(provenance, !content.paragraphs().isEmpty(), FieldPath.BODIES, "text:paragraphs");
        putIf(provenance, !content.pictures().isEmpty(), FieldPath.PICTURES, "text:photo-credit");
        putIf(
                provenance,
                date.isPresent(),
                FieldPath.FIRST_CREATED,
                reading.date().isPresent() ? "text:date-line" : "url");
        return provenance;
    }

    private static void putIf(Map<FieldPath, String> provenance, boolean present, FieldPath field, String source) {
        if (present) {
            provenance.put(field, source);
        }
    }
}
