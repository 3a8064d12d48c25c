package news.dateline.api;

import java.util.List;

/**
 * What a newcomer is told.
 *
 * @param name of the program
 * @param description what it does
 * @param links where to look next
 */
record Home(String name, String description, List<Link> links) {
    /**
     * Something to look at.
     *
     * @param href a path here, or what can't be linked to: another port, another method
     */
    record Link(String href, String what) {}

    Home {
        links = List.copyOf(links);
    }

    static Home of(int managementPort) {
        return new Home(
                "Dateline",
                "Raw news articles in, cleaned articles out.",
                List.of(
                        new Link("/v1/articles", "articles, the last received first"),
                        new Link("/v1/dead-letters", "what was rejected, and why"),
                        new Link("/q/openapi", "every call, as OpenAPI"),
                        new Link("/v1/schemas/article.schema.json", "what an article looks like, as JSON Schema"),
                        new Link("/v1/schemas/envelope.schema.json", "a JSON envelope to send articles in"),
                        new Link("/v1/schemas/asyncapi.yaml", "the Kafka topics, as AsyncAPI"),
                        new Link("POST /v1/preview", "try a payload; nothing is stored"),
                        new Link("POST /v1/raw-articles", "send a payload in"),
                        new Link("port " + managementPort + ", /q/health", "health"),
                        new Link("port " + managementPort + ", /q/metrics", "metrics, for Prometheus")));
    }
}
