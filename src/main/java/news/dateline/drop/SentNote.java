package news.dateline.drop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.item.ContentHash;

/**
 * What a transaction notes of the files that it sends: of each a hash of its name, size and time, by which a file is looked at
 * again, and one of its content, by which it is told. Hashes alone: a note is short.
 */
record SentNote(Map<String, String> contentsByStanding) {
    /** Bytes of a hash; four characters stand for three. */
    private static final int STANDING = 6;

    private static final int CONTENT = 12;
    private static final int LENGTH = (STANDING + CONTENT) / 3 * 4;

    SentNote {
        contentsByStanding = Map.copyOf(contentsByStanding);
    }

    /** A file and what was read of it. */
    static SentNote of(List<ReadFile> files) {
        return new SentNote(files.stream()
                .collect(Collectors.toMap(
                        read -> standing(read.file()), read -> content(read.payload()), (first, second) -> second)));
    }

    static SentNote parse(String written) {
        return new SentNote(IntStream.range(0, written.length() / LENGTH)
                .mapToObj(index -> written.substring(index * LENGTH, (index + 1) * LENGTH))
                .collect(Collectors.toMap(
                        entry -> entry.substring(0, STANDING / 3 * 4),
                        entry -> entry.substring(STANDING / 3 * 4),
                        (first, second) -> second)));
    }

    String written() {
        return contentsByStanding.entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue())
                .sorted()
                .collect(Collectors.joining());
    }

    boolean isEmpty() {
        return contentsByStanding.isEmpty();
    }

    /** Whether a file of this name, size and time was sent: one with other content is still another. */
    boolean mayHave(DroppedFile file) {
        return contentsByStanding.containsKey(standing(file));
    }

    boolean has(ReadFile read) {
        return content(read.payload()).equals(contentsByStanding.get(standing(read.file())));
    }

    private static String standing(DroppedFile file) {
        String all = file.name() + "\0" + file.size() + "\0" + file.modified();
        return hash(all.getBytes(UTF_8), STANDING);
    }

    private static String content(byte[] payload) {
        return hash(payload, CONTENT);
    }

    private static String hash(byte[] bytes, int length) {
        byte[] digest = ContentHash.sha256().digest(bytes);
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, length));
    }
}
