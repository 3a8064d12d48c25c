package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** When an item was written, changed and may be used, as its source states it. */
public record Times(
        Optional<StatedTime> firstCreated,
        Optional<StatedTime> versionCreated,
        Optional<StatedTime> contentCreated,
        Optional<StatedTime> embargoedUntil,
        Optional<StatedTime> expires) {
    public static final Times NONE =
            new Times(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Times {
        requireNonNull(firstCreated, "firstCreated");
        requireNonNull(versionCreated, "versionCreated");
        requireNonNull(contentCreated, "contentCreated");
        requireNonNull(embargoedUntil, "embargoedUntil");
        requireNonNull(expires, "expires");
    }

    public Times withFirstCreated(StatedTime at) {
        return new Times(Optional.of(at), versionCreated, contentCreated, embargoedUntil, expires);
    }

    public Times withVersionCreated(StatedTime at) {
        return new Times(firstCreated, Optional.of(at), contentCreated, embargoedUntil, expires);
    }

    public Times withContentCreated(StatedTime at) {
        return new Times(firstCreated, versionCreated, Optional.of(at), embargoedUntil, expires);
    }

    public Times withEmbargoedUntil(StatedTime at) {
        return new Times(firstCreated, versionCreated, contentCreated, Optional.of(at), expires);
    }

    public Times withExpires(StatedTime at) {
        return new Times(firstCreated, versionCreated, contentCreated, embargoedUntil, Optional.of(at));
    }
}
