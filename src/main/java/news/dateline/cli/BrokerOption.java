package news.dateline.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import picocli.CommandLine.Option;

/** Which broker a command speaks to, and how. */
final class BrokerOption {
    private static final String LOCAL = "localhost:9092";

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = {
                "The broker; without it KAFKA_BOOTSTRAP_SERVERS, else localhost:9092.",
                "Encryption and passwords are the service's: KAFKA_SECURITY_PROTOCOL and",
                "the like, or a file that QUARKUS_CONFIG_LOCATIONS names."
            })
    private Optional<String> bootstrap = Optional.empty();

    /** What a client must know to reach it. */
    Map<String, Object> client(ServiceSettings settings) {
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.putIfAbsent(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, LOCAL);
        bootstrap.ifPresent(given -> client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, given));
        return Map.copyOf(client);
    }

    /** Its address, for those who are told of it. */
    static String address(Map<String, Object> client) {
        return String.valueOf(client.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG));
    }
}
