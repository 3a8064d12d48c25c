package news.dateline.stream;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import news.dateline.tables.DeskFolder;
import news.dateline.tables.TablesConfig;

/** Hands the pure core, which knows no container, to the beans that need it. */
@ApplicationScoped
class CoreBeans {
    @Produces
    @Singleton
    Limits limits(StreamConfig config) {
        return new Limits(config.maxPayloadBytes());
    }

    /** Made first of all: a broken row of a desk's table stops the start, not the first record. */
    @Produces
    @Startup(0)
    @Singleton
    Cleaner cleaner(Limits limits, TablesConfig tables) {
        return Pipeline.within(limits, DeskFolder.tables(tables.directory()));
    }
}
