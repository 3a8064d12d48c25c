package news.dateline.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The identity provider does not answer. Nobody is let in for that, nobody is told that his token is wrong, and all is well once it is back. */
@WithLocalServers
class ProviderAwayIT {
    private static final String OF_THE_FILE = "feed-6789abcdef0123456789ab";

    @TempDir
    Path folder;

    private IdentityProvider provider;
    private ServiceProcess service;

    private void start(LocalServers servers, IdentityProvider provider) throws IOException {
        this.provider = provider;
        Map<String, String> settings = new HashMap<>(provider.settings());
        settings.put("dateline.access.writes", "closed");
        settings.put(
                "dateline.access.tokens-file",
                Files.writeString(folder.resolve("tokens"), "feed producer " + OF_THE_FILE + "\n")
                        .toString());
        service = ServiceProcess.start(folder.resolve("service.log"), servers.broker(), servers.database(), settings);
    }

    @AfterEach
    void stop() {
        if (service != null) {
            service.close();
        }
        provider.close();
    }

    @Test
    void theServiceStartsWithoutItAndTakesTokensOnceItIsThere(LocalServers servers) throws Exception {
        start(servers, IdentityProvider.away());

        assertNotLookedAt(send(provider.token("harbour", "producer")));
        send(OF_THE_FILE).then().statusCode(202);
        given().get(service.http().resolve("/v1/articles")).then().statusCode(200);

        provider.comeBack();

        assertTaken(provider.token("harbour", "producer"));
        assertNoTokenInTheLog();
    }

    @Test
    void whatWasSignedWithAKnownKeyIsTakenMeanwhileAndWithANewOneAfterwards(LocalServers servers) throws Exception {
        start(servers, IdentityProvider.start());
        String known = provider.token("harbour", "producer");
        send(known).then().statusCode(202);

        provider.goAway();
        provider.changeKeys();

        send(known).then().statusCode(202);
        send(provider.token("harbour", "reader").replaceFirst("\\.[^.]*$", ".AAAA"))
                .then()
                .statusCode(503);
        assertNotLookedAt(send(provider.token("harbour", "producer")));

        provider.comeBack();

        assertTaken(provider.token("harbour", "producer"));
        assertNoTokenInTheLog();
    }

    private void assertTaken(String token) throws InterruptedException {
        for (int i = 0; i < 60 && send(token).statusCode() == 503; i++) {
            Thread.sleep(500);
        }
        send(token).then().statusCode(202);
    }

    private static void assertNotLookedAt(Response response) {
        response.then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("title", equalTo("Service Unavailable"))
                .body("detail", equalTo("the identity provider can't be asked about tokens now"));
    }

    private void assertNoTokenInTheLog() throws IOException {
        String log = Files.readString(folder.resolve("service.log"));
        assertFalse(log.contains("eyJ") || log.contains(OF_THE_FILE));
        assertEquals(-1, log.indexOf("\tat io.quarkus.oidc"), "a line, no stack trace");
    }

    private Response send(String token) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("text/plain")
                .body("The harbour opened.")
                .post(service.http().resolve("/v1/raw-articles"));
    }
}
