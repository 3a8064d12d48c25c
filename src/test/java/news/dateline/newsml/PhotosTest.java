package news.dateline.newsml;

import static news.dateline.newsml.NewsMl12Xml.LINES;
import static news.dateline.newsml.NewsMl12Xml.content;
import static news.dateline.newsml.NewsMl12Xml.itemOf;
import static news.dateline.newsml.NewsMl12Xml.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.item.Draft;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.item.Removed.Kind;
import org.junit.jupiter.api.Test;

class PhotosTest {
    private static final String STORY =
            LINES + "<NewsComponent>" + content("bcNITF2.5", "<p>The bridge is open.</p>") + "</NewsComponent>";

    @Test
    void a_photo_beside_the_story_is_an_association_and_its_caption_no_body() {
        // Given
        String photo = "<NewsComponent Duid='photo0'><NewsLines><HeadLine>The mayor</HeadLine><CreditLine>EXA/File"
                + "</CreditLine><ByLine>Bo Ek</ByLine></NewsLines><NewsComponent><Role FormalName='Caption'/>"
                + content("bcNITF2.5", "<p>The mayor on the bridge.</p>") + "</NewsComponent>"
                + rendition("Thumbnail", "small.jpg", 110) + rendition("HighDef", "large.jpg", 768)
                + "</NewsComponent>";

        // When
        Draft article = read(itemOf(STORY + photo));

        // Then
        assertEquals(
                List.of(new Picture(
                        Optional.of("large.jpg"),
                        Optional.of("The mayor"),
                        Optional.of("The mayor on the bridge."),
                        Optional.of("Bo Ek"),
                        List.of(),
                        Optional.of("EXA/File"))),
                article.content().pictures());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(
                Optional.of("A bridge that nobody ordered"), article.content().title());
    }

    @Test
    void a_photo_without_a_caption_is_described_by_its_headline() {
        // Given
        String photo = "<NewsComponent Duid='photo1'><NewsLines><HeadLine>The mayor</HeadLine></NewsLines>"
                + rendition("HighDef", "large.jpg", 768) + "</NewsComponent>";

        // When
        Draft article = read(itemOf(STORY + photo));

        // Then
        assertEquals(
                Optional.of("The mayor"), article.content().pictures().get(0).caption());
    }

    @Test
    void a_caption_beside_its_picture_belongs_to_it() {
        // Given
        String photo = rendition("Picture", "large.jpg", 768) + "<NewsComponent><Role FormalName='Caption'/>"
                + content("Text", "The mayor.") + "</NewsComponent>";

        // When
        Draft article = read(itemOf(STORY + photo));

        // Then
        assertEquals(1, article.content().pictures().size());
        assertEquals(
                Optional.of("The mayor."), article.content().pictures().get(0).caption());
    }

    @Test
    void a_caption_without_a_picture_is_accounted_for() {
        // Given
        String caption =
                "<NewsComponent><Role FormalName='Caption'/>" + content("Text", "The mayor.") + "</NewsComponent>";

        // When
        Draft article = read(itemOf(STORY + caption));

        // Then
        assertEquals(
                List.of(new Removed(Kind.CAPTION, "The mayor.")), article.wire().removed());
    }

    @Test
    void a_picture_in_the_component_of_the_text_is_found() {
        // Given
        String item = itemOf(
                LINES + content("NITF", "<p>The bridge is open.</p>")
                        + "<ContentItem Href='https://wire.example/1.jpg'><MimeType FormalName='image/jpeg'/></ContentItem>"
                        + "<ContentItem Href='https://wire.example/1.pdf'><MimeType FormalName='application/pdf'/></ContentItem>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(
                List.of(Optional.of("https://wire.example/1.jpg")),
                article.content().pictures().stream().map(Picture::url).toList());
    }

    @Test
    void a_logo_is_no_picture_of_the_story() {
        // Given
        String logo = rendition("Logo", "logo.jpg", 120);

        // When
        Draft article = read(itemOf(STORY + logo));

        // Then
        assertEquals(List.of(), article.content().pictures());
    }

    @Test
    void thousands_of_photos_are_read_in_one_pass() {
        // Given
        String photos = IntStream.range(0, 5_000)
                .mapToObj(i -> "<NewsComponent Duid='photo" + i + "'>" + rendition("HighDef", i + ".jpg", 768)
                        + "</NewsComponent>")
                .collect(Collectors.joining());

        // When
        Draft article = read(itemOf(STORY + photos));

        // Then
        assertEquals(5_000, article.content().pictures().size());
    }

    private static String rendition(String role, String href, int width) {
        return "<NewsComponent><Role FormalName='" + role + "'/><ContentItem Href='" + href
                + "'><MediaType FormalName='Photo'/><Format FormalName='JPG'/><Characteristics><Property "
                + "FormalName='Width' Value='" + width + "'/></Characteristics></ContentItem></NewsComponent>";
    }
}
