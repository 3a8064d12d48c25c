package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.PubStatus;

/**
 * The version of an item that stands: what a rule must know of the past.
 *
 * @param sequence its number as Dateline counts, from 1
 * @param version its version as published
 * @param providerVersion its version as the provider counts
 * @param versionCreated when the provider made it
 * @param fingerprint of its content
 */
public record Standing(
        int sequence,
        String version,
        Optional<String> providerVersion,
        Optional<Instant> versionCreated,
        PubStatus pubStatus,
        String fingerprint) {
    public Standing {
        requireNonNull(version, "version");
        requireNonNull(providerVersion, "providerVersion");
        requireNonNull(versionCreated, "versionCreated");
        requireNonNull(pubStatus, "pubStatus");
        requireNonNull(fingerprint, "fingerprint");
    }
}
