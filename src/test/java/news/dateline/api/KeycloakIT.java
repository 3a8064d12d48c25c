package news.dateline.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Map;
import news.dateline.access.Action;
import news.dateline.access.Role;
import news.dateline.local.Keycloak;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real identity provider, asked for tokens as people and programs ask it: {@code mvn verify -Pkeycloak}. */
@Tag("keycloak")
@WithLocalServers
class KeycloakIT {
    private static final Map<Role, String> PEOPLE =
            Map.of(Role.READER, "rosa", Role.PRODUCER, "paul", Role.DESK, "ada", Role.OPERATOR, "otto");

    @TempDir
    private static Path folder;

    private static Keycloak keycloak;
    private static ServiceProcess service;

    @BeforeAll
    static void start(LocalServers servers) throws Exception {
        keycloak = Keycloak.start(folder.resolve("keycloak.log"));
        service = ServiceProcess.start(
                folder.resolve("service.log"),
                servers.broker(),
                servers.database(),
                Map.of(
                        "dateline.access.writes",
                        "closed",
                        "dateline.access.reads",
                        "closed",
                        "dateline.access.audit-every",
                        "PT0.2S",
                        "quarkus.oidc.tenant-enabled",
                        "true",
                        "quarkus.oidc.auth-server-url",
                        keycloak.realm()));
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    /** The table, row by row, by whoever has a role in the realm. */
    @ParameterizedTest
    @EnumSource(names = "LOOK_AROUND", mode = EnumSource.Mode.EXCLUDE)
    void eachMayWhatTheTableSays(Action action) {
        PEOPLE.forEach((role, name) -> {
            int status = Calls.ask(as(password(name)), Calls.of(action)).statusCode();

            assertTrue(status != 401, role + " is known");
            assertEquals(action.roles().contains(role), status != 403, role + " " + status);
        });
        assertEquals(403, Calls.ask(as(password("nina")), Calls.of(action)).statusCode(), "known, without a role");
    }

    @Test
    void aProgramSendsWithASecretOfItsOwnAndIsNamedInTheAudit() throws Exception {
        String token = given().formParams(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "harbour-wire",
                        "client_secret", "harbour-wire-4711"))
                .post(keycloak.realm() + "/protocol/openid-connect/token")
                .path("access_token");

        as(token)
                .contentType("text/plain")
                .body("The harbour opened.")
                .post("/v1/raw-articles")
                .then()
                .statusCode(202);

        for (int i = 0; i < 50; i++) {
            if (as(password("otto")).get("/v1/audit?action=send").asString().contains("service-account-harbour-wire")) {
                break;
            }
            Thread.sleep(100);
        }
        as(password("otto"))
                .get("/v1/audit?action=send&caller=service-account-harbour-wire&limit=1")
                .then()
                .body("items[0].roles", equalTo("producer"))
                .body("items[0].status", equalTo(202));
    }

    @Test
    void aTokenThatWasChangedIsNone() {
        String token = password("ada");

        Calls.ask(as(token.replaceFirst("\\.[^.]*$", ".AAAA")), Calls.of(Action.KILL))
                .then()
                .statusCode(401);
    }

    private static String password(String name) {
        return given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "newsroom",
                        "username",
                        name,
                        "password",
                        name + "-4711"))
                .post(keycloak.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static RequestSpecification as(String token) {
        return given().urlEncodingEnabled(false)
                .baseUri(service.http().toString())
                .port(service.http().getPort())
                .header("Authorization", "Bearer " + token);
    }
}
