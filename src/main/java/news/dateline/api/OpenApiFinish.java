package news.dateline.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in OpenAPI what holds for every call: that a refusal is a problem, and an answer is none; and shows an example of each answer
 * and body that has one, from {@code META-INF/contract/examples}, named after the operation. Runs at build time.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiFinish implements OASFilter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXAMPLES = "/META-INF/contract/examples/";
    private static final String JSON_TYPE = "application/json";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema(PROBLEM, problem());
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(OpenApiFinish::finish));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Why a call was refused (RFC 9457)")
                .addProperty("title", text("The status in words"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What exactly, for a developer"))
                .addProperty("reason", text("Why a payload was refused, in the words of the dead letters"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static void finish(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                finishAnswer(operation.getOperationId(), answer);
            } else {
                answer.setContent(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
            }
        });
        Optional.ofNullable(operation.getRequestBody())
                .ifPresent(body -> show(operation.getOperationId() + ".body", body.getContent()));
    }

    private static void finishAnswer(String operation, APIResponse answer) {
        Content content = answer.getContent();
        if (content != null) {
            content.removeMediaType(Problem.MEDIA_TYPE);
            show(operation, content);
        }
    }

    private static void show(String name, Content content) {
        MediaType json = content.getMediaType(JSON_TYPE);
        if (json != null) {
            example(name).ifPresent(json::setExample);
        }
    }

    private static Optional<Object> example(String name) {
        try (InputStream in = OpenApiFinish.class.getResourceAsStream(EXAMPLES + name + ".json")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(JSON.readValue(in, new TypeReference<Map<String, Object>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
