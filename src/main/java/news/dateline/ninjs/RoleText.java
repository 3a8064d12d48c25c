package news.dateline.ninjs;

import java.io.IOException;

/** A text and what it is: a headline, a description. */
record RoleText(String role, String value) {
    static void write(JsonFields json, RoleText text) throws IOException {
        json.text("role", text.role);
        json.text("value", text.value);
    }
}
