package news.dateline.drop;

import static java.util.Objects.requireNonNull;

/** A file and what is in it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReadFile(DroppedFile file, byte[] payload) {
    ReadFile {
        requireNonNull(file, "file");
        requireNonNull(payload, "payload");
    }
}
