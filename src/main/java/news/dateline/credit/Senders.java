package news.dateline.credit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.Agencies;
import news.dateline.agency.Agency;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Knowledge;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.Publisher;
import news.dateline.text.Folding;

/**
 * Who sent an item, so that a note touches its sender's items and nobody else's: the source that the payload or the producer
 * names, else who publishes under its address, else the authority that gave its name, else the agency that it credits. A paper
 * that prints an agency's text is not that agency.
 */
public final class Senders implements Step {
    /** The authority of a name: RFC 3085 (newsml), RFC 4151 (tag). */
    private static final Pattern AUTHORITY =
            Pattern.compile("(?i)(?:urn:newsml:([^:,]{1,100})|tag:([^:,]{1,100}),|urn:([a-z0-9-]{2,32}):).*+");

    private final Agencies agencies;

    public Senders(Knowledge knowledge) {
        this.agencies = knowledge.agencies();
    }

    @Override
    public Draft apply(Draft draft) {
        return draft.relations()
                .supplier()
                .map(name -> named(name, draft))
                .or(() -> draft.wire().publisher().map(Publisher::id))
                .or(() -> authority(draft.identity().uri()))
                .or(() -> draft.wire().agencies().stream().findFirst().map(AgencyCredit::id))
                .or(() -> signed(draft))
                .map(sender -> draft.with(draft.relations().withSupplier(sender)))
                .orElse(draft);
    }

    /** A note to desks ends as a story does, and is none that credits are read of. */
    private Optional<String> signed(Draft draft) {
        List<String> paragraphs = draft.content().paragraphs();
        return paragraphs.isEmpty()
                ? Optional.empty()
                : agencies
                        .named(paragraphs.get(paragraphs.size() - 1), AliasPosition.SIGN_OFF, draft.language())
                        .stream()
                        .findFirst()
                        .map(Agency::id);
    }

    private String named(String name, Draft draft) {
        List<Agency> named = agencies.named(name, AliasPosition.BRACKETS, draft.language());
        return named.size() == 1 ? named.get(0).id() : Folding.key(name);
    }

    private Optional<String> authority(String uri) {
        Matcher authority = AUTHORITY.matcher(uri);
        if (authority.matches()) {
            String name = authority.group(1) != null
                    ? authority.group(1)
                    : authority.group(2) != null ? authority.group(2) : authority.group(3);
            return Optional.of(domain(name.toLowerCase(Locale.ROOT)));
        }
        return host(uri).map(this::domain);
    }

    private String domain(String name) {
        return agencies.byDomain(name).map(Agency::id).orElse(name);
    }

    private static Optional<String> host(String uri) {
        try {
            return Optional.ofNullable(new URI(uri).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
