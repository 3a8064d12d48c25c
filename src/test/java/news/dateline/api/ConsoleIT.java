package news.dateline.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console in a browser, on the packaged service and the samples. */
@WithLocalServers(own = true, settings = "dateline.sources.look-every=PT1S")
@EnabledIf(
        value = "news.dateline.api.Browser#isThere",
        disabledReason = "the console is not looked at: no Chromium at /usr/bin/chromium (apt-get install chromium)")
class ConsoleIT {
    private static final String LAMP = "https://marfa.example/news/471";
    private static final String LAMP_TITLE = "قرية تضيء شوارعها بمصابيح صنعها تلاميذها";

    private static final String DESK = "desk-0123456789abcdef012345";
    private static final String READER = "reader-456789abcdef01234567";

    @TempDir
    private static Path folder;

    /** In milliseconds: a busy machine takes its time over a command. */
    private static final double PATIENCE = 20_000;

    private static URI service;
    /** On the same broker and database; asks for tokens. */
    private static ServiceProcess closed;

    private static Browser browser;

    @BeforeAll
    static void sendTheSamplesIn(LocalServers servers, ServiceProcess process) throws IOException {
        service = process.http();
        Path tokens = Files.writeString(folder.resolve("tokens"), "ada desk " + DESK + "\nren reader " + READER + "\n");
        closed = ServiceProcess.start(
                folder.resolve("service.log"),
                servers.broker(),
                servers.database(),
                Map.of(
                        "dateline.access.writes", "closed",
                        "dateline.access.tokens-file", tokens.toString(),
                        "dateline.sources.look-every", "PT1S"));
        browser = Browser.start();
        setDefaultAssertionTimeout(PATIENCE);
        send("ar-lamp-page.html", "text/html; charset=utf-8", LAMP);
        send("de-seilbahn-iptc7901.txt", "text/plain", "");
        send("en-canal-nitf.xml", "application/nitf+xml", "");
        send("en-observatory-wire.txt", "text/plain; charset=utf-8", "");
        send("fa-wetland-page.txt", "text/plain; charset=utf-8", "");
        send("bad-truncated.json", "application/json", "");
        send("bad-no-text.json", "application/json", "");
        send("bad-binary.bin", "application/octet-stream", "");
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
        if (closed != null) {
            closed.close();
        }
    }

    @AfterEach
    void noScriptFailedAndThePolicyKeptNothingFromThePage() {
        assertEquals(List.of(), browser.takeComplaints());
    }

    @Test
    void theFeedShowsEachArticleInItsOwnDirection() {
        Page page = following(service);

        assertThat(row(page, LAMP_TITLE).locator(".what")).hasAttribute("dir", "rtl");
        assertThat(row(page, "Canal boat library").locator(".what")).hasAttribute("dir", "ltr");
        assertThat(row(page, LAMP_TITLE)).containsText("reuters");
    }

    @Test
    void whatComesInWhileOneLooksIsThereWithoutAReload() {
        Page page = following(service);
        assertThat(row(page, LAMP_TITLE)).isVisible();

        envelope("https://looking.example/1", "A bakery opens on the pier", "The bakery opened at dawn.");

        assertThat(row(page, "A bakery opens on the pier")).isVisible();
    }

    @Test
    void whatComesInWhilePausedWaits() {
        Page page = following(service);
        assertThat(row(page, LAMP_TITLE)).isVisible();
        page.getByRole(AriaRole.BUTTON, button("Pause")).click();

        envelope("https://paused.example/1", "A choir sings in the tunnel", "The choir sang for an hour.");

        Locator meanwhile = page.getByText("came in meanwhile");
        assertThat(meanwhile).isVisible();
        assertThat(row(page, "A choir sings in the tunnel")).hasCount(0);
        meanwhile.click();
        assertThat(row(page, "A choir sings in the tunnel")).isVisible();
    }

    @Test
    void whatCameWhileTheLineWasLostIsThereOnceItIsBack() throws IOException {
        try (LineThatBreaks line = new LineThatBreaks(service)) {
            Page page = following(line.address());
            assertThat(row(page, LAMP_TITLE)).isVisible();
            line.breakOff();
            assertThat(page.locator("#connection")).hasText("Reconnecting");

            envelope("https://lost.example/1", "A lost parrot comes home", "The parrot was back on Monday.");
            line.mend();

            assertThat(row(page, "A lost parrot comes home")).hasCount(1);
            assertThat(page.locator("#connection")).not().hasText("Reconnecting");
        }
    }

    @Test
    void filtersAreInTheAddress() {
        Page page = browser.open(service, "#/?language=fa");

        assertThat(page.locator(".feed .item")).hasCount(1);
        assertThat(page.getByLabel("Language")).hasValue("fa");
    }

