package news.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Picture;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credits that pages gave and that were lost, or given to another picture; all names and texts are invented. */
class CreditedPicturesTest {
    private static final String PROSE =
            "<p>The ferry to the outer islands will sail twice a day from Monday, the harbour office said on Friday.</p>"
                    + "<p>Until then a smaller boat takes the mail and those who must travel, weather permitting.</p>";

    private static final String IMG = "<img src='/p/ferry-7731' width='1024' height='768'>";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "de, Foto: Rika Ahlbeck",
        "de, Bild: Rika Ahlbeck",
        "de, © Rika Ahlbeck",
        "fr, Crédit photo : Rika Ahlbeck",
        "es, Fotografía: Rika Ahlbeck",
        "pl, fot. Rika Ahlbeck",
        "tr, Fotoğraf: Rika Ahlbeck",
        "fi, Kuva: Rika Ahlbeck",
        "ru, Фото: Rika Ahlbeck",
        "ar, تصوير: Rika Ahlbeck",
        "fa, عکس: Rika Ahlbeck",
        "he, צילום: Rika Ahlbeck",
        "zh, 摄影：Rika Ahlbeck",
        "en, (Photo by Rika Ahlbeck)",
        "en, (C) Rika Ahlbeck",
    })
    void a_credit_right_above_its_picture_was_lost(String language, String line) {
        List<Picture> pictures = picturesIn("<div class='topics'>Ferries</div><div><span class='text-sm'>" + line
                + "</span>" + IMG + "</div>" + PROSE);

        assertEquals(List.of(Optional.of("Rika Ahlbeck")), credits(pictures));
    }

    /** Of a text of more than 1,500 letters only the length is kept: it let what stands below it through to the picture. */
    @Test
    void aVeryLongParagraphPartsItsPictureFromWhatStandsBelow() {
        String prose = "<p>" + "The ferry to the outer islands will sail twice a day from Monday. ".repeat(30) + "</p>";

        List<Picture> pictures = picturesIn("<figure>" + IMG + "<figcaption>The ferry in port</figcaption></figure>"
                + prose + "<p>© Outer Mail</p>");

        assertEquals(List.of(Optional.empty()), credits(pictures));
    }

    /** A paragraph of forty signs is as long as one of a hundred letters; counted in units it let the sign at the page's foot through. */
    @Test
    void theSignAtTheFootOfAChinesePageWasThePicturesCredit() {
        String prose = "<p>港务局周五表示，开往外岛的渡轮将从周一起每天往返两次，老码头暂停使用。</p>".repeat(2);

        List<Picture> pictures =
                picturesIn("<figure>" + IMG + "<figcaption>渡轮停靠在港口</figcaption></figure>" + prose + "<p>© 海港早报</p>");

        assertEquals(List.of(Optional.empty()), credits(pictures));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            zh | 渡轮停靠在港口。林远 摄 | 渡轮停靠在港口。
            zh | 渡轮停靠在港口（林远摄） | 渡轮停靠在港口
            ja | 港に着いた渡し船（山田花子撮影） | 港に着いた渡し船
            ar | العبارة الجديدة في الميناء (تصوير: رامي الحداد) | العبارة الجديدة في الميناء
            de | Die neue Fähre im Hafen (Foto: Rika Ahlbeck) | Die neue Fähre im Hafen
            fr | Le nouveau bac au port (Photo : Rika Ahlbeck) | Le nouveau bac au port
            pl | Nowy prom w porcie (fot. Rika Ahlbeck) | Nowy prom w porcie
            es | El nuevo ferry en el puerto. Foto: Rika Ahlbeck | El nuevo ferry en el puerto.
            ru | Новый паром в порту. Фото: Рика Альбек | Новый паром в порту.
            tr | Limandaki yeni vapur. Fotoğraf: Rika Ahlbeck | Limandaki yeni vapur.
            """)
    void a_paragraph_below_a_picture_that_ends_in_its_credit_was_text_of_the_story(
            String language, String line, String caption) {
        List<Picture> pictures = picturesIn("<h1>x</h1>" + PROSE + "<p>" + IMG + "</p><p>" + line + "</p>" + PROSE);

        assertEquals(1, pictures.size());
        // what has no label is cut off later, where the tables are known
        assertTrue(pictures.get(0).caption().orElse("").startsWith(caption));
    }

    @ParameterizedTest
    @CsvSource({"© 2019 Elvik Harbour News", "© 2007-2011 Elvik Forum.", "(c) 2020 Rika Ahlbeck Media"})
    void the_page_s_own_copyright_is_no_picture_s_credit(String line) {
        List<Picture> pictures =
                picturesIn("<h1>x</h1>" + PROSE + "<div>" + IMG + "</div><div>" + line + "</div>" + PROSE);

        assertEquals(List.of(Optional.empty()), credits(pictures));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void a_picture_lost_its_credit_to_what_stands_around_it(String shape, String html) {
        assertEquals(
                List.of(Optional.of("Rika Ahlbeck/NTB")),
                credits(picturesIn("<h1>Two ferries a day</h1>" + html + PROSE)));
    }

    static Stream<Arguments> frames() {
        String caption = "The new ferry in the harbour of Elvik";
        String credit = "Foto: Rika Ahlbeck/NTB";
        return Stream.of(
                Arguments.of(
                        "a figure of the byline stands before it",
                        "<figure><figcaption><address>Von Jonne Sandal</address><time datetime='2025-03-12'>12.03.2025, 09:53 Uhr"
                                + "</time></figcaption></figure><div><figure>" + IMG + "<figcaption><span>" + caption
                                + "</span> <span>" + credit + "</span></figcaption></figure></div>"),
                Arguments.of(
                        "a link to the picture itself, whose address has no ending",
                        "<div class='opening_multimedia'><a href='/p/ferry-7731'>" + IMG
                                + "</a><a href='/p/ferry-7731'><span class='multimedia_desc'>" + caption
                                + "</span><span class='multimedia_credit'>" + credit + "</span></a></div>"),
                Arguments.of(
                        "caption and credit within a link to the image file",
                        "<a href='/up/ferry-large.jpg'><div class='wp-caption'>" + IMG + "<p class='wp-caption-text'>"
                                + caption + " " + credit + "</p></div></a>"),
                Arguments.of(
                        "an article element for nothing but the picture",
                        "<div class='lead'><article class='media media-image'><section class='media__image'>" + IMG
                                + "</section><section><div class='media__description'><p>" + caption
                                + "</p></div><div class='media__copyright'>" + credit
                                + "</div></section></article></div>"),
                Arguments.of(
                        "a bracket in italics below it",
                        "<p>Sailings resume on Monday at the latest, weather permitting.</p><p>" + IMG + "<br><em>("
                                + credit + ")</em></p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'ImageObject', 'url': '%s', 'creditText': 'Rika Ahlbeck/NTB'}",
                "{'@type': ['ImageObject'], 'contentUrl': '%s', 'copyrightNotice': '© Rika Ahlbeck/NTB'}",
                "{'@type': 'Photograph', 'url': '%s', 'creator': [{'@type': 'Person', 'name': 'Rika Ahlbeck/NTB'}]}",
                "{'@type': 'ImageObject', 'url': '%s', 'caption': 'The ferry (Photo: Rika Ahlbeck/NTB)'}",
            })
    void json_ld_told_who_took_it(String image) {
        String data = "<script type='application/ld+json'>"
                + image.replace('\'', '"').formatted("https://elvik.example/p/ferry-7731") + "</script>";

        assertEquals(
                List.of(Optional.of("Rika Ahlbeck/NTB")),
                credits(picturesIn("<h1>x</h1>" + data + "<div>" + IMG + "</div>" + PROSE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure data-photographer='Rika Ahlbeck'>%s</figure>",
                "<div class='wrap' data-credit='Rika Ahlbeck'>%s</div>",
                "<div class='pic'>%s<div class='pic__author'>Rika Ahlbeck</div></div>",
            })
    void the_frame_told_who_took_it(String frame) {
        assertEquals(
                List.of(Optional.of("Rika Ahlbeck")), credits(picturesIn("<h1>x</h1>" + frame.formatted(IMG) + PROSE)));
    }

    @Test
    void a_paragraph_of_the_story_below_a_caption_that_has_its_credit_was_taken_for_the_credit() {
        String story = "港务局星期五表示，前往外岛的渡轮从星期一起每天往返两班，票价与此前相同。";
        List<Picture> pictures =
                picturesIn("<h1>x</h1><p>" + IMG + "</p><p>渡轮。新华社发（林远摄）</p><p>" + story + "</p>" + PROSE);

        assertEquals(List.of(Optional.empty()), credits(pictures));
    }

    @Test
    void entries_of_a_list_are_articles_and_their_pictures_the_list_s() {
        String entry =
                "<article class='card'><figure><img src='/p/bath-%s.jpg'><figcaption>© Rika Ahlbeck %s</figcaption></figure>"
                        + "<h3>Bath %s</h3><p>The sauna at the lake opens at noon and closes when the last guest has gone home.</p></article>";
        List<Picture> pictures = picturesIn(
                "<article class='single'><h1>Baths</h1>" + PROSE + entry.replace("%s", "Aa") + entry.replace("%s", "Bo")
                        + "<p>All of them can be reached by bus, and dogs stay outside.</p></article>");

        assertEquals(List.of(Optional.of("Rika Ahlbeck Aa"), Optional.of("Rika Ahlbeck Bo")), credits(pictures));
    }

    @Test
    void an_article_that_is_cut_into_parts_lost_the_pictures_between_them() {
        String part = "<div class='field__item'><div class='paragraph'><div class='text'>" + PROSE + PROSE
                + "</div></div></div>";
        String picture = "<div class='field__item'><div class='paragraph'><figure>" + IMG
                + "<figcaption><div><p>The ferry (Foto: rahlb – stock.adobe.com)</p></div></figcaption></figure></div></div>";

        assertEquals(
                List.of(Optional.of("rahlb – stock.adobe.com")),
                credits(picturesIn(
                        "<h1>Two ferries</h1><div class='field__items'>" + part + picture + part + "</div>")));
    }

    private static List<Optional<String>> credits(List<Picture> pictures) {
        return pictures.stream().map(Picture::creditLine).toList();
    }

    private static List<Picture> picturesIn(String body) {
        return ArticlePictures.of(WebPage.open(
                        "<html><body>" + body + "</body></html>",
                        Optional.of("https://elvik.example/ferries"),
                        TextTables.shipped()))
                .pictures();
    }
}
