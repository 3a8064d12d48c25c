package news.dateline.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Content;
import news.dateline.item.ContentHash;
import news.dateline.item.Hints;
import news.dateline.item.Identity;
import news.dateline.item.Identity.AltId;

/**
 * Who an item is, by the best name at hand: the provider's id, else the address that it states, else that of the producer,
 * else the producer's id, else its content (RFC 6920). The same item always gets the same name. A name of more than
 * {@value #LONGEST} characters is none: it is a key in the database and on the topic.
 */
public final class Identities {
    private static final int LONGEST = 1000;

    /** What the payload itself says: the provider's id, addresses (best first), the provider's version and name. */
    public record Stated(Optional<String> id, List<String> urls, Optional<String> version, Optional<String> source) {
        static final Stated NOTHING = new Stated(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** An identity and where its name came from. */
    public record Named(Identity identity, String evidence) {}

    private Identities() {}

    public static Named name(Stated stated, Hints hints, Content content) {
        String source = stated.source().or(hints::source).orElse("item");
        List<String> urls = new ArrayList<>();
        Stream.concat(stated.urls().stream(), hints.url().stream())
                .flatMap(url -> CanonicalUrl.of(url).stream())
                .distinct()
                .forEach(urls::add);
        Name name = stated.id()
                .map(id -> Name.ofId(id, source, "id"))
                .filter(Name::fits)
                .or(() -> urls.stream()
                        .map(url -> new Name(url, List.of(), "url"))
                        .filter(Name::fits)
                        .findFirst())
                .or(() -> hints.id().map(id -> Name.ofId(id, source, "hint:id")).filter(Name::fits))
                .orElseGet(() -> new Name(ofContent(content), List.of(), "content"));
        List<AltId> altIds = new ArrayList<>(name.altIds());
        stated.id()
                .filter(id -> !name.evidence().equals("id"))
                .map(id -> new AltId("provider", id))
                .ifPresent(altIds::add);
        urls.stream()
                .filter(url -> !url.equals(name.uri()))
                .map(url -> new AltId("url", url))
                .forEach(altIds::add);
        return new Named(new Identity(name.uri(), stated.version(), altIds), name.evidence());
    }

    private record Name(String uri, List<AltId> altIds, String evidence) {
        boolean fits() {
            return uri.length() <= LONGEST;
        }

        static Name ofId(String id, String source, String evidence) {
            if (isAbsoluteUri(id)) {
                return new Name(id, List.of(), evidence);
            }
            String uri = "urn:dateline:" + CanonicalUrl.Ascii.segment(source) + ":" + CanonicalUrl.Ascii.segment(id);
            return new Name(uri, List.of(new AltId("provider", id)), evidence);
        }

        private static boolean isAbsoluteUri(String id) {
            try {
                return new URI(id).isAbsolute() && id.chars().allMatch(unit -> unit < 0x7f);
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }

    private static String ofContent(Content content) {
        String text = content.title().orElse("") + "\n\n" + content.body();
        byte[] hash = ContentHash.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
