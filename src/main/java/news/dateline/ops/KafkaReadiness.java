package news.dateline.ops;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the broker answers and has the topics. */
@Readiness
class KafkaReadiness implements HealthCheck {
    private final Watch watch;

    KafkaReadiness(Watch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        BrokerState broker = watch.broker();
        return HealthCheckResponse.named("kafka")
                .status(broker.up() && broker.missingTopics().isEmpty())
                .withData("broker", broker.up() ? "up" : "down")
                .withData("missing-topics", String.join(" ", broker.missingTopics()))
                .withData("lag", broker.lag())
                .build();
    }
}
