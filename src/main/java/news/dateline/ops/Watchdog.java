package news.dateline.ops;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive unless this very process is stuck: a backlog, broker and database up, and nothing comes of it. An outage elsewhere
 * is a matter of readiness; a restart would not help it.
 */
@Liveness
class Watchdog implements HealthCheck {
    private final Watch watch;
    private final OpsConfig config;

    Watchdog(Watch watch, OpsConfig config) {
        this.watch = watch;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        boolean stuck = watch.stuckFor().compareTo(config.stuckAfter()) > 0;
        return HealthCheckResponse.named("progress")
                .status(!stuck)
                .withData("stuck-seconds", watch.stuckFor().toSeconds())
                .withData("waits-for", watch.waitsFor().orElse("nothing"))
                .build();
    }
}
