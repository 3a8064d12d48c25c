package news.dateline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an OpenAPI document owes to those who generate clients of it, to read and to run: the rules that linters of OpenAPI have in common. */
final class OpenApiRules {
    private static final Set<String> VERBS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern RUNS = Pattern.compile("<script|eval\\(", Pattern.CASE_INSENSITIVE);
    private static final String REF = "$ref";
    private static final String COMPONENTS = "#/components/";

    private final JsonNode document;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> operationIds = new HashSet<>();
    private boolean resolves = true;

    private OpenApiRules(JsonNode document) {
        this.document = document;
    }

    /** What is wrong, each with where it is. */
    static List<String> findings(JsonNode document) {
        OpenApiRules rules = new OpenApiRules(document);
        rules.checkInfo();
        rules.checkServersAndTags();
        rules.document.path("paths").fields().forEachRemaining(path -> rules.checkPath(path.getKey(), path.getValue()));
        rules.checkReferences();
        rules.checkEverywhere("#", document);
        return List.copyOf(rules.findings);
    }

    private void require(boolean holds, String where, String what) {
        if (!holds) {
            findings.add(where + ": " + what);
        }
    }

    private void checkInfo() {
        for (String wanted :
                List.of("/title", "/version", "/description", "/contact/name", "/license/name", "/license/url")) {
            require(!document.at("/info" + wanted).asText().isBlank(), "info" + wanted, "is missing");
        }
        require(document.path("openapi").asText().startsWith("3."), "openapi", "is not of version 3");
    }

    private void checkServersAndTags() {
        require(!document.path("servers").isEmpty(), "servers", "none is named");
        document.path("servers")
                .forEach(server -> require(
                        !server.path("url").asText().matches(".+/|.*example\\.com.*"),
                        "servers",
                        "an address nobody has"));
        List<String> names = document.path("tags").findValuesAsText("name");
        require(new HashSet<>(names).size() == names.size(), "tags", "one is there twice");
        document.path("tags")
                .forEach(tag -> require(
                        !tag.path("description").asText().isBlank(),
                        "tag " + tag.path("name").asText(),
                        "says nothing"));
    }

    private void checkPath(String path, JsonNode item) {
        require(path.equals("/") || !path.endsWith("/"), path, "ends with a slash");
        require(!path.contains("?") && !path.contains("{}"), path, "is no path");
        item.fields().forEachRemaining(operation -> {
            if (VERBS.contains(operation.getKey())) {
                checkOperation(path, operation.getKey() + " " + path, operation.getValue());
            }
        });
    }

    private void checkOperation(String path, String where, JsonNode operation) {
        String id = operation.path("operationId").asText();
        require(ID.matcher(id).matches(), where, "its operationId is missing, or no name for a method");
        require(operationIds.add(id), where, "its operationId is another one's too: " + id);
        require(!operation.path("summary").asText().isBlank(), where, "has no summary");
        require(!operation.path("description").asText().isBlank(), where, "has no description");
        require(operation.path("tags").size() == 1, where, "has not one tag");
        List<String> defined = document.path("tags").findValuesAsText("name");
        operation
                .path("tags")
                .forEach(tag -> require(defined.contains(tag.asText()), where, "its tag is not defined: " + tag));
        checkParameters(path, where, operation.path("parameters"));
        checkResponses(where, operation.path("responses"));
    }

