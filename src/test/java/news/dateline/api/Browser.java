package news.dateline.api;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, in which the tests of the console look at it. Playwright brings none of its own. Not thread safe. */
final class Browser implements AutoCloseable {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static boolean isThere() {
        return Files.isExecutable(CHROMIUM);
    }

    static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of(
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"))));
    }

    /** Opens a page as somebody new to it; what the page complains of is kept. */
    Page open(URI console, String hash, com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(console + "/" + hash);
        return page;
    }

    Page open(URI console, String hash) {
        return open(console, hash, desk());
    }

    /** A desk's screen, on which nothing moves by itself. */
    static com.microsoft.playwright.Browser.NewContextOptions desk() {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    static com.microsoft.playwright.Browser.NewContextOptions desk(ColorScheme colours) {
        // The checker puts a script of its own into the page, which the page's policy forbids.
        return desk().setColorScheme(colours).setBypassCSP(true);
    }

    static com.microsoft.playwright.Browser.NewContextOptions phone() {
        return desk().setViewportSize(390, 844);
    }

    /** What axe finds, by the rules of WCAG 2.2 AA and its own good practice. */
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Browser::said).toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** Errors of scripts, and what the page's policy kept from it, since this was last asked. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
