package news.dateline.item;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A field of the cleaned article that provenance and findings speak of, by its path in the JSON. In the order of the
 * paths, which is that of the JSON's provenance.
 */
public enum FieldPath {
    BODIES("bodies"),
    BY("by"),
    /** No field of the article: how bytes became text. */
    CHARSET("charset"),
    CONTENT_CREATED("contentCreated"),
    COPYRIGHT_HOLDER("copyrightHolder"),
    COPYRIGHT_NOTICE("copyrightNotice"),
    DESCRIPTIONS("descriptions"),
    ED_NOTE("edNote"),
    EMBARGOED_UNTIL("embargoedUntil"),
    EXPIRES("expires"),
    FIRST_CREATED("firstCreated"),
    LANGUAGE("language"),
    /** No field of the article: whether a text was read as a page's or as a wire's, and why. */
    LAYOUT("layout"),
    LOCATED("located"),
    PUB_STATUS("pubStatus"),
    /** No field of the article: what was put right before it could be read. */
    REPAIRS("repairs"),
    SLUGLINE("slugline"),
    TITLE("title"),
    URGENCY("urgency"),
    URI("uri"),
    USAGE_TERMS("usageTerms"),
    VERSION("version"),
    VERSION_CREATED("versionCreated"),
    AGENCIES("wire.agencies"),
    DATELINE("wire.dateline"),
    DATELINE_DATE("wire.dateline.date"),
    DATELINE_PLACES("wire.dateline.places"),
    PICTURES("wire.pictures"),
    PICTURE_AGENCIES("wire.pictures", ".agencies"),
    PHOTOGRAPHER("wire.pictures", ".photographer"),
    PUBLISHER("wire.publisher"),
    SIGNAL("wire.signal"),
    SIGNOFF("wire.signoff");

    private static final Map<String, FieldPath> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FieldPath::path, field -> field));

    private final String list;
    private final String rest;

    FieldPath(String path) {
        this(path, "");
    }

    /** A field of each element of a list. */
    FieldPath(String list, String rest) {
        this.list = list;
        this.rest = rest;
    }

    /** The field of this path. */
    public static Optional<FieldPath> of(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** Such as {@code wire.pictures.agencies}. */
    public String path() {
        return list + rest;
    }

    /** Of one element of the list, counted from 0: {@code wire.pictures[0].agencies}. */
    public String path(int index) {
        return list + '[' + index + ']' + rest;
    }

    @Override
    public String toString() {
        return path();
    }
}
