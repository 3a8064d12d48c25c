package news.dateline.k8s;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The operators' objects as JSON Schema. Those of the operators themselves are read where they lie beside the project; what
 * none of them covers has a schema among the test's resources, which knows the fields that are used here and no other.
 */
final class ResourceSchemas {
    private static final Path BESIDE = Path.of("../shared/data/k8s-schemas");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ResourceSchemas() {}

    static boolean areBeside() {
        return Files.isDirectory(BESIDE);
    }

    static boolean know(Manifest manifest) {
        return schema(manifest).isPresent();
    }

    /** What breaks the schema of its kind; nothing for a kind without a schema. */
    static List<String> errors(Manifest manifest) {
        return schema(manifest).stream()
                .flatMap(schema -> schema.validate(manifest.json()).stream())
                .map(error -> manifest + ": " + error)
                .toList();
    }

    private static Optional<Schema> schema(Manifest manifest) {
        String type = manifest.type();
        String version = manifest.text("/apiVersion").replaceFirst(".*/", "");
        String file = manifest.kind().toLowerCase(Locale.ROOT) + "_" + version + ".json";
        boolean operators = type.contains(".");
        return operators ? text(file).map(REGISTRY::getSchema) : Optional.empty();
    }

    private static Optional<String> text(String file) {
        Path beside = BESIDE.resolve(file);
        try (InputStream own = ResourceSchemas.class.getResourceAsStream(file)) {
            if (own != null) {
                return Optional.of(new String(own.readAllBytes(), StandardCharsets.UTF_8));
            }
            return Files.exists(beside) ? Optional.of(Files.readString(beside)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
