package news.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Editorial;
import news.dateline.item.Identity;
import news.dateline.item.Picture;
import news.dateline.item.PubStatus;
import news.dateline.item.Rights;
import news.dateline.item.Series;
import news.dateline.item.Signal;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes another version of an item, field by field, and what does not. */
class FingerprintTest {
    private static final StatedTime NOON = StatedTime.of(OffsetDateTime.parse("2026-03-12T12:00:00Z"));
    private static final Picture PICTURE = picture("A ferry", "Ana Lima/AP");
    private static final Article ARTICLE = new Article(
            new Identity("urn:x:1", Optional.of("7"), List.of()),
            PubStatus.USABLE,
            Optional.of("en"),
            Times.NONE.withEmbargoedUntil(NOON),
            new Content(
                    Optional.of("Ferry late"),
                    List.of(),
                    List.of("It waits."),
                    List.of("The ferry was late.", "It left at noon."),
                    List.of(PICTURE)),
            Editorial.NONE.withByline(Optional.of("By Ana Lima"), List.of()).withEdNote("Eds: adds detail"),
            Rights.NONE,
            Optional.of("Oslo"),
            WireBlock.NONE);

    private static Picture picture(String caption, String credit) {
        return new Picture(
                Optional.empty(),
                Optional.empty(),
                Optional.of(caption),
                Optional.empty(),
                List.of(),
                Optional.of(credit));
    }

    private static Article content(Content content) {
        return ARTICLE.with(content);
    }

    private static Article editorial(Optional<String> by, Optional<String> note) {
        Editorial unsigned = Editorial.NONE.withByline(by, List.of());
        return ARTICLE.with(note.map(unsigned::withEdNote).orElse(unsigned));
    }

    static Stream<Arguments> changes() {
        Content content = ARTICLE.content();
        return Stream.of(
                arguments("withheld", ARTICLE.with(PubStatus.WITHHELD)),
                arguments("killed", ARTICLE.with(PubStatus.CANCELED)),
                arguments("another headline", content(content.withTitle("Ferry later"))),
                arguments("no headline", content(content.withoutTitle())),
                arguments("another standfirst", content(content.withSummaries(List.of("It waited.")))),
                arguments("no standfirst", content(content.withSummaries(List.of()))),
                arguments(
                        "a word of the text",
                        content(content.withParagraphs(List.of("The ferry was late.", "It left at one.")))),
                arguments("a paragraph less", content(content.withParagraphs(List.of("The ferry was late.")))),
                arguments(
                        "paragraphs joined",
                        content(content.withParagraphs(List.of("The ferry was late.It left at noon.")))),
                arguments(
                        "paragraphs in another order",
                        content(content.withParagraphs(List.of("It left at noon.", "The ferry was late.")))),
                arguments(
                        "the standfirst moved into the text",
                        content(content.withSummaries(List.of())
                                .withParagraphs(List.of("It waits.", "The ferry was late.", "It left at noon.")))),
                arguments("another caption", content(content.withPictures(List.of(picture("A bus", "Ana Lima/AP"))))),
                arguments(
                        "another photo credit",
                        content(content.withPictures(List.of(picture("A ferry", "Bo Berg/AFP"))))),
                arguments("a picture less", content(content.withPictures(List.of()))),
                arguments("a picture more", content(content.withPictures(List.of(PICTURE, PICTURE)))),
                arguments("another byline", editorial(Optional.of("By Bo Berg"), Optional.of("Eds: adds detail"))),
                arguments("no byline", editorial(Optional.empty(), Optional.of("Eds: adds detail"))),
                arguments("another note", editorial(Optional.of("By Ana Lima"), Optional.of("Eds: corrects name"))),
                arguments("no note", editorial(Optional.of("By Ana Lima"), Optional.empty())),
                arguments("no embargo", ARTICLE.with(Times.NONE)),
                arguments(
                        "a later embargo",
                        ARTICLE.with(Times.NONE.withEmbargoedUntil(
                                StatedTime.of(OffsetDateTime.parse("2026-03-12T13:00:00Z"))))),
                arguments(
                        "an embargo of a day",
                        ARTICLE.with(Times.NONE.withEmbargoedUntil(StatedTime.of(LocalDate.parse("2026-03-12"))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isAnotherVersion(String change, Article changed) {
        assertNotEquals(Fingerprint.of(ARTICLE), Fingerprint.of(changed));
    }

    static Stream<Arguments> repeats() {
        Times times = ARTICLE.times();
        Content content = ARTICLE.content();
        Picture elsewhere = new Picture(
                Optional.of("https://x.example/2.jpg"),
                Optional.of("ferry"),
                PICTURE.caption(),
                Optional.of("Ana Lima"),
                List.of("ap"),
                PICTURE.creditLine());
        return Stream.of(
                arguments(
                        "another version number",
                        ARTICLE.with(ARTICLE.identity().withVersion("8"))),
                arguments(
                        "sent later",
                        ARTICLE.with(times.withVersionCreated(NOON).withFirstCreated(NOON))),
                arguments("another picture address", content(content.withPictures(List.of(elsewhere)))),
                arguments("another language tag", ARTICLE.withLanguage("en-GB")),
                arguments(
                        "another routing",
                        ARTICLE.with(WireBlock.NONE.withSeries(Series.of("s1")).withSignal(Signal.CORRECTION))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repeats")
    void isTheSameText(String difference, Article again) {
        assertEquals(Fingerprint.of(ARTICLE), Fingerprint.of(again));
    }

    /** The database holds the fingerprints of earlier releases: another hash would publish every repeat as an update. */
    @Test
    void isTheHashThatEarlierReleasesStored() {
        assertEquals("44c2358c442372021bca0205ce99ba813e7d091d67bbd5c500f7049abbba5fd9", Fingerprint.of(ARTICLE));
    }

    /** A killed text that came again under another headline passed for another text, or the other way round. */
    @Test
    void theWordsAreThoseOfHeadlineStandfirstAndBody() {
        String words = Fingerprint.ofWords(ARTICLE);
        Content content = ARTICLE.content();

        assertNotEquals(words, Fingerprint.ofWords(content(content.withTitle("Ferry later"))));
        assertNotEquals(words, Fingerprint.ofWords(content(content.withSummaries(List.of("It waits still.")))));
        assertNotEquals(words, Fingerprint.ofWords(content(content.withParagraphs(List.of("The ferry was late.")))));
        assertEquals(words, Fingerprint.ofWords(content(content.withPictures(List.of()))));
        assertEquals(words, Fingerprint.ofWords(ARTICLE.with(Editorial.NONE)));
    }
}
