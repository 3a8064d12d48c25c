package news.dateline.api;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import news.dateline.access.Action;

/** A call for each row of the table of who may what. */
final class Calls {
    private Calls() {}

    static String of(Action action) {
        return switch (action) {
            case SEND -> "POST /v1/raw-articles";
            case REPLAY -> "POST /v1/dead-letters/00000000-0000-0000-0000-000000000000/replay";
            case KILL -> "POST /v1/articles/urn:none/kill";
            case RELEASE -> "POST /v1/articles/urn:none/release";
            case PREVIEW -> "POST /v1/preview";
            case READ_WITHHELD -> "GET /v1/articles/urn:none/withheld";
            case READ_AUDIT -> "GET /v1/audit";
            case READ, LOOK_AROUND -> "GET /v1/articles";
            case NOBODYS -> "POST /v1/nobody-thought-of-this";
        };
    }

    /** Asks, with a body where the call takes one. */
    static Response ask(RequestSpecification request, String call) {
        String[] parts = call.split(" ");
        return parts[0].equals("POST")
                ? request.contentType("application/json")
                        .body("{\"by\": \"Ada\", \"reason\": \"a test\"}")
                        .post(parts[1])
                : request.request(parts[0], parts[1]);
    }
}
