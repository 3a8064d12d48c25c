package news.dateline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.stream.StreamConfig;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** What can be set of the service, and what is when nobody sets it. */
final class ServiceKeys {
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");

    private ServiceKeys() {}

    /** Those of {@code dateline.*}, of Quarkus as its extensions document them, and of every Kafka client alike. */
    static Set<String> variables() throws IOException {
        Set<String> all = quarkus();
        properties().stringPropertyNames().stream()
                .filter(key -> key.startsWith("dateline."))
                .forEach(key -> all.add(variable(key)));
        Set<String> kafka = new HashSet<>(AdminClientConfig.configNames());
        kafka.retainAll(ProducerConfig.configNames());
        kafka.retainAll(ConsumerConfig.configNames());
        kafka.forEach(key -> all.add(variable("kafka." + key)));
        return all;
    }

    static Properties properties() throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(PROPERTIES)) {
            properties.load(in);
        }
        return properties;
    }

    /** A setting of the channel that raw articles come in on. */
    static String channel(String key) throws IOException {
        return properties().getProperty("mp.messaging.incoming.raw." + key);
    }

    /** The stream's configuration with nothing set. */
    static StreamConfig stream() {
        return new SmallRyeConfigBuilder()
                .withMapping(StreamConfig.class)
                .withDefaultValue("dateline.stream.transactional-id", "any")
                .build()
                .getConfigMapping(StreamConfig.class);
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** What is fixed when the program is built can't be set by a variable. */
    private static Set<String> quarkus() throws IOException {
        Set<String> all = new HashSet<>();
        var models = ServiceKeys.class
                .getClassLoader()
                .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json");
        for (URL model : Collections.list(models)) {
            try (InputStream in = model.openStream()) {
                all.addAll(new ObjectMapper()
                        .readTree(in).findParents("phase").stream()
                                .filter(item -> item.path("phase").asText().equals("RUN_TIME"))
                                .map(item -> item.at("/path/environmentVariable"))
                                .map(JsonNode::asText)
                                .collect(Collectors.toSet()));
            }
        }
        return all;
    }
}
