package news.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which pages hold their pictures; names and texts are invented. */
class ArticlePicturesTest {
    private static final String PROSE =
            "<p>The ferry to the outer islands will sail twice a day from Monday, the harbour office said on Friday.</p>"
                    + "<p>Until then a smaller boat takes the mail and those who must travel, weather permitting.</p>";

    private static final String CAPTION = "The new ferry in the harbour of Elvik";

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void caption_and_credit_are_found(String shape, String html) {
        List<Picture> pictures = picturesIn(html + PROSE);

        assertEquals(1, pictures.size());
        assertEquals(Optional.of(CAPTION), pictures.get(0).caption());
        assertEquals(Optional.of("Ann Other/NTB"), pictures.get(0).creditLine());
    }

    static Stream<Arguments> shapes() {
        String img = "<img src='/p/ferry-1024x768.jpg' width='1024' height='768'>";
        return Stream.of(
                Arguments.of(
                        "a figure, the credit in an element of its own",
                        "<figure>" + img + "<figcaption>" + CAPTION
                                + " <span class='copyright'>Foto: Ann Other/NTB</span></figcaption></figure>"),
                Arguments.of(
                        "the credit behind a label",
                        "<figure>" + img + "<figcaption>" + CAPTION + " Photo: Ann Other/NTB</figcaption></figure>"),
                Arguments.of(
                        "the credit in brackets",
                        "<figure>" + img + "<figcaption>" + CAPTION + " (Ann Other/NTB)</figcaption></figure>"),
                Arguments.of(
                        "the credit behind a bar",
                        "<figure>" + img + "<figcaption>" + CAPTION + " | Ann Other/NTB</figcaption></figure>"),
                Arguments.of(
                        "the credit behind a sign",
                        "<figure>" + img + "<figcaption>" + CAPTION + " © Ann Other/NTB</figcaption></figure>"),
                Arguments.of(
                        "the label in one element, the name in the next",
                        "<figure>" + img + "<figcaption><p>" + CAPTION
                                + "</p><span>Bild:</span><span>Ann Other/NTB</span></figcaption></figure>"),
                Arguments.of(
                        "the caption beside the figure",
                        "<div class='key-image'><figure>" + img + "</figure><figcaption><span>" + CAPTION
                                + "</span> <span>Ann Other/NTB</span></figcaption></div>"),
                Arguments.of(
                        "a box of a blog's editor",
                        "<div class='wp-caption alignleft'><a href='/p/ferry.jpg'>" + img
                                + "</a><p class='wp-caption-text'>" + CAPTION + " (Photo: Ann Other/NTB)</p></div>"),
                Arguments.of(
                        "classes in camel case",
                        "<div class='articleImage'>" + img + "<span class='imageCaption'>" + CAPTION
                                + "</span><span class='imageAuthor'>Ann Other/NTB</span></div>"),
                Arguments.of(
                        "classes in German",
                        "<div class='bildbox'>" + img + "<div class='bildunterschrift'>" + CAPTION
                                + "</div><div class='bildautor'>Ann Other/NTB</div></div>"),
                Arguments.of(
                        "texts without classes in a box for a picture",
                        "<div class='image-widget'>" + img + "<p>" + CAPTION + "</p><p>Image: Ann Other/NTB</p></div>"),
                Arguments.of(
                        "attributes of the picture",
                        "<figure><img src='/p/ferry.jpg' data-caption='" + CAPTION
                                + "' data-credit='© Ann Other/NTB'></figure>"),
                Arguments.of(
                        "a line that repeats what the picture says, and the credit beside it",
                        "<div><div><img src='/p/ferry.jpg' alt='" + CAPTION + "'></div><div><span>" + CAPTION
                                + "</span><small>Ann Other/NTB</small></div></div>"),
                Arguments.of(
                        "a picture that a script puts in",
                        "<div class='image-wrap'><div class='image-caption'>" + CAPTION
                                + "</div><div class='image-credit'>Ann Other/NTB</div></div>"),
                Arguments.of(
                        "an element of the page's own",
                        "<div class='lead-image'><lazy-image data-src='/p/ferry.jpg'></lazy-image><p>" + CAPTION
                                + "</p><p>Foto: Ann Other/NTB</p></div>"),
                Arguments.of(
                        "a lazy picture and its stand-in",
                        "<figure><img src='data:image/gif;base64,R0' data-src='/p/ferry.jpg'><noscript>" + img
                                + "</noscript><figcaption>" + CAPTION + " | Ann Other/NTB</figcaption></figure>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>%s</script>",
                "<script type='application/ld+json; charset=utf-8'>%s</script>",
                "<script type='application/ld+json'>//<![CDATA[\n%s\n//]]></script>",
                "<script type='application/ld+json'><!-- %s --></script>"
            })
    void what_json_ld_says_of_a_picture_fills_what_the_page_does_not_show(String script) {
        String linkedData = "{\"@type\":\"NewsArticle\",\"image\":[{\"@type\":\"ImageObject\","
                + "\"url\":\"https://elvik.example/p/ferry-in-harbour-1600x900.jpg\",\"caption\":\"" + CAPTION
                + "\",\"creditText\":\"Ann Other\"}]}";
        String html = script.formatted(linkedData) + PROSE + "<img src='/p/ferry-in-harbour-640x360.jpg'>" + PROSE;

        List<Picture> pictures = picturesIn(html);

        assertEquals(1, pictures.size());
        assertEquals(Optional.of(CAPTION), pictures.get(0).caption());
        assertEquals(Optional.of("Ann Other"), pictures.get(0).creditLine());
    }

    @Test
    void one_picture_in_several_sizes_is_one() {
        String html = "<figure><img src='/p/ferry-in-harbour-640x360.jpg?q=1'></figure>" + PROSE
                + "<figure><img src='/p/ferry-in-harbour-1280x720.jpg?q=2'><figcaption>" + CAPTION
                + "</figcaption></figure>" + PROSE;

        List<Picture> pictures = picturesIn(html);

        assertEquals(
                List.of(Optional.of(CAPTION)),
                pictures.stream().map(Picture::caption).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void what_is_no_picture_of_the_article_is_left_out(String what, String html) {
        assertEquals(List.of(), picturesIn(PROSE + html + PROSE));
    }

    static Stream<Arguments> strangers() {
        String caption = "<figcaption>Six recipes for herring</figcaption></figure>";
        return Stream.of(
                Arguments.of("an aside", "<aside><figure><img src='/p/herring.jpg'>" + caption + "</aside>"),
                Arguments.of(
                        "related articles",
                        "<div class='related-stories'><figure><img src='/p/herring.jpg'>" + caption + "</div>"),
                Arguments.of("another article", "<article><figure><img src='/p/herring.jpg'>" + caption + "</article>"),
                Arguments.of(
                        "a teaser", "<a href='/food/herring'><figure><img src='/p/herring.jpg'>" + caption + "</a>"),
                Arguments.of("a counting pixel", "<img src='/count' width='1' height='1'><img src='/dot.gif'>"),
                Arguments.of("an icon", "<img src='/share.png' width='32' height='32' alt='Share this article'>"),
                Arguments.of(
                        "an author's portrait",
                        "<div class='media'><img src='/staff/ann.jpg'><span class='author'>Ann Other</span></div>"),
                Arguments.of(
                        "a quotation",
                        "<figure><blockquote>We have waited for this ship for eleven years, and so have our parents."
                                + "</blockquote><figcaption>Ann Other, harbour master</figcaption></figure>"));
    }

    @Test
    void pictures_below_the_last_paragraph_are_other_articles() {
        String html =
                PROSE + "<figure><img src='/p/herring.jpg'><figcaption>Six recipes for herring</figcaption></figure>";

        assertEquals(List.of(), picturesIn(html));
    }

    @Test
    void the_elements_of_captions_and_credits_are_named_and_the_body_is_not_among_them() {
        String html = "<figure><img src='/p/ferry.jpg'><figcaption>" + CAPTION
                + "</figcaption><div class='credit'>Ann Other</div></figure>" + PROSE;

        PageFigures figures =
                ArticlePictures.of(WebPage.open("<main>" + html + "</main>", Optional.empty(), TextTables.shipped()));

        assertEquals(
                List.of(Removed.Kind.CAPTION, Removed.Kind.CREDIT),
                List.copyOf(figures.texts().values()));
        assertEquals(
                List.of(CAPTION, "Ann Other"),
                figures.texts().keySet().stream().map(Element::text).toList());
    }

    @Test
    void a_section_that_is_called_media_keeps_its_paragraphs() {
        PageFigures figures = ArticlePictures.of(WebPage.open(
                "<div class='media-story'><img src='/p/ferry.jpg'>" + PROSE.repeat(6) + "</div>",
                Optional.empty(),
                TextTables.shipped()));

        assertEquals(Map.of(), figures.texts());
    }

    @Test
    void nested_boxes_without_end_take_no_time() {
        String deep = "<div class='image caption'>".repeat(5_000) + "<img src='/p/ferry.jpg'>".repeat(5_000);

        assertTimeout(Duration.ofSeconds(10), () -> picturesIn(deep));
    }

    private static List<Picture> picturesIn(String html) {
        return ArticlePictures.of(WebPage.open(
                        "<html><body><main><h1>Ferry to sail again</h1>" + html + "</main></body></html>",
                        Optional.empty(),
                        TextTables.shipped()))
                .pictures();
    }
}
