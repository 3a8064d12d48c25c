package news.dateline.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;

/** Hands the pure core, which knows no container, to the beans that need it. */
@ApplicationScoped
class CoreBeans {
    @Produces
    @Singleton
    Limits limits(StreamConfig config) {
        return new Limits(config.maxPayloadBytes());
    }

    @Produces
    @ApplicationScoped
    Cleaner cleaner(Limits limits) {
        return Pipeline.within(limits);
    }
}
