package news.dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.text.TextTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"headline\":\"Bridge opens\"}</script>",
                "<script type='Application/LD+JSON; charset=utf-8'>{\"headline\":\"Bridge opens\"}</script>",
                "<script type=' application/ld+json '>//<![CDATA[\n{\"headline\":\"Bridge opens\"}\n//]]></script>",
                "<div hidden><script type=application/ld+json>{\"headline\":\"Bridge opens\",}</script></div>",
                "<script type=application/ld+json>not JSON</script>"
                        + "<script type=application/ld+json>{\"headline\":\"Bridge opens\"}</script>"
            })
    void linkedDataIsReadHoweverItsScriptIsMarked(String html) {
        List<JsonNode> trees = page(html).linkedData();

        assertEquals(
                List.of("Bridge opens"),
                trees.stream().map(tree -> tree.path("headline").asText()).toList());
    }

    @Test
    void aPageOfNothingButScriptsIsNotReadToItsEnd() {
        String html = "<script type=application/ld+json>{\"a\":1}</script>".repeat(40);

        List<JsonNode> trees = page(html).linkedData();

        assertEquals(30, trees.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "post-cardTitle | post card title | post cardtitle",
                "relatedBox__item2 | related box item | relatedbox item",
                "Über-uns | über uns | über uns",
                "a  b | a;b | a;b",
                "HTMLPage | htmlpage | htmlpage",
                "2021 | '' | ''"
            })
    void namesAreCutAtWhatIsNoLetterAndWhereACapitalFollowsASmallLetter(String value, String words, String stretches) {
        ElementNames names = page("").names(value);

        assertEquals(
                words,
                names.names().stream()
                        .map(name -> String.join(" ", name.words()))
                        .collect(Collectors.joining(";")));
        assertEquals(
                stretches,
                names.names().stream()
                        .map(name -> String.join(" ", name.stretches()))
                        .collect(Collectors.joining(";")));
    }

    @Test
    void whatElementsAreCalledAgainIsNotCutAgain() {
        WebPage page = page("");

        ElementNames names = page.names("article-body");

        assertSame(names, page.names("article-body"));
    }

    @Test
    void aThousandClassesThatAreAllAboutLooksAreNotReadToTheirEnd() {
        ElementNames names = page("").names("w-full ".repeat(1_000) + "caption");

        assertEquals(
                Optional.empty(),
                names.names().stream()
                        .filter(name -> name.words().contains("caption"))
                        .findAny());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://post.example/a/b?c=1 | /i/barn.jpg | https://post.example/i/barn.jpg",
                "https://post.example/a/b?c=1 | //cdn.example/barn.jpg?w=9 | https://cdn.example/barn.jpg?w=9",
                "http://post.example/a/b | //cdn.example/barn.jpg | http://cdn.example/barn.jpg",
                "https://post.example/a/b | barn.jpg | https://post.example/a/barn.jpg",
                "https://post.example/a/b/ | ../barn.jpg?x=../y | https://post.example/a/barn.jpg?x=../y",
                "https://post.example/a/b | ../../../barn.jpg | https://post.example/barn.jpg",
                "https://post.example/a/b | ./barn one.jpg | https://post.example/a/barn%20one.jpg",
                "https://post.example | i/barn.jpg | https://post.example/i/barn.jpg",
                "https://post.example/a/b?c=1 | ?page=2 | https://post.example/a/b?page=2",
                "https://post.example/a/b | https://other.example/x | https://other.example/x",
                "'' | //cdn.example/barn.jpg | https://cdn.example/barn.jpg",
                "'' | /i/barn.jpg | /i/barn.jpg"
            })
    void addressesAreRelativeToThePages(String address, String written, String resolved) {
        WebPage page = WebPage.open(
                "<p>A bridge</p>", Optional.of(address).filter(one -> !one.isEmpty()), TextTables.shipped());

        assertEquals(resolved, page.resolved(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<base href='https://post.example/2021/'>",
                "<base href='//post.example/2021/'><link rel=canonical href='https://elsewhere.example/'>",
                "<link rel=canonical href='https://post.example/2021/bridge'>",
                "<meta property=og:url content='https://post.example/2021/bridge'>"
            })
    void aPageWithoutAnAddressMayStateOne(String head) {
        WebPage page = page("<html><head>" + head + "</head><body></body></html>");

        assertEquals("https://post.example/2021/barn.jpg", page.resolved("barn.jpg"));
    }

    private static WebPage page(String html) {
        return WebPage.open(html, Optional.empty(), TextTables.shipped());
    }
}