    private void checkParameters(String path, String where, JsonNode parameters) {
        Set<String> inPath = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            require(seen.add(parameter.path("in").asText() + " " + name), where, "a parameter is there twice: " + name);
            require(!parameter.path("description").asText().isBlank(), where, "a parameter says nothing: " + name);
            require(parameter.has("schema") || parameter.has("content"), where, "a parameter has no schema: " + name);
            if (parameter.path("in").asText().equals("path")) {
                inPath.add(name);
                require(parameter.path("required").asBoolean(), where, "a part of the path may be left out: " + name);
            }
        }
        Set<String> template = TEMPLATE.matcher(path)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        require(template.equals(inPath), where, "the path has " + template + ", the parameters have " + inPath);
    }

    private void checkResponses(String where, JsonNode responses) {
        Set<String> statuses = new TreeSet<>();
        responses.fieldNames().forEachRemaining(statuses::add);
        require(statuses.stream().anyMatch(status -> status.matches("[23]..")), where, "nothing comes of it");
        responses.fields().forEachRemaining(one -> {
            JsonNode response = one.getValue();
            boolean failed = one.getKey().matches("[45]..");
            require(!response.path("description").asText().isBlank(), where + " " + one.getKey(), "says nothing");
            Set<String> fields = new TreeSet<>();
            response.fieldNames().forEachRemaining(fields::add);
            fields.removeAll(Set.of("description", "content", "headers", "links"));
            require(fields.isEmpty(), where + " " + one.getKey(), "has what no response has: " + fields);
            require(
                    failed == response.path("content").has(Problem.MEDIA_TYPE),
                    where + " " + one.getKey(),
                    "a refusal is a problem, and nothing else is");
        });
    }

    /** Each is there, and none is there for nothing. */
    private void checkReferences() {
        Set<String> used = new TreeSet<>(document.findValuesAsText(REF));
        document.findValues("security")
                .forEach(all -> all.forEach(one ->
                        one.fieldNames().forEachRemaining(name -> used.add(COMPONENTS + "securitySchemes/" + name))));
        for (String reference : used) {
            boolean there = reference.startsWith("#/")
                    && !document.at(reference.substring(1)).isMissingNode();
            require(there, reference, "is not there");
            resolves &= there;
        }
        document.path("components")
                .fields()
                .forEachRemaining(kind -> kind.getValue().fieldNames().forEachRemaining(name -> {
                    String component = COMPONENTS + kind.getKey() + "/" + name;
                    require(used.contains(component), component, "is not used");
                }));
    }

    private void checkEverywhere(String where, JsonNode node) {
        if (node.isTextual()) {
            require(!RUNS.matcher(node.asText()).find(), where, "may run where it is shown");
        }
        if (node.path("type").asText().equals("array")) {
            require(node.has("items"), where, "an array of nothing");
        }
        JsonNode codes = node.path("enum");
        if (codes.isArray()) {
            Set<JsonNode> distinct =
                    StreamSupport.stream(codes.spliterator(), false).collect(Collectors.toSet());
            require(distinct.size() == codes.size(), where, "a code is there twice");
        }
        if (resolves && node.has("example") && node.has("schema")) {
            checkExample(where, node.path("schema"), node.path("example"));
        }
        node.fields().forEachRemaining(field -> checkEverywhere(where + "/" + field.getKey(), field.getValue()));
        if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                checkEverywhere(where + "/" + at, node.get(at));
            }
        }
    }

    private void checkExample(String where, JsonNode schema, JsonNode example) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(example);
        require(errors.isEmpty(), where, "the example is none: " + errors);
        unknownFields(schema, example)
                .forEach(field -> findings.add(where + ": the example has what no answer has: " + field));
    }

    /** A schema lets any field pass that it does not name: an example that is out of date would. */
    private Set<String> unknownFields(JsonNode schema, JsonNode example) {
        JsonNode known = schema.has(REF) ? document.at(schema.path(REF).asText().substring(1)) : schema;
        Set<String> unknown = new TreeSet<>();
        if (example.isArray()) {
            example.forEach(one -> unknown.addAll(unknownFields(known.path("items"), one)));
        }
        if (known.has("properties")) {
            for (Map.Entry<String, JsonNode> field : example.properties()) {
                if (known.path("properties").has(field.getKey())) {
                    unknown.addAll(unknownFields(known.path("properties").path(field.getKey()), field.getValue()));
                } else {
                    unknown.add(field.getKey());
                }
            }
        }
        return unknown;
    }
}
