package news.dateline.enrich;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Article;
import news.dateline.item.Identity.AltId;
import news.dateline.item.Publisher;

/**
 * Names the publisher from the item's addresses: the agency table's row for the domain, else the registrable domain by
 * the Public Suffix List.
 */
final class Publishers implements Step {
    @Override
    public Article apply(Article article) {
        return addresses(article)
                .flatMap(url -> host(url).stream())
                .flatMap(host -> publisher(host).stream())
                .findFirst()
                .map(found -> article.with(
                        article.wire().withPublisher(found).plusProvenance("wire.publisher", "url:domain")))
                .orElse(article);
    }

    private static Stream<String> addresses(Article article) {
        Stream<String> others = article.identity().altIds().stream()
                .filter(id -> id.role().equals("url"))
                .map(AltId::value);
        return Stream.concat(Stream.of(article.identity().uri()), others);
    }

    private static Optional<String> host(String url) {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(url).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Publisher> publisher(String host) {
        return Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true))
                .map(domain -> AgencyTable.shipped()
                        .byDomain(host)
                        .map(row -> new Publisher(row.id(), row.name(), domain, row.country()))
                        .orElseGet(() -> new Publisher(domain, domain, domain, Optional.empty())));
    }
}