    @Test
    void theWordsThatWereLookedForAreMarked() {
        Page page = browser.open(service, "#/?q=barge");

        assertThat(page.locator(".feed .piece mark").first()).hasText("barge");
        assertThat(page.locator(".count")).containsText("1 shown of 1");
    }

    @Test
    void theBestComeFirstWhereWordsAreLookedFor() {
        envelope("https://heron.example/1", "A heron, and no other bird", "The heron came back to the heron pond.");
        envelope("https://heron.example/2", "Pond cleared", "Volunteers cleared the pond. One saw a heron.");
        Page page = following(service);
        Locator order = page.getByLabel("Order");
        assertThat(order).isHidden();
        page.waitForCondition(() -> herons().equals("2"));

        page.getByLabel("Words").fill("heron");
        order.selectOption("best");
        page.getByLabel("Words").press("Enter");

        assertThat(page.locator(".feed .item")).hasCount(2);
        assertThat(page.locator(".feed .item").first()).containsText("A heron, and no other bird");
        assertThat(order).hasValue("best");
        envelope("https://heron.example/3", "Chicks", "One heron has three chicks.");
        assertThat(page.getByText("came in meanwhile")).isVisible();
        page.waitForCondition(() -> herons().equals("3"));
        page.getByText("came in meanwhile").click();
        assertThat(page.locator(".feed .item")).hasCount(3);
        assertThat(page.locator(".feed .item").first()).containsText("A heron, and no other bird");
    }

    @Test
    void theDeskKillsAnArticleByTheKeyboardAndLetsItOutAgain() {
        String uri = "https://desk.example/1";
        Page page = anArticle(service, uri, "Pier to be sold", Browser.desk());

        page.getByRole(AriaRole.BUTTON, button("Kill …")).focus();
        page.keyboard().press("Enter");
        page.keyboard().type("Ada");
        page.keyboard().press("Tab");
        page.keyboard().type("the council denies it");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("the council denies it");
        assertEquals(200, standing(uri), "asked for and not confirmed");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Killed");
        assertThat(page.locator("h1")).isFocused();
        assertEquals(410, standing(uri));
        assertThat(page.locator(".line")).containsText("by an editor");
        decide(page, "Release …", "Release it", "they sold it after all");
        // A browser that kept the answer of before would show it for good.
        assertThat(page.locator("h1")).hasText("Pier to be sold");
        assertEquals(200, standing(uri));
    }

    @Test
    void whoThinksBetterOfItKillsNothing() {
        String uri = "https://desk.example/2";
        Page page = anArticle(service, uri, "Lighthouse to be painted", Browser.desk());

        page.getByRole(AriaRole.BUTTON, button("Kill …")).click();
        page.getByLabel("Your name").fill("Ada");
        page.getByLabel("Why").fill("wrong colour");
        page.getByText("Go on").click();
        page.keyboard().press("Escape");

        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertEquals(200, standing(uri));
    }

    @Test
    void theDeskLetsOutWhatIsHeld() {
        String uri = "https://desk.example/3";
        String hour = Instant.now().plus(Duration.ofHours(9)).toString();
        send("""
                {"url":"%s","headline":"Prize for a beekeeper","body":"The jury chose a beekeeper.","embargoedUntil":"%s"}
                """.formatted(uri, hour));
        Page page = browser.open(service, "#/article/" + encoded(uri));
        page.waitForCondition(() -> given().urlEncodingEnabled(false)
                        .get("/v1/articles/" + encoded(uri) + "/versions")
                        .statusCode()
                == 200);
        page.reload();
        assertThat(page.locator("h1")).hasText("Held");
        assertFalse(page.content().contains("beekeeper"));

        decide(page, "Release …", "Release it", "the jury agrees");

        assertThat(page.locator("h1")).hasText("Prize for a beekeeper");
        assertEquals(200, standing(uri));
    }

    @Test
    void whoHasNoTokenIsAskedForOneAndKillsNothingWithoutIt() {
        String uri = "https://desk.example/4";
        Page page = anArticle(closed.http(), uri, "Tram line extended", Browser.desk());

        decide(page, "Kill …", "Kill it", "no such plan");
        page.getByRole(AriaRole.DIALOG).getByText("Not now").click();

        assertThat(page.locator(".desk .notice")).containsText("was not killed");
        assertEquals(200, standing(uri));
        decide(page, "Kill …", "Kill it", "no such plan");
        page.getByLabel("Token").fill(DESK);
        page.getByLabel("Token").press("Enter");
        assertThat(page.locator("h1")).hasText("Killed");
        assertEquals(410, standing(uri));
    }

