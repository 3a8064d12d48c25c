package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.PubStatus;

/**
 * How an item stands: what a rule must know of its past.
 *
 * @param sequence the number of its last change as Dateline counts, from 1
 * @param version its version as published
 * @param providerVersion its version as the provider counts
 * @param versionCreated when the provider made it; of an item that a note has killed, the time of the note: what is to bring it
 *     back must be newer
 * @param pubStatus as it stands, which is not always as its last version stated it
 * @param fingerprint of its content, {@link Fingerprint#of}
 * @param words of its content, {@link Fingerprint#ofWords}
 * @param by who decided on the status
 * @param story where it belongs
 * @param text which change brought the text that it stands with; 0 for none
 * @param told whether an event has told of it
 * @param releaseAt the hour of its embargo; while a note holds it, it may not be used then either
 */
public record Standing(
        int sequence,
        String version,
        Optional<String> providerVersion,
        Optional<Instant> versionCreated,
        PubStatus pubStatus,
        String fingerprint,
        String words,
        Cause by,
        Place story,
        int text,
        boolean told,
        Optional<Instant> releaseAt) {
    /** Who decided on an item's status. */
    public enum Cause {
        /** The item, by a version of its own, or its hour. */
        ITEM("item"),
        /** A note to desks. */
        NOTICE("notice"),
        /** An editor: no delivery undoes it. */
        EDITOR("editor");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /**
         * The cause with this code.
         *
         * @throws IllegalArgumentException if none has it
         */
        public static Cause ofCode(String code) {
            for (Cause cause : values()) {
                if (cause.code.equals(code)) {
                    return cause;
                }
            }
            throw new IllegalArgumentException("no such cause: " + code);
        }
    }

    /**
     * An item's place.
     *
     * @param series the story's id
     * @param sequence the item's number in it, from 1
     * @param notice whether the item is a note to desks, and no story
     */
    public record Place(String series, int sequence, boolean notice) {
        public Place {
            requireNonNull(series, "series");
        }
    }

    public Standing {
        requireNonNull(version, "version");
        requireNonNull(providerVersion, "providerVersion");
        requireNonNull(versionCreated, "versionCreated");
        requireNonNull(pubStatus, "pubStatus");
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(words, "words");
        requireNonNull(by, "by");
        requireNonNull(story, "story");
        requireNonNull(releaseAt, "releaseAt");
    }

    /** Whether the item is held back by its embargo alone, and may be used then. */
    public boolean isDueAt(Instant hour) {
        return pubStatus == PubStatus.WITHHELD && by == Cause.ITEM && releaseAt.equals(Optional.of(hour));
    }

    /** Whether its embargo lasts longer than that, whoever holds it besides. */
    boolean isUnderEmbargoAt(Instant moment) {
        return releaseAt.filter(hour -> hour.isAfter(moment)).isPresent();
    }

    public boolean isKilled() {
        return pubStatus == PubStatus.CANCELED;
    }

    /** Killed by a note or an editor; what brings it back is newer than that. */
    Standing killed(Cause cause, Instant at) {
        return new Standing(
                sequence + 1,
                version,
                Optional.empty(),
                Optional.of(at),
                PubStatus.CANCELED,
                fingerprint,
                words,
                cause,
                story,
                text,
                true,
                Optional.empty());
    }

    /** An item that a note was waiting for: it stands as the note asks, and keeps its text for who may let it out. */
    Standing arrived(PubStatus status, Optional<Instant> at) {
        boolean killed = status == PubStatus.CANCELED;
        return new Standing(
                sequence,
                version,
                killed ? Optional.empty() : providerVersion,
                killed ? at : versionCreated,
                status,
                fingerprint,
                words,
                Cause.NOTICE,
                story,
                text,
                true,
                killed ? Optional.empty() : releaseAt);
    }

    /** Made anew of its record: what the provider said of its version still counts. */
    Standing recomputed(Delivery delivery, String version) {
        return new Standing(
                sequence + 1,
                version,
                providerVersion,
                versionCreated,
                pubStatus,
                delivery.fingerprint(),
                delivery.words(),
                by,
                story,
                sequence + 1,
                true,
                releaseAt);
    }

    Standing told(boolean told) {
        return new Standing(
                sequence,
                version,
                providerVersion,
                versionCreated,
                pubStatus,
                fingerprint,
                words,
                by,
                story,
                text,
                told,
                releaseAt);
    }

    /** Held by a note until another note, or by its embargo alone once the note's hold is over. */
    Standing held(Cause cause) {
        return with(PubStatus.WITHHELD, cause, text, releaseAt);
    }

    /** Usable again, with the text that it had; a change of its own brings that text. */
    Standing released(Cause cause) {
        return with(PubStatus.USABLE, cause, sequence + 1, Optional.empty());
    }

    private Standing with(PubStatus status, Cause cause, int text, Optional<Instant> releaseAt) {
        return new Standing(
                sequence + 1,
                version,
                providerVersion,
                versionCreated,
                status,
                fingerprint,
                words,
                cause,
                story,
                text,
                true,
                releaseAt);
    }
}
