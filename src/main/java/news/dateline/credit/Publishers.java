package news.dateline.credit;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Identity.AltId;
import news.dateline.item.Publisher;
import news.dateline.item.Stated;

/**
 * Names the publisher from the item's addresses: the agency table's row for the domain, else the registrable domain by
 * the Public Suffix List, under the name by which the source goes, if it states one.
 */
public final class Publishers implements Step {
    private final Knowledge knowledge;

    public Publishers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Draft apply(Draft draft) {
        return addresses(draft)
                .flatMap(url -> host(url).stream())
                .flatMap(host -> publisher(host).stream())
                .findFirst()
                .map(found -> published(draft, found))
                .orElse(draft);
    }

    /** A publication that the table does not know is called by its domain, or by what it calls itself. */
    private static Draft published(Draft draft, Publisher found) {
        Optional<Stated.Found> stated =
                draft.stated().publisher().filter(name -> found.name().equals(found.domain()));
        Publisher named = stated.map(name -> new Publisher(found.id(), name.text(), found.domain(), found.country()))
                .orElse(found);
        String from = stated.map(name -> "url:domain, " + name.source()).orElse("url:domain");
        return draft.with(draft.wire().withPublisher(named).plusProvenance(FieldPath.PUBLISHER, from));
    }

    private static Stream<String> addresses(Draft draft) {
        Stream<String> others = draft.identity().altIds().stream()
                .filter(id -> id.role().equals("url"))
                .map(AltId::value);
        return Stream.concat(Stream.of(draft.identity().uri()), others);
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

    private Optional<Publisher> publisher(String host) {
        return Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true))
                .map(domain -> knowledge
                        .agencies()
                        .byDomain(host)
                        .map(row -> new Publisher(row.id(), row.name(), domain, row.country()))
                        .orElseGet(() -> new Publisher(domain, domain, domain, Optional.empty())));
    }
}
