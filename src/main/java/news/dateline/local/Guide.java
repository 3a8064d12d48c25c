package news.dateline.local;

/** Tells a newcomer what to do next. */
final class Guide {
    private Guide() {}

    /** With broker and database alone: how a service in development mode finds them, on whichever ports they are. */
    static String servers(LocalServers servers) {
        return """

                Start the service on them, with Maven 3.9
                  mvn quarkus:dev -Dkafka.bootstrap.servers=%1$s -Dquarkus.datasource.jdbc.url=%2$s -Dquarkus.datasource.reactive.url=%3$s

                Up until Ctrl-C.""".formatted(
                        servers.broker().bootstrapServers(),
                        servers.database().jdbcUrl(),
                        servers.database().reactiveUrl());
    }

    static String all(LocalServers servers, ServiceProcess service) {
        return """

                Look here next
                  articles        %1$s/v1/articles
                  dead letters    %1$s/v1/dead-letters
                  REST, described %1$s/q/openapi
                  health          %2$s/q/health
                  metrics         %2$s/q/metrics
                  broker          %3$s  topics %4$s, %5$s, %6$s
                  database        %7$s  user and password %8$s
                  log             %9$s
                Try
                  curl --data-binary @FILE -H 'content-type: text/plain; charset=utf-8' %1$s/v1/preview
                  java -jar target/quarkus-app/quarkus-run.jar feed --bootstrap %3$s PATH
                  java -jar target/quarkus-app/quarkus-run.jar clean --manifest IN.jsonl --output OUT.jsonl

                Up until Ctrl-C.""".formatted(
                        service.http(),
                        service.management(),
                        servers.broker().bootstrapServers(),
                        Topics.RAW,
                        Topics.CLEANED,
                        Topics.DEAD_LETTERS,
                        servers.database().jdbcUrl(),
                        Database.NAME,
                        service.log());
    }
}
