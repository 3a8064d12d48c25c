package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.format.Payload;
import news.dateline.item.Hints;
import news.dateline.item.ReadItem;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import news.dateline.text.TextTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stood among the paragraphs of a story, or in their place, and was none of it. */
class OutsideTextTest {
    private static final List<String> STORY = List.of(
            "The mill at Velm turned again on Monday after a winter of silence, and half the village came to see it.",
            "Its wheel had been broken by ice in December, and nobody within a day's ride knew how to mend it.",
            "A retired shipwright from the coast did it in the end, with oak that was meant for a pier.",
            "Flour will be sold from the door on Saturdays, the miller said, as long as the stream does not freeze.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='date'>3 March 2024</p>",
                "<p>3 March 2024</p>",
                "<p class='updated'>Updated: March 3, 2024 at 10:00 a.m. EST</p>",
                "<div class='datum'>Veröffentlicht am 3. März 2024</div>",
                "<div class='fecha'>3 de marzo de 2024</div>",
                "<p>By Ann Other</p><p>3 March 2024</p>",
                "<div class='author'>Ann Other</div>",
                "<div class='date'>令和6年3月3日</div><div class='author'>高瀬真理</div>",
                "<h2>The old mill turns</h2>"
            })
    void linesAboveTheStoryAreNotItsText(String lines) {
        assertEquals(STORY, read(lines + paragraphs(STORY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>Read also:</strong> <a href='/a'>Who pays for the new wheel?</a></p>",
                "<p>اقرأ أيضا: <a href='/a'>من يدفع ثمن العجلة الجديدة؟</a></p>",
                "<div class='newsletter-signup'><h4>The Morning Post</h4><p>Get all of it in your mail before breakfast.</p>"
                        + "<form><input type='email'><button>Go</button></form></div>",
                "<div class='subscribe-box'><p>To go on, subscribe for 1 a week. Have an account? Sign in.</p><button>OK</button></div>",
                "<div class='abo-hinweis'><p>Mit einem Abo lesen Sie alles.</p><a class='btn' href='/abo'>Jetzt</a></div>",
                "<div hidden><p>Members see this note only after they have signed in to the pages of the Post.</p></div>",
                "<div style='display: none'><p>This note waits for a program that shows it to some of its readers.</p></div>"
            })
    void whatStandsBetweenTheParagraphsIsNotTheirs(String between) {
        String html = paragraphs(STORY.subList(0, 2)) + between + paragraphs(STORY.subList(2, 4));

        assertEquals(STORY, read(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Lea también: El herrero vende su fragua a una panadera</p>",
                "<p><strong>Lesen Sie auch:</strong></p><p>Der Schmied verkauft seine Esse</p>",
                "<p>اقرأ أيضا: الحداد يبيع ورشته القديمة لخباز</p>",
                "<p><b>あわせて読みたい：</b>鍛冶屋、古い工房をパン屋に売る</p>",
                "<p>यह भी पढ़ें: लोहार ने अपनी पुरानी भट्ठी बेची</p>",
                "<p>Czytaj też: Kowal sprzedaje kuźnię piekarce</p>",
                "<p>Vous voulez lire la suite ? Abonnez-vous pour 1 € le premier mois</p>",
                "<p>Jetzt weiterlesen mit Plus: vier Wochen für 1 Euro</p>"
            })
    void aStoryAnnouncedWithoutALinkOrAnOfferToReadOnStoodAmongTheParagraphs(String between) {
        String html = paragraphs(STORY.subList(0, 2)) + between + paragraphs(STORY.subList(2, 4));

        assertEquals(STORY, read(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lea también esto: el agua sube despacio, dijo el molinero.",
                "Related: that is how the two millers are, as cousins.",
                "Lesen Sie auch nachts, fragte er die Müllerin."
            })
    void aSentenceThatOpensLikeAnAnnouncementStays(String sentence) {
        String html = paragraphs(STORY.subList(0, 2)) + "<p>" + sentence + "</p>" + paragraphs(STORY.subList(2, 4));

        assertEquals(List.of(STORY.get(0), STORY.get(1), sentence, STORY.get(2), STORY.get(3)), read(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>2024年3月3日 9時00分</p><p>高瀬真理</p>",
                "<p>یکشنبه ۱۳ اسفند ۱۴۰۲</p><p>آرش کیانی</p>",
                "<p>3 มีนาคม พ.ศ. 2567</p><p>สมชาย ใจดี</p>"
            })
    void aNameBelowTheDayWithNoWordBeforeItStoodInTheText(String lines) {
        assertEquals(STORY, read(lines + paragraphs(STORY)));
    }

    @Test
    void aStoryThatIsSoldInABoxOfItsOwnIsTheStory() {
        String html = paragraphs(STORY.subList(0, 1)) + "<div class='paywall'>" + paragraphs(STORY.subList(1, 4))
                + "<a href='/subscribe'>More of the Post</a></div>";

        assertEquals(STORY, read(html).subList(0, 4));
    }

    @Test
    void aStoryThatAProgramHasYetToBuildIsReadFromLinkedData() {
        String html =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The old mill turns\","
                        + "\"articleBody\":\"" + String.join("\\n\\n", STORY) + "\"}</script><div id='app'></div>";

        assertEquals(STORY, read(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Valley</title><h1>Valley</h1>ENTRIES",
                "<title>404 | The Post</title><h1>Oops!</h1><p>We have looked everywhere for what you wanted to read.</p>",
                "<title>Seite nicht gefunden - Die Post</title><h1>Seite nicht gefunden</h1><p>Sie ist wohl umgezogen.</p>",
                "<title>الصفحة غير موجودة</title><h1>الصفحة غير موجودة</h1><p>ربما نقلت الصفحة إلى مكان آخر.</p>",
                "<title>ページが見つかりません</title><p>お探しのページは移動したか、削除された可能性があります。</p>",
                "<title>Before you continue</title><p>We and our partners keep information on your device.</p>"
            })
    void aListOfStoriesOrAnErrorIsNoArticle(String page) {
        String entries = List.of("One", "Two", "Three", "Four", "Five", "Six").stream()
                .map(n -> "<article class='teaser'><a href='/n/" + n + "'><h2>Story " + n + " from the valley</h2></a>"
                        + "<p>A farmer sells his barn number " + n + " and keeps the view.</p></article>")
                .collect(Collectors.joining());

        ReadItem item = item(page.replace("ENTRIES", entries));

        assertInstanceOf(ReadItem.Refused.class, item);
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n"));
    }

    private static List<String> read(String story) {
        ReadItem item = item("<html lang='en'><head><title>The old mill turns - The Post</title></head><body><header>"
                + "<a href='/'>The Post</a></header><main><article><h1>The old mill turns</h1>" + story
                + "</article></main><footer><a href='/i'>Imprint</a></footer></body></html>");
        return ((ReadItem.Drafted) item).draft().content().paragraphs();
    }

    private static ReadItem item(String html) {
        String page = html.startsWith("<html") ? html : "<html>" + html + "</html>";
        Decoded decoded = Decoder.decode(page.getBytes(StandardCharsets.UTF_8), Optional.empty());
        return new HtmlPage()
                .read(Payload.ofText((Decoded.Text) decoded, Hints.NONE, TextTables.shipped()))
                .get(0);
    }
}
