package news.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ServiceSettingsTest {
    /** As in k8s/, where all of it is variables. */
    @Test
    void aClientIsToldWhatTheServicesClientsAre() {
        ServiceSettings settings = variables(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "kafka:9093",
                "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                "KAFKA_SASL_JAAS_CONFIG", "login with=\"$1 {a}\";",
                "QUARKUS_DATASOURCE_USERNAME", "dateline",
                "KAFKAESQUE_TALES", "none"));

        assertEquals(
                Map.of(
                        "bootstrap.servers", "kafka:9093",
                        "security.protocol", "SASL_SSL",
                        "sasl.jaas.config", "login with=\"$1 {a}\";"),
                settings.kafka());
        assertEquals(Optional.of("dateline"), settings.value("quarkus.datasource.username"));
    }

    @Test
    void aBrokerThatIsNamedIsReachedAsTheServiceReachesItsOwn() {
        ServiceSettings settings =
                variables(Map.of("KAFKA_BOOTSTRAP_SERVERS", "kafka:9093", "KAFKA_SECURITY_PROTOCOL", "SSL"));
        BrokerOption option = CommandLine.populateCommand(new BrokerOption(), "--bootstrap", "other:9093");

        assertEquals(Map.of("bootstrap.servers", "other:9093", "security.protocol", "SSL"), option.client(settings));
        assertEquals(Map.of("bootstrap.servers", "localhost:9092"), new BrokerOption().client(variables(Map.of())));
    }

    private static ServiceSettings variables(Map<String, String> environment) {
        return new ServiceSettings(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new EnvConfigSource(environment, 300))
                .build());
    }
}