    @Test
    void whoseTokenIsNotOfTheDeskIsOfferedNothing() {
        String uri = "https://desk.example/5";
        Page page = anArticle(closed.http(), uri, "Market moves", Browser.desk());
        assertThat(page.locator(".desk")).isVisible();

        page.evaluate("sessionStorage.setItem('token', '" + READER + "')");
        page.reload();
        assertThat(page.locator("h1")).hasText("Market moves");
        page.waitForTimeout(500);
        assertThat(page.locator(".desk")).isHidden();

        page.evaluate("sessionStorage.setItem('token', '" + DESK + "')");
        page.reload();
        assertThat(page.locator(".desk")).isVisible();
    }

    @Test
    void theDesksQuestionLeavesNobodyOut() {
        Page page = browser.open(service, "#/article/" + encoded(LAMP), Browser.desk(ColorScheme.DARK));

        page.getByRole(AriaRole.BUTTON, button("Kill …")).click();

        assertEquals(List.of(), Browser.findings(page));
        page.getByLabel("Your name").fill("Ada");
        page.getByLabel("Why").fill("to see what it looks like");
        page.getByText("Go on").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Kill it");
        assertEquals(List.of(), Browser.findings(page));
    }

    @Test
    void aFindingLightsItsPlaceInThePayload() {
        Page page = browser.open(service, "#/article/" + encoded(LAMP));

        page.locator(".findings tr", words("gazetteer")).hover();

        assertThat(page.locator(".raw .lit")).hasText("القاهرة");
        assertThat(page.locator(".raw .k-headline")).hasText(LAMP_TITLE);
        assertThat(page.locator(".raw .k-clutter").first()).isVisible();
        assertThat(page.locator(".clean")).hasAttribute("dir", "rtl");
        assertThat(page.locator(".versions")).containsText("Version 1");
    }

    @Test
    void aVersionSaysWhatItChanged() {
        Page page = following(service);
        envelope("https://bridge.example/1", "Bridge opens", "The bridge opens on Tuesday.");
        assertThat(row(page, "Bridge opens")).isVisible();
        envelope("https://bridge.example/1", "Bridge opens", "The bridge opens on Wednesday.");
        assertThat(row(page, "Bridge opens")).containsText("v2");

        row(page, "Bridge opens").locator(".title").click();
        page.getByText("What changed").click();

        assertThat(page.locator("del")).hasText("Tuesday.");
        assertThat(page.locator("ins")).hasText("Wednesday.");
    }

    @Test
    void thePayloadIsShownToItsLastCharacter() throws IOException {
        Page page = browser.open(service, "#/try");

        page.getByLabel("Payload").fill(new String(sample("ar-lamp-page.html"), UTF_8));

        assertThat(page.locator(".raw")).isVisible();
        assertEquals(
                new String(sample("ar-lamp-page.html"), UTF_8),
                page.locator(".raw").textContent());
    }

    @Test
    void aFileInAnotherCharsetIsTriedAndNothingIsStored() throws IOException {
        Page page = browser.open(service, "#/try");

        page.getByLabel("File")
                .setInputFiles(new FilePayload("wire.txt", "text/plain", sample("de-seilbahn-iptc7901.txt")));

        assertThat(page.locator(".clean-title"))
                .hasText("Seilbahn steht still, weil ein Bartgeier auf dem Mast brütet");
        assertThat(page.locator(".raw .k-headline"))
                .hasText("Seilbahn steht still, weil ein Bartgeier auf dem Mast brütet");
    }

    @Test
    void whatIsRejectedInATrySaysWhy() {
        Page page = browser.open(service, "#/try");

        page.getByLabel("Payload").fill("{\"headline\"");

        assertThat(page.locator(".notice")).containsText("malformed-json");
    }

    @Test
    void aHeadlineOfMarkupIsWords() {
        String hostile = "<img src=x onerror=alert(1)><b>Storm</b>";
        Page page = browser.open(service, "#/try");

        page.getByLabel("Payload")
                .fill(
                        "{\"url\":\"https://hostile.example/1\",\"headline\":\"Storm &lt;img src=x onerror=alert(1)&gt;\",\"body\":\""
                                + hostile + " came over the hills on Monday, and nobody was hurt.\"}");

        assertThat(page.locator(".raw")).containsText(hostile);
        assertThat(page.locator("main img")).hasCount(0);
    }

    @Test
    void theMapHasEachPlaceAndTheChartsTheirLanguages() {
        Page page = browser.open(service, "#/charts");

        assertThat(page.locator(".dots circle").first()).isVisible();
        assertThat(page.locator(".ranking", words("Languages"))).containsText("Arabic");
        assertThat(page.locator(".ranking", words("Places"))).containsText("Cairo");
        assertTrue(page.locator("path.land").getAttribute("d").length() > 1000);
    }

    @Test
    void aRejectedPayloadIsReadAndSentThroughAgain() {
        Page page = browser.open(service, "#/rejected?reason=malformed-json");
        Locator letter = page.locator(".letter").last();
        letter.locator("summary").click();
        assertThat(letter.locator(".head pre")).containsText("playground");

        letter.getByRole(AriaRole.BUTTON).click();

        assertThat(letter).containsText("sent through again");
    }

