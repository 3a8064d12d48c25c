package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.BadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlePathTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/articles/https://p.dw.com/p/3y5xh,              https://p.dw.com/p/3y5xh",
        "/v1/articles/https:/p.dw.com/p/3y5xh,               https://p.dw.com/p/3y5xh",
        "/v1/articles/https%3A%2F%2Fp.dw.com%2Fp%2F3y5xh,    https://p.dw.com/p/3y5xh",
        "/v1/articles/https://a.example/x%3Fid=1%23top,      https://a.example/x?id=1#top",
        "/v1/articles/https://a.example/a+b,                 https://a.example/a+b",
        "/v1/articles/https://a.example/a%252Fb,             https://a.example/a%2Fb",
        "/v1/articles/urn:newsml:a.example:20240229:x%20y:1, urn:newsml:a.example:20240229:x y:1",
        "/v1/articles/https://a.example/%D9%85,              https://a.example/م",
        "/v1/articles/https://a.example/v1/articles/7,       https://a.example/v1/articles/7",
        "/v1/articles/https://a.example/x%2Fversions,        https://a.example/x/versions",
    })
    void findsTheUri(String path, String expected) {
        String uri = ArticlePath.article(path);

        assertEquals(expected, uri);
    }

    @Test
    void findsTheUriOfAHistory() {
        String uri = ArticlePath.history("/v1/articles/https://p.dw.com/p/3y5xh/versions");

        assertEquals("https://p.dw.com/p/3y5xh", uri);
    }

    @Test
    void refusesWhatIsNotEncoded() {
        String path = "/v1/articles/https://a.example/100%";

        assertThrows(BadRequestException.class, () -> ArticlePath.article(path));
    }
}
