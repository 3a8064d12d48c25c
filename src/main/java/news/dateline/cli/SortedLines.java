package news.dateline.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that come in any order and stand in their own: they are put down as they come, and put in order at the end.
 * However many there are, none is held in memory. For one thread.
 */
final class SortedLines implements AutoCloseable {
    private final Path file;
    private final Path unsorted;
    private final RandomAccessFile lines;
    private final long[] starts;
    private final int[] lengths;
    private long end;

    /**
     * @param file where the lines are to stand
     * @param count how many there will be
     */
    SortedLines(Path file, int count) throws IOException {
        this.file = file;
        this.unsorted = file.resolveSibling(file.getFileName() + ".unsorted");
        this.lines = new RandomAccessFile(unsorted.toFile(), "rw");
        this.lines.setLength(0);
        this.starts = new long[count];
        this.lengths = new int[count];
    }

    /** Puts a line down, its end included. */
    void write(int number, byte[] line) throws IOException {
        starts[number] = end;
        lengths[number] = line.length;
        lines.write(line);
        end += line.length;
    }

    /** Puts all lines in order. */
    void finish() throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (int number = 0; number < starts.length; number++) {
                long start = starts[number];
                long left = lengths[number];
                while (left > 0) {
                    long moved = lines.getChannel().transferTo(start, left, out);
                    start += moved;
                    left -= moved;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
        Files.deleteIfExists(unsorted);
    }
}
