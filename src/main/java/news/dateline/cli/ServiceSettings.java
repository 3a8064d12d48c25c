package news.dateline.cli;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What a command takes from where the service takes it: system properties, environment variables, the files that {@code
 * quarkus.config.locations} names. So a command that runs beside the service reaches the same broker as the same user, and nobody
 * has to put a password on a command line. Thread safe.
 */
final class ServiceSettings {
    private static final String KAFKA = "kafka.";

    private final Config config;

    ServiceSettings(Config config) {
        this.config = requireNonNull(config, "config");
    }

    /**
     * Those of this process.
     *
     * @throws CommandFailure if a file that is named can't be read
     */
    static ServiceSettings ofThisProcess() {
        try {
            return new ServiceSettings(ConfigProvider.getConfig());
        } catch (RuntimeException e) {
            throw new CommandFailure("the settings can't be read: " + e.getMessage(), e);
        }
    }

    Optional<String> value(String key) {
        return config.getOptionalValue(key, String.class);
    }

    /**
     * What a client of Kafka must know to reach the broker: all that begins with {@code kafka.}, as the service's clients have it; a
     * variable's underscores are dots.
     */
    Map<String, Object> kafka() {
        Map<String, Object> client = new HashMap<>();
        for (String name : config.getPropertyNames()) {
            String key = name.toLowerCase(Locale.ROOT).replace('_', '.');
            if (key.startsWith(KAFKA)) {
                value(name).ifPresent(value -> client.put(key.substring(KAFKA.length()), value));
            }
        }
        return client;
    }
}
