package news.dateline.drop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A hidden file in the folder that one watcher holds at a time. It has the folder's name for the journal, which must be the same
 * after a kill, on another machine and under another path; and it tells the time that the folder's file system has, which on a
 * server of files is not ours.
 */
final class FolderLock implements AutoCloseable {
    static final String FILE = ".dateline-watch";

    private static final int LENGTH = UUID.randomUUID().toString().length();

    private final Path file;
    private final FileChannel channel;
    private final String id;

    private FolderLock(Path file, FileChannel channel, String id) {
        this.file = file;
        this.channel = channel;
        this.id = id;
    }

    /** The lock, or nothing where another watcher has it. */
    static Optional<FolderLock> take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            String written = read(channel);
            FolderLock lock = new FolderLock(
                    file, channel, isId(written) ? written : UUID.randomUUID().toString());
            lock.write();
            channel.force(true);
            return Optional.of(lock);
        } catch (OverlappingFileLockException ofThisProcess) {
            channel.close();
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Through the channel: whoever closes another one of the file lets the lock go. */
    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), UTF_8);
    }

    private static boolean isId(String text) {
        return text.length() == LENGTH && text.matches("[0-9a-f-]+");
    }

    String id() {
        return id;
    }

    /** The present, as the folder's file system has it. Writes over what stands there, for which a full disk has room. */
    Instant now() throws IOException {
        write();
        return Files.getLastModifiedTime(file).toInstant();
    }

    private void write() throws IOException {
        channel.write(ByteBuffer.wrap(id.getBytes(UTF_8)), 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
