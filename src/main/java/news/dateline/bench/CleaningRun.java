package news.dateline.bench;

import java.time.Duration;
import java.util.List;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;

/** Cleaning alone, on one core: bytes in, JSON out. */
final class CleaningRun {
    private final Cleaner cleaner = Pipeline.within(Limits.DEFAULT);
    private final List<RawItem> items;

    CleaningRun(List<RawItem> items) {
        this.items = List.copyOf(items);
    }

    /** Items a second: the median of three measured parts after the warm-up. */
    double articlesPerSecond(Duration part) {
        rate(part);
        rate(part);
        return Statistics.median(new double[] {rate(part), rate(part), rate(part)});
    }

    private double rate(Duration part) {
        long start = System.nanoTime();
        long cleaned = 0;
        long bytes = 0;
        while (System.nanoTime() - start < part.toNanos()) {
            for (RawItem item : items) {
                for (Outcome outcome : cleaner.clean(item)) {
                    bytes += outcome instanceof Outcome.Cleaned one ? NinjsWriter.write(one.article()).length : 0;
                }
            }
            cleaned += items.size();
        }
        if (bytes == 0) {
            throw new IllegalStateException("cleaning wrote nothing");
        }
        return cleaned * 1e9 / (System.nanoTime() - start);
    }
}
