package news.dateline.follow;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import news.dateline.store.PublishedTexts;
import org.jboss.logging.Logger;

/** What PostgreSQL has of it. */
@ApplicationScoped
class StoredTexts implements EarlierTexts {
    private static final Logger LOG = Logger.getLogger(StoredTexts.class);

    private final Clock clock = Clock.systemUTC();
    private final PublishedTexts published;

    StoredTexts(PublishedTexts published) {
        this.published = published;
    }

    @Override
    public Map<String, List<String>> of(Collection<String> uris) {
        try {
            return await(() -> published.of(uris));
        } catch (RuntimeException away) {
            LOG.warnf("what %d items said before is not known: their events go to everybody: %s", uris.size(), away);
            return Map.of();
        }
    }

    @Override
    public Set<String> usable(Collection<String> uris) {
        return await(() -> published.usable(uris, clock.instant()));
    }

    private static <T> T await(Supplier<Uni<T>> query) {
        try {
            return VertxContextSupport.subscribeAndAwait(query);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
