package news.dateline.api;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Gives each body a time to come in. Who sends nothing is hung up on by {@code quarkus.http.idle-timeout}; who sends a byte now and then
 * is not idle, and would hold its share of {@link PayloadBudget} for ever.
 */
@ApplicationScoped
class BodyClock {
    private static final int BEFORE_THE_SERVERS_OWN_CHECKS = -990;

    private final Vertx vertx;
    private final long millis;

    BodyClock(Vertx vertx, ApiConfig config) {
        this.vertx = vertx;
        this.millis = config.bodyTimeout().toMillis();
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_THE_SERVERS_OWN_CHECKS).handler(this::start);
    }

    private void start(RoutingContext exchange) {
        if (!exchange.request().method().equals(HttpMethod.GET)) {
            long timer = vertx.setTimer(millis, late -> hangUp(exchange));
            exchange.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
        exchange.next();
    }

    /** An answer could not be told from that of a request that follows. */
    private static void hangUp(RoutingContext exchange) {
        if (!exchange.request().isEnded()) {
            exchange.request().connection().close();
        }
    }
}
