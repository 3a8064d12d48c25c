package news.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Picture;
import news.dateline.text.FactTable;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A desk opens the picture: its address is in full, and that of its best rendition, wherever the page keeps it. */
class PictureAddressesTest {
    private static final String DATA = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='/i/barn-1600.jpg'>",
                "<div style='background-image:url(/i/barn-1600.jpg)'></div>",
                "<span style='background:#eee url(\"/i/barn-1600.jpg\") no-repeat center'></span>",
                "<a href='/n/1' style='Background-Image: url( //post.example/i/barn-1600.jpg )'></a>",
                "<div data-background-image='/i/barn-1600.jpg'></div>",
                "<div data-bg='url(/i/barn-1600.jpg)'></div>",
                "<img src='//post.example/i/barn-1600.jpg'>",
                "<img src='../i/barn-1600.jpg'>",
                "<img src='DATA' data-lazy='/i/barn-1600.jpg'>",
                "<img src='DATA' data-lazy-src='/i/barn-1600.jpg'>",
                "<img src='' data-src='//post.example/i/barn-1600.jpg' data-loaded='true'>",
                "<img src='DATA' nitro-lazy-src='/i/barn-1600.jpg'>",
                "<img src='/x/placeholder-16x9.png' data-original='/i/barn-1600.jpg'>",
                "<img src='/x/blank.jpg' srcset='/i/barn-640.jpg 640w, /i/barn-1600.jpg 1600w'>",
                "<img src='/i/barn-200.jpg' srcset='/i/barn-200.jpg 200w,/i/barn-1600.jpg 1600w, /i/barn-800.jpg 800w'>",
                "<img src='DATA' data-srcset='/i/barn-800.jpg, /i/barn-1600.jpg 2x'>",
                "<img src='DATA' data-lazy-srcset='/i/barn-800.jpg 800w, /i/barn-1600.jpg 1600w'>",
                "<img src='/i/barn-300.jpg' data-medium-file='/i/barn-300.jpg' data-orig-file='/i/barn-1600.jpg'>",
                "<img src='/i/barn-300.jpg' data-large-src='/i/barn-1600.jpg'>",
                "<picture><source media='(min-width: 9px)' srcset='/i/barn-1600.jpg 1600w'><img src='/i/barn-300.jpg'></picture>",
                "<picture><source data-srcset='/i/barn-1600.jpg'><img src='DATA'></picture>",
                "<picture><source srcset='/i/barn-1600.webp 1600w'><img srcset='/i/barn-1600.jpg 1600w'></picture>",
                "<img src='DATA'><noscript><img src='/i/barn-1600.jpg'></noscript>",
                "<lazy-image data-srcset='/i/barn-1600.jpg 1600w'></lazy-image>",
                "<amp-img src='/i/barn-1600.jpg' layout='responsive' width='1600' height='900'></amp-img>"
            })
    void thePictureHasTheAddressOfItsBestRendition(String image) {
        List<Picture> pictures =
                picturesIn("<figure>" + image + "<figcaption>The barn on Friday</figcaption></figure>");

        assertEquals(
                List.of(Optional.of("https://post.example/i/barn-1600.jpg")),
                pictures.stream().map(Picture::url).toList());
    }

    @Test
    void aPictureThatLeadsToItselfInFullSizeHasThatAddress() {
        List<Picture> pictures =
                picturesIn("<a href='/uploads/barn-on-friday.jpg'><img src='/uploads/barn-on-friday-300x200.jpg'></a>");

        assertEquals(
                List.of(Optional.of("https://post.example/uploads/barn-on-friday.jpg")),
                pictures.stream().map(Picture::url).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='DATA'>",
                "<img src='/x/placeholder.png'>",
                "<img src='/x/lazy_placeholder.gif'>",
                "<img data-src='https://img.example/{width}/barn.jpg'>",
                "<img data-url='https://post.example/about-the-barn'>",
                "<img src='DATA' data-image-id='i/4711'>"
            })
    void whatOnlyStandsInForAPictureIsNoAddress(String image) {
        List<Picture> pictures =
                picturesIn("<figure>" + image + "<figcaption>The barn on Friday</figcaption></figure>");

        assertEquals(
                List.of(Optional.empty()), pictures.stream().map(Picture::url).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/4711/image.jpg", "/a/blank-faces.jpg", "/a/grey-whale.jpg", "/vi/abc/default.jpg"})
    void aPictureThatIsOnlyNamedLikeAStandInIsOne(String address) {
        List<Picture> pictures =
                picturesIn("<figure><img src='" + address + "'><figcaption>A whale</figcaption></figure>");

        assertEquals(
                List.of(Optional.of("https://post.example" + address)),
                pictures.stream().map(Picture::url).toList());
    }

    @Test
    void noRowOfTheTableStandsTwice() {
        List<List<String>> rows = FactTable.rows(ImageSources.class, "image-attributes.tsv", 2);

        assertEquals(rows.size(), rows.stream().distinct().count());
    }

    private static List<Picture> picturesIn(String html) {
        String prose = "<p>The barn opened in 1911 and sent out its last trolley on a foggy morning long ago.</p>";
        String page = "<main><h1>A barn is sold</h1>" + html.replace("DATA", DATA) + prose.repeat(3) + "</main>";
        return ArticlePictures.of(WebPage.open(page, Optional.of("https://post.example/s/1"), TextTables.shipped()))
                .pictures();
    }
}
