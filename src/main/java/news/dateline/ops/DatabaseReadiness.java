package news.dateline.ops;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers. */
@Readiness
class DatabaseReadiness implements HealthCheck {
    private final Watch watch;

    DatabaseReadiness(Watch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("postgresql")
                .status(watch.databaseUp())
                .withData("writes", watch.databaseIsFull() ? "refused: no room" : "taken")
                .build();
    }
}
