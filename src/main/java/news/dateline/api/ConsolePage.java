package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.store.ArticleSummary;

/**
 * The console's page as it is without scripts: a list of the newest articles, and where else to look. Scripts put the console
 * in the list's place. Immutable.
 */
final class ConsolePage {
    /** Read once: it never changes while the service runs. */
    private static final String FRAME = read("/META-INF/console.html");

    /** A browser without scripts knows no zone but this. */
    private static final DateTimeFormatter RECEIVED =
            DateTimeFormatter.ofPattern("dd MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Home home;

    ConsolePage(Home home) {
        this.home = home;
    }

    /**
     * The page with a part of the list.
     *
     * @param articles empty where the database is away
     */
    String of(Optional<Page<ArticleSummary>> articles) {
        return FRAME.replace("{description}", Html.text(home.description()))
                .replace("{links}", home.links().stream().map(ConsolePage::link).collect(Collectors.joining("\n")))
                .replace("{articles}", articles.map(ConsolePage::list).orElse("<p>The database is away.</p>"));
    }

    private static String list(Page<ArticleSummary> page) {
        String rows = page.items().stream().map(ConsolePage::row).collect(Collectors.joining("\n"));
        String older = page.next()
                .map(next -> "\n<p><a href=\"/?cursor=" + URLEncoder.encode(next, UTF_8) + "\">Older</a></p>")
                .orElse("");
        return "<h1>Articles</h1>\n<ol class=\"feed\">\n" + rows + "\n</ol>" + older;
    }

    private static String row(ArticleSummary article) {
        String path = ArticlePath.ROOT + URLEncoder.encode(article.uri(), UTF_8).replace("+", "%20");
        String language = article.language()
                .map(code -> " lang=\"" + Html.text(code) + "\"")
                .orElse("");
        return "<li class=\"item\"><time>%s</time><span class=\"event\"></span><div class=\"what\"><a class=\"title\" dir=\"auto\"%s href=\"%s\">%s</a></div>"
                        .formatted(
                                RECEIVED.format(article.receivedAt()),
                                language,
                                Html.text(path),
                                Html.text(article.title().orElse(article.uri())))
                + "<p class=\"facts\">" + facts(article) + "</p></li>";
    }

    private static String facts(ArticleSummary article) {
        List<String> facts = new ArrayList<>();
        article.place().ifPresent(facts::add);
        facts.addAll(article.agencies());
        Stream.of(article.publisher(), article.language())
                .flatMap(Optional::stream)
                .forEach(facts::add);
        return facts.stream().map(fact -> "<bdi>" + Html.text(fact) + "</bdi>").collect(Collectors.joining(" "));
    }

    /** A path here can be followed; the port of another address may be mapped elsewhere. */
    private static String link(Home.Link link) {
        String href = Html.text(link.href());
        String shown = link.href().startsWith("/") ? "<a href=\"" + href + "\">" + href + "</a>" : href;
        return "<li>" + shown + ": " + Html.text(link.what()) + "</li>";
    }

    private static String read(String resource) {
        try (InputStream in = ConsolePage.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
