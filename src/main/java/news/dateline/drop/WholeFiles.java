package news.dateline.drop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a folder are whole. A file is when it was renamed from a name of those that are written, or when nobody has
 * written to it for a while: by the time that its file system has, or as seen from here, where its time is in the future.
 * Links are followed nowhere: they would send what is not the wire's. Not thread safe.
 */
final class WholeFiles {
    /** Beyond so many files each look takes up the oldest and leaves the rest for the next. */
    private static final int MOST_AT_ONCE = 5_000;

    /** Beyond so many that are being written, the time of their file system alone tells. */
    private static final int MOST_WATCHED = 10_000;

    /** An empty file is one that somebody has begun: he gets so many times longer. */
    private static final int EMPTY_PATIENCE = 12;

    private final Path folder;
    private final Set<Path> aside;
    private final Duration settle;
    private Map<DroppedFile, Long> seen = new HashMap<>();
    private Set<Object> unfinished = new HashSet<>();

    /**
     * @param aside names in the folder that are not looked into
     * @param settle how long nobody has written to a whole file
     */
    WholeFiles(Path folder, Set<Path> aside, Duration settle) {
        this.folder = requireNonNull(folder, "folder");
        this.aside = Set.copyOf(aside);
        this.settle = requireNonNull(settle, "settle");
    }

    /**
     * The oldest of those that are whole, in the order in which they were dropped.
     *
     * @param now as the folder's file system has it
     * @param nanos a clock of this machine, which never goes back
     */
    List<DroppedFile> look(Instant now, long nanos) throws IOException {
        PriorityQueue<DroppedFile> oldest = new PriorityQueue<>(DroppedFile.OLDEST_FIRST.reversed());
        Map<DroppedFile, Long> young = new HashMap<>();
        Set<Object> written = new HashSet<>();
        walk((name, attributes) -> {
            if (UnfinishedNames.has(name.getFileName().toString())) {
                if (attributes.fileKey() != null && written.size() < MOST_WATCHED) {
                    written.add(attributes.fileKey());
                }
                return;
            }
            DroppedFile file = DroppedFile.of(name, attributes);
            if (isWhole(file, attributes, now, nanos)) {
                oldest.add(file);
                if (oldest.size() > MOST_AT_ONCE) {
                    oldest.remove();
                }
            } else if (young.size() < MOST_WATCHED) {
                young.put(file, seen.getOrDefault(file, nanos));
            }
        });
        seen = young;
        unfinished = written;
        List<DroppedFile> whole = new ArrayList<>(oldest);
        whole.sort(DroppedFile.OLDEST_FIRST);
        return whole;
    }

    private boolean isWhole(DroppedFile file, BasicFileAttributes attributes, Instant now, long nanos) {
        if (file.size() > 0 && attributes.fileKey() != null && unfinished.contains(attributes.fileKey())) {
            return true;
        }
        Duration patience = file.size() == 0 ? settle.multipliedBy(EMPTY_PATIENCE) : settle;
        return !file.modified().plus(patience).isAfter(now)
                || nanos - seen.getOrDefault(file, nanos) >= patience.toNanos();
    }

    /** All files that fit, whole or not. */
    List<DroppedFile> all(Predicate<DroppedFile> fits) throws IOException {
        List<DroppedFile> found = new ArrayList<>();
        walk((name, attributes) -> {
            DroppedFile file = DroppedFile.of(name, attributes);
            if (fits.test(file)) {
                found.add(file);
            }
        });
        return found;
    }

    @FunctionalInterface
    private interface Each {
        void file(Path name, BasicFileAttributes attributes);
    }

    /** Without hidden folders, and without what goes while it is looked at. */
    private void walk(Each each) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                Path name = folder.relativize(directory);
                boolean skip =
                        aside.contains(name) || name.getFileName().toString().startsWith(".");
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path name = folder.relativize(file);
                if (attributes.isRegularFile() && !aside.contains(name)) {
                    each.file(name, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
                if (file.equals(folder)) {
                    throw gone;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
