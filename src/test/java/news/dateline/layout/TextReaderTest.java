package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Content.Headline;
import news.dateline.item.Picture;
import news.dateline.item.Reading;
import news.dateline.item.Removed;
import news.dateline.item.Removed.Kind;
import news.dateline.text.TextTables;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private static final String STORY =
            "The new bridge will be opened to cars next autumn, the ministry said on Thursday.";
    private static final String MORE =
            "It cost more than planned, and took four years longer than the first plan said.";

    @Test
    void readsAPageWithAllItsFurniture() {
        Reading reading = read("""
                1. Skip to main content
                  2. Skip to more

                A bridge that nobody ordered

                26 July 2021

                After four years of quarrels, the river has a second crossing.

                https://example.org/p/b1
                The bridge seen from the old town
                The bridge at dusk, a day before its openingPhoto: Ann Other/Example Photos

                %s

                %s
                abc/de (dpa, afp)

                Skip next section Explore more

                Explore more
                A tunnel that nobody ordered
                """.formatted(STORY, MORE));

        assertEquals(
                Optional.of("A bridge that nobody ordered"), reading.content().title());
        assertEquals(
                List.of("After four years of quarrels, the river has a second crossing."),
                reading.content().summaries());
        assertEquals(
                List.of(STORY, MORE, "abc/de (dpa, afp)"), reading.content().paragraphs());
        assertEquals(Optional.of("2021-07-26"), reading.date().map(Object::toString));
        assertEquals(Optional.of("https://example.org/p/b1"), reading.link());
        assertEquals(
                List.of(new Picture(
                        Optional.empty(),
                        Optional.of("The bridge seen from the old town"),
                        Optional.of("The bridge at dusk, a day before its opening"),
                        Optional.empty(),
                        List.of(),
                        Optional.of("Ann Other/Example Photos"))),
                reading.content().pictures());
        assertEquals(
                List.of(
                        Kind.NAVIGATION,
                        Kind.NAVIGATION,
                        Kind.DATE_LINE,
                        Kind.LINK,
                        Kind.CAPTION,
                        Kind.CAPTION,
                        Kind.CREDIT,
                        Kind.NAVIGATION,
                        Kind.READ_MORE,
                        Kind.READ_MORE),
                reading.removed().stream().map(Removed::kind).toList());
    }

    @Test
    void takesTheFirstParagraphForNoStandfirstWhereNothingPartsItFromTheBody() {
        Reading reading = read("A bridge that nobody ordered\n\n" + STORY + "\n\n" + MORE);

        assertEquals(
                Optional.of("A bridge that nobody ordered"), reading.content().title());
        assertEquals(List.of(), reading.content().summaries());
        assertEquals(List.of(STORY, MORE), reading.content().paragraphs());
    }

    @Test
    void inventsNoHeadlineForAWireStory() {
        Reading reading = read("BERLIN (Reuters) - " + STORY + "\n" + MORE);

        assertEquals(Optional.empty(), reading.content().title());
        assertEquals(
                List.of("BERLIN (Reuters) - " + STORY, MORE), reading.content().paragraphs());
    }

    @Test
    void keepsAnAlertOfOneLineAsBody() {
        Reading reading = read("Bridge opens to traffic");

        assertEquals(Optional.empty(), reading.content().title());
        assertEquals(List.of("Bridge opens to traffic"), reading.content().paragraphs());
    }

    @Test
    void tellsAKickerFromTheHeadline() {
        Reading reading = read("Transport\nA bridge that nobody ordered\n\n" + STORY + "\n\n" + MORE);

        assertEquals(
                Optional.of("A bridge that nobody ordered"), reading.content().title());
        assertEquals(
                List.of(new Headline("kicker", "Transport")), reading.content().headlines());
    }

    @Test
    void takesASitesMenuForNavigation() {
        Reading reading = read("News\nPolitics\nSport\nWeather\n\nA bridge that nobody ordered\n\n" + STORY);

        assertEquals(
                Optional.of("A bridge that nobody ordered"), reading.content().title());
        assertTrue(reading.removed().contains(new Removed(Kind.NAVIGATION, "Weather")));
    }

    /** Chinese and Persian pages came out without a headline: their links were in no table. */
    @Test
    void takesTwoLinksThatBeginAlikeForNavigationInALanguageOfNoTable() {
        Reading reading = read("""
                Neidio i'r cynnwys
                Neidio i'r ddewislen

                A bridge that nobody ordered

                26 July 2021

                %s

                %s
                """.formatted(STORY, MORE));

        assertEquals(
                Optional.of("A bridge that nobody ordered"), reading.content().title());
        assertEquals(
                List.of(
                        new Removed(Kind.NAVIGATION, "Neidio i'r cynnwys"),
                        new Removed(Kind.NAVIGATION, "Neidio i'r ddewislen")),
                reading.removed().subList(0, 2));
    }

    @Test
    void keepsAHeadlineThatBeginsAsItsKickerDoes() {
        Reading reading = read("""
                Bridges
                Bridges cost more than tunnels

                26 July 2021

                Nobody knows why

                %s

                %s
                """.formatted(STORY, MORE));

        assertEquals(
                Optional.of("Bridges cost more than tunnels"), reading.content().title());
    }

    @Test
    void dropsWhatStandsThereTwice() {
        Reading reading =
                read("A bridge that nobody ordered\n\nA bridge that nobody ordered\n\n" + STORY + "\n\n" + STORY);

        assertEquals(List.of(STORY), reading.content().paragraphs());
        assertEquals(
                List.of(Kind.REPETITION, Kind.REPETITION),
                reading.removed().stream().map(Removed::kind).toList());
    }

    @Test
    void takesTheHeadlineThatIsKnownOutOfTheText() {
        Reading reading = TextReader.read(
                        "A bridge\n\n" + STORY + "\n\n" + MORE,
                        Optional.of("A bridge"),
                        Optional.empty(),
                        TextTables.shipped())
                .reading();

        assertEquals(Optional.of("A bridge"), reading.content().title());
        assertEquals(List.of(STORY, MORE), reading.content().paragraphs());
    }

    @Test
    void letsABylineLeadTheBodyAndTakesItForNoHeadline() {
        Reading reading = read("بقلم: أحمد سالم\nشارك هذا المقال\n%s\n%s\nBy John Doe".formatted(STORY, MORE));

        assertEquals(Optional.empty(), reading.content().title());
        assertEquals(List.of("بقلم: أحمد سالم", STORY, MORE), reading.content().paragraphs());
        assertEquals(
                List.of(Kind.SHARE, Kind.BYLINE),
                reading.removed().stream().map(Removed::kind).toList());
    }

    @Test
    void joinsTheLinesOfAWrappedWireStory() {
        Reading reading = read("""
                Bridge to open in autumn

                BERLIN, July 26 (Reuters) - The new bridge will be opened to
                cars next autumn, the ministry said on Thursday, after a long
                dispute about its cost.
                   It took four years longer than the first plan said, and the
                mayor is still angry.
                (Reporting by Ann Other)
                """);

        assertEquals(
                List.of(
                        "BERLIN, July 26 (Reuters) - The new bridge will be opened to cars next autumn, the ministry said"
                                + " on Thursday, after a long dispute about its cost.",
                        "It took four years longer than the first plan said, and the mayor is still angry.",
                        "(Reporting by Ann Other)"),
                reading.content().paragraphs());
    }

    @Test
    void keepsListsAndVersesAsTheyAre() {
        Reading reading =
                read("What you need to know today\n\nBread\nButter\nCheese\nA very long list of other things\n");

        assertEquals(
                List.of("Bread", "Butter", "Cheese", "A very long list of other things"),
                reading.content().paragraphs());
    }

    @Test
    void readsAPageInAScriptWithoutSpaces() {
        Reading reading = read("无人订购的桥\n\n2021年7月26日\n\n交通部星期四宣布，新桥将于今年秋天通车。\n\n工程进展顺利，费用低于预算。\n\n相关新闻\n隧道");

        assertEquals(Optional.of("无人订购的桥"), reading.content().title());
        assertEquals(
                List.of("交通部星期四宣布，新桥将于今年秋天通车。", "工程进展顺利，费用低于预算。"),
                reading.content().paragraphs().subList(0, 2));
    }

    private static Reading read(String text) {
        return TextReader.read(text, Optional.empty(), Optional.empty(), TextTables.shipped())
                .reading();
    }

    @Test
    void aDateLineIsNobodysName() {
        String page = """
                الرئيسية
                سياسة
                رياضة
                بلدية الوادي تعيد فتح السوق القديم
                الأربعاء، 29 أبريل 2026 12:10 م
                مشاركة
                أعادت بلدية الوادي فتح السوق القديم بعد ترميم دام عامين، وعاد إليه أربعون تاجرا.
                اضف تعليقاً
                """;

        PageText text = TextReader.read(page, Optional.empty(), Optional.empty(), TextTables.shipped());

        assertEquals(List.of(), text.authors());
        assertEquals(
                "2026-04-29", text.reading().date().orElseThrow().toString().substring(0, 10));
    }
}
