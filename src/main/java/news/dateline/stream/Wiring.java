package news.dateline.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;

/** Hands the pure core, which knows no container, to the beans that need it. */
@ApplicationScoped
class Wiring {
    @Produces
    @ApplicationScoped
    Cleaner cleaner(StreamConfig config) {
        return Cleaner.create(new Limits(config.maxPayloadBytes()));
    }
}