    @Test
    void allOfAReasonAreSentThroughAgain() {
        Page page = browser.open(service, "#/rejected?reason=undecodable");

        page.getByRole(AriaRole.BUTTON, button("Replay all of undecodable")).click();

        assertThat(page.locator(".replay-all")).containsText("sent through again");
        assertThat(page.locator("progress")).hasAttribute("max", "1");
    }

    @Test
    void theSourcesSayHowTheyDo() {
        Page page = browser.open(service, "#/sources");

        page.waitForCondition(() -> {
            page.reload();
            page.waitForSelector(".sources, .empty");
            return page.locator(".sources tbody tr", words("console-it")).isVisible();
        });

        assertThat(page.locator(".sources tbody tr", words("console-it"))).containsText("not known for a week");
    }

    @Test
    void withoutScriptsThereIsAListWithLinks() {
        Page page = browser.open(service, "", Browser.desk().setJavaScriptEnabled(false));

        assertThat(page.locator("main .item a", words(LAMP_TITLE)))
                .hasAttribute("href", "/v1/articles/" + encoded(LAMP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#/", "#/article/https%3A%2F%2Fmarfa.example%2Fnews%2F471", "#/charts", "#/rejected", "#/try"})
    void aPhoneScrollsInOneDirectionOnly(String hash) {
        Page page = browser.open(service, hash, Browser.phone());
        assertThat(page.locator("main .page h1")).isVisible();

        Object beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth");

        assertTrue(((Number) beyond).intValue() <= 0, () -> beyond + " pixels beyond the screen");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nobodyIsLeftOut(ColorScheme colours) throws IOException {
        for (String hash :
                List.of("#/", "#/article/" + encoded(LAMP), "#/charts", "#/rejected", "#/sources", "#/try")) {
            Page page = browser.open(service, hash, Browser.desk(colours));
            assertThat(page.locator("main .page h1")).isVisible();
            if (hash.equals("#/try")) {
                page.getByLabel("Payload").fill(new String(sample("fa-wetland-page.txt"), UTF_8));
                assertThat(page.locator(".findings")).isVisible();
            }
            page.waitForTimeout(500);

            assertEquals(List.of(), Browser.findings(page), hash);
            page.context().close();
        }
    }

    /** The page once its scripts have taken over from what the server made of it. */
    private static Page following(URI console) {
        Page page = browser.open(console, "#/");
        assertThat(page.locator("#connection")).hasText("Live");
        return page;
    }

    private static String herons() {
        return given().get("/v1/articles?q=heron&total=true").path("total");
    }

    /** The page of an article that has just come in. */
    private static Page anArticle(
            URI console, String uri, String headline, com.microsoft.playwright.Browser.NewContextOptions options) {
        envelope(uri, headline, "What the headline says is all that is known.");
        Page page = browser.open(console, "#/article/" + encoded(uri), options);
        page.waitForCondition(() -> standing(uri) == 200);
        page.reload();
        assertThat(page.locator("h1")).hasText(headline);
        return page;
    }

    /** How the service answers for an article now. */
    private static int standing(String uri) {
        return given().urlEncodingEnabled(false)
                .get("/v1/articles/" + encoded(uri))
                .statusCode();
    }

    private static void decide(Page page, String what, String confirmed, String why) {
        page.getByRole(AriaRole.BUTTON, button(what)).click();
        page.getByLabel("Your name").fill("Ada");
        page.getByLabel("Why").fill(why);
        page.getByText("Go on").click();
        page.getByRole(AriaRole.BUTTON, button(confirmed)).click();
    }

    private static Locator row(Page page, String words) {
        return page.locator(".feed .item", words(words));
    }

    private static Page.LocatorOptions words(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void envelope(String uri, String headline, String body) {
        send("{\"url\":\"%s\",\"headline\":\"%s\",\"body\":\"%s\"}".formatted(uri, headline, body));
    }

    private static void send(String envelope) {
        given().contentType("application/json")
                .queryParam("source", "console-it")
                .body(envelope.getBytes(UTF_8))
                .post("/v1/raw-articles")
                .then()
                .statusCode(202);
    }

    private static void send(String file, String type, String url) throws IOException {
        given().contentType(type)
                .queryParam("source", "console-it")
                .queryParam("url", url)
                .body(sample(file))
                .post("/v1/raw-articles")
                .then()
                .statusCode(202);
    }

    private static byte[] sample(String file) throws IOException {
        try (InputStream in = ConsoleIT.class.getResourceAsStream("/news/dateline/local/samples/" + file)) {
            return in.readAllBytes();
        }
    }

    private static String encoded(String uri) {
        return URLEncoder.encode(uri, UTF_8);
    }
}
