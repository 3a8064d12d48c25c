package news.dateline.json;

import static news.dateline.format.Wires.article;
import static news.dateline.format.Wires.rejected;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Reason;
import org.junit.jupiter.api.Test;

class JsonFeedTest {
    private static String feed(String items) {
        return """
                {"version": "https://jsonfeed.org/version/1.1", "title": "جريدة النهر", "language": "ar",
                 "home_page_url": "https://www.river.example/", "authors": [{"name": "هيئة التحرير"}], "items": [%s]}
                """.formatted(items);
    }

    @Test
    void readsAnItem() {
        Draft article = article(feed("""
                {"id": "https://river.example/2", "url": "https://river.example/2?utm_source=feed", "title": "الميناء يفتح من جديد",
                 "content_html": "<p>عاد الميناء إلى العمل يوم الثلاثاء.</p><p>وبقيت السفن خارجه ثلاثة أيام.</p>",
                 "summary": "بعد عاصفة طويلة.", "date_published": "2026-11-24T10:00:00+02:00",
                 "date_modified": "2026-11-24T12:00:00+02:00", "authors": [{"name": "هدى القاسم"}, {"name": "سامي نور"}],
                 "image": "https://river.example/harbour.jpg", "tags": ["موانئ"]}"""));

        assertEquals("https://river.example/2", article.identity().uri());
        assertEquals(Optional.of("الميناء يفتح من جديد"), article.content().title());
        assertEquals(
                List.of("عاد الميناء إلى العمل يوم الثلاثاء.", "وبقيت السفن خارجه ثلاثة أيام."),
                article.content().paragraphs());
        assertEquals(List.of("بعد عاصفة طويلة."), article.content().summaries());
        assertEquals(List.of("هدى القاسم", "سامي نور"), article.editorial().authors());
        assertEquals(Optional.of("ar"), article.language());
        assertEquals(
                "2026-11-24T12:00:00+02:00",
                article.times().versionCreated().orElseThrow().toString());
        assertEquals(
                Optional.of("https://river.example/harbour.jpg"),
                article.content().pictures().get(0).url());
        assertEquals("موانئ", article.editorial().subjects().get(0).name());
    }

    @Test
    void theEldestVersionHasOneAuthorAndAFeedMayNameHimForAll() {
        String items = """
                {"id": 7, "content_text": "The harbour opened again on Tuesday."%s}""";

        assertEquals(
                List.of("Ann Other"),
                article(feed(items.formatted(", \"author\": {\"name\": \"Ann Other\"}")))
                        .editorial()
                        .authors());
        assertEquals(
                List.of("هيئة التحرير"),
                article(feed(items.formatted(""))).editorial().authors());
        assertEquals(
                "urn:dateline:river.example:7",
                article(feed(items.formatted(""))).identity().uri());
    }

    @Test
    void aSummaryAloneIsTheText() {
        assertEquals(
                List.of("The storm passed."),
                article(feed("{\"id\": \"1\", \"summary\": \"The storm passed.\"}"))
                        .content()
                        .paragraphs());
    }

    @Test
    void whatIsNoItemIsRejected() {
        assertEquals(Reason.NO_TEXT, rejected(feed("")).reason());
        assertEquals(Reason.MISSING_FIELD, rejected(feed("7")).reason());
        assertEquals(
                Reason.MISSING_FIELD,
                rejected(feed("{\"id\": \"1\", \"content_html\": {}}")).reason());
    }
}
