package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;
import news.dateline.story.Policy;
import news.dateline.story.StoryRules;
import org.jboss.logging.Logger;

/**
 * Settles a batch as a whole; starts over where another instance wrote first, and halves the batch where PostgreSQL refuses
 * a row.
 */
@ApplicationScoped
class BatchSettler implements Settler {
    /** Each conflict means that another instance got on; so many in a row mean that something else is wrong. */
    static final int CONFLICT_RETRIES = 20;

    private static final Logger LOG = Logger.getLogger(BatchSettler.class);

    private final SettlementTables tables;
    private final StoreConfig config;
    private final StoryRules rules;

    BatchSettler(SettlementTables tables, StoreConfig config, StoryConfig story) {
        this.tables = tables;
        this.config = config;
        this.rules = new StoryRules(
                new Policy(story.embargo(), story.noticeWindow(), story.seriesWindow(), story.likeness()));
    }

    @Override
    public Uni<List<Effect>> settle(List<PreparedRecord> batch) {
        return attempt(batch)
                .onFailure(SettlementTables.Conflict.class)
                .retry()
                .atMost(CONFLICT_RETRIES)
                .onFailure(PostgresErrors::isOfData)
                .recoverWithUni(refusal -> isolate(batch, refusal));
    }

    private Uni<List<Effect>> attempt(List<PreparedRecord> batch) {
        return tables.read(batch)
                .map(history -> new Settlement(config.maxArticleBytes(), rules, history).settle(batch))
                .flatMap(settlement -> write(settlement).replaceWith(settlement.effects()));
    }

    /** A replay has nothing to write. */
    private Uni<Void> write(Settlement settlement) {
        return settlement.receipts().isEmpty() ? Uni.createFrom().voidItem() : tables.write(settlement);
    }

    /** One row that PostgreSQL refuses must not hold up the others: halve the batch until it stands alone. */
    private Uni<List<Effect>> isolate(List<PreparedRecord> batch, Throwable refusal) {
        if (batch.size() == 1) {
            String detail = "PostgreSQL refused the row: " + PostgresErrors.describe(refusal);
            LOG.errorf("%s: %s", batch.get(0).position(), detail);
            return attempt(List.of(batch.get(0).rejected(new Outcome.Rejected(Reason.INTERNAL_ERROR, detail))));
        }
        int half = batch.size() / 2;
        return settle(batch.subList(0, half))
                .flatMap(first -> settle(batch.subList(half, batch.size())).map(second -> {
                    List<Effect> both = new ArrayList<>(first);
                    both.addAll(second);
                    return both;
                }));
    }
}
