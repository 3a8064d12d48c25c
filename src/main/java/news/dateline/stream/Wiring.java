package news.dateline.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import news.dateline.pipeline.Cleaner;

/** Hands the pure core, which knows no container, to the beans that need it. */
@ApplicationScoped
class Wiring {
    @Produces
    @ApplicationScoped
    Cleaner cleaner() {
        return item -> java.util.List.of();
    }
}
