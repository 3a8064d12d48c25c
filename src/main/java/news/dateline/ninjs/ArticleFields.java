package news.dateline.ninjs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Dateline.ResolvedPlace;
import news.dateline.item.Editorial;
import news.dateline.item.Publisher;
import news.dateline.item.Rights;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;

/**
 * The standard's own fields, <a href="https://iptc.org/standards/ninjs/">IPTC ninjs 3.1</a>. Without {@code wire} the
 * article is valid ninjs.
 */
final class ArticleFields {
    private ArticleFields() {}

    static void write(JsonFields json, Article article) throws IOException {
        json.text("uri", article.identity().uri());
        json.text("type", "text");
        json.text("version", article.identity().version());
        json.text("pubStatus", article.pubStatus().code());
        json.text("language", article.language());
        times(json, article.times());
        headlines(json, article.content());
        editorial(json, article.editorial());
        rights(json, article.rights());
        json.objects("altIds", article.identity().altIds(), (out, id) -> {
            out.text("role", id.role());
            out.text("value", id.value());
        });
        texts(json, article.content());
        List<FilingPlace> places =
                article.wire().dateline().map(d -> d.places()).orElse(List.of());
        json.text("located", article.located());
        places(json, places);
        json.objects("infoSources", infoSources(article), InfoSource::write);
        json.objects("associations", PictureItem.of(article), PictureItem::write);
    }

    private static void times(JsonFields json, Times times) throws IOException {
        json.text("firstCreated", times.firstCreated().map(StatedTime::toString));
        json.text("versionCreated", times.versionCreated().map(StatedTime::toString));
        json.text("contentCreated", times.contentCreated().map(StatedTime::toString));
        json.text("embargoedUntil", times.embargoedUntil().map(StatedTime::toString));
        json.text("expires", times.expires().map(StatedTime::toString));
    }

    private static void headlines(JsonFields json, Content content) throws IOException {
        List<RoleText> headlines = new ArrayList<>();
        content.title().ifPresent(title -> headlines.add(new RoleText("main", title)));
        content.headlines().forEach(headline -> headlines.add(new RoleText(headline.role(), headline.value())));
        json.text("title", content.title());
        json.objects("headlines", headlines, RoleText::write);
    }

    private static void editorial(JsonFields json, Editorial editorial) throws IOException {
        json.text("by", editorial.by());
        json.objects("people", editorial.authors(), (out, author) -> {
            out.text("name", author);
            out.text("rel", "author");
        });
        if (editorial.urgency().isPresent()) {
            json.number("urgency", editorial.urgency().get());
        }
        json.text("slugline", editorial.slugline());
        json.text("edNote", editorial.edNote());
        json.objects("genres", editorial.genres(), (out, genre) -> out.text("name", genre));
        json.objects("subjects", editorial.subjects(), (out, subject) -> {
            out.text("name", subject.name());
            out.text("uri", subject.uri());
        });
    }

    private static void rights(JsonFields json, Rights rights) throws IOException {
        json.text("copyrightHolder", rights.holder());
        json.text("copyrightNotice", rights.notice());
        json.text("usageTerms", rights.usageTerms());
    }

    private static void texts(JsonFields json, Content content) throws IOException {
        String summary = String.join("\n\n", content.summaries());
        if (!summary.isEmpty()) {
            json.objects("descriptions", List.of(new RoleText("summary", summary)), RoleText::write);
        }
        String body = content.body();
        if (!body.isEmpty()) {
            json.objects("bodies", List.of(body), (out, value) -> {
                out.text("role", "main");
                out.text("contentType", "text/plain");
                out.text("value", value);
            });
        }
    }

    private static void places(JsonFields json, List<FilingPlace> places) throws IOException {
        json.objects("places", places, (out, place) -> {
            out.text("name", name(place));
            out.text("rel", "dateline");
            out.text("uri", place.resolved().map(found -> "https://sws.geonames.org/" + found.geonamesId() + "/"));
            out.text("literal", place.literal());
        });
    }

    private static String name(FilingPlace place) {
        return place.resolved().map(ResolvedPlace::name).orElse(place.literal());
    }

    private static List<InfoSource> infoSources(Article article) {
        List<InfoSource> sources = new ArrayList<>();
        for (AgencyCredit agency : article.wire().agencies()) {
            sources.add(new InfoSource(agency.name(), "agency", agency.uri(), Optional.of(agency.literal())));
        }
        Optional<Publisher> publisher = article.wire().publisher();
        publisher.ifPresent(by -> sources.add(
                new InfoSource(by.name(), "publisher", Optional.of("https://" + by.domain() + "/"), Optional.empty())));
        return sources;
    }

    /** The standard knows {@code role} here and refuses {@code rel}. */
    private record InfoSource(String name, String role, Optional<String> uri, Optional<String> literal) {
        static void write(JsonFields json, InfoSource source) throws IOException {
            json.text("name", source.name);
            json.text("role", source.role);
            json.text("uri", source.uri);
            json.text("literal", source.literal);
        }
    }
}
