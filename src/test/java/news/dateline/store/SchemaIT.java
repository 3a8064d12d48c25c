package news.dateline.store;

import static io.restassured.RestAssured.given;

import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Test;

/** The tables that Flyway makes are those that the entities say: Hibernate refuses to start where they are not. */
@WithLocalServers(own = true, settings = "quarkus.hibernate-orm.schema-management.strategy=validate")
class SchemaIT {
    @Test
    void theEntitiesFitTheMigratedSchema(ServiceProcess service) {
        given().baseUri(service.http().toString()).get("/v1/articles").then().statusCode(200);
    }
}
