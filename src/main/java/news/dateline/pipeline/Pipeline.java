package news.dateline.pipeline;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;
import java.util.List;
import news.dateline.enrich.Step;
import news.dateline.format.Readers;
import news.dateline.item.Content;
import news.dateline.item.ContentHash;
import news.dateline.item.Draft;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.item.Series;
import news.dateline.item.WireBlock.RawOrigin;
import news.dateline.text.BrokenTable;
import news.dateline.text.FactTables;

/**
 * Cleans raw items: reads a payload into drafts, then takes each draft through the list of steps. No clock, no randomness, no
 * input or output, so the same item gives the same outcomes. Thread safe.
 */
public final class Pipeline implements Cleaner {
    private static final System.Logger LOG = System.getLogger(Cleaner.class.getName());

    private final Limits limits;
    private final Readers readers;
    private final List<Step> steps;

    /** The readers and steps that ship with Dateline, with what ships of tables, for payloads within these limits. */
    public static Pipeline within(Limits limits) {
        return within(limits, FactTables.shipped());
    }

    /**
     * The same with other tables, which are read at once: else the first article would wait for them.
     *
     * @throws BrokenTable if a row of a table does not fit, or a desk's file adds to a table that there is not
     */
    public static Pipeline within(Limits limits, FactTables tables) {
        return new Pipeline(limits, tables);
    }

    private Pipeline(Limits limits, FactTables tables) {
        this(limits, InOrder.readers(tables), InOrder.steps(tables));
        tables.requireAllRead();
    }

    Pipeline(Limits limits, Readers readers, List<Step> steps) {
        this.limits = requireNonNull(limits, "limits");
        this.readers = requireNonNull(readers, "readers");
        this.steps = List.copyOf(steps);
    }

    @Override
    public List<Outcome> clean(RawItem item) {
        int size = item.payload().length;
        if (size > limits.maxBytes()) {
            return List.of(rejected(Reason.TOO_LARGE, size + " bytes, at most " + limits.maxBytes() + " allowed"));
        }
        try {
            RawOrigin origin = new RawOrigin(item.position(), ContentHash.of(item.payload()));
            return readers.read(item).stream()
                    .map(read -> read.finished(draft -> finish(item, draft, origin)))
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(failed(item, e));
        }
    }

    private Outcome finish(RawItem item, Draft draft, RawOrigin origin) {
        if (hasNoText(draft.content()) && draft.pubStatus() != PubStatus.CANCELED) {
            return rejected(Reason.NO_TEXT, "neither headline nor body");
        }
        try {
            Draft enriched = draft.withReceivedAt(item.receivedAt())
                    .with(draft.wire()
                            .withRaw(origin)
                            .withSeries(Series.of(draft.identity().uri())));
            for (Step step : steps) {
                enriched = step.apply(enriched);
            }
            return new Outcome.Cleaned(enriched.article(), enriched.relations());
        } catch (RuntimeException | StackOverflowError e) {
            return failed(item, e);
        }
    }

    private static boolean hasNoText(Content content) {
        return content.title().isEmpty()
                && content.summaries().isEmpty()
                && content.paragraphs().isEmpty();
    }

    private static Outcome failed(RawItem item, Throwable cause) {
        // a message may quote the payload, which is never logged; the class and the stack say enough
        Throwable unquoted = new IllegalStateException(cause.getClass().getName());
        unquoted.setStackTrace(cause.getStackTrace());
        LOG.log(Level.ERROR, () -> "cleaning failed, item=" + item, unquoted);
        return rejected(Reason.INTERNAL_ERROR, cause.getClass().getSimpleName());
    }

    private static Outcome rejected(Reason reason, String detail) {
        return new Outcome.Rejected(reason, detail);
    }
}
