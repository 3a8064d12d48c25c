package news.dateline.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path dir;

    @Test
    void theFolderKeepsItsNameFromOneWatcherToTheNext() throws IOException {
        String id;
        try (FolderLock first = FolderLock.take(dir).orElseThrow()) {
            id = first.id();
            assertEquals(Optional.empty(), FolderLock.take(dir));
        }
        try (FolderLock second = FolderLock.take(dir).orElseThrow()) {
            assertEquals(id, second.id());
        }
    }

    @Test
    void aLockFileCutShortIsMadeAnew() throws IOException {
        Files.writeString(dir.resolve(FolderLock.FILE), "half");

        try (FolderLock lock = FolderLock.take(dir).orElseThrow()) {
            assertEquals(36, lock.id().length());
        }
    }

    @Test
    void theFileSystemTellsTheTime() throws Exception {
        try (FolderLock lock = FolderLock.take(dir).orElseThrow()) {
            var before = lock.now();
            Thread.sleep(20);
            assertTrue(lock.now().isAfter(before));
        }
    }
}
