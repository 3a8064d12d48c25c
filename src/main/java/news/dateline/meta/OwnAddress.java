package news.dateline.meta;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.text.FactTable;

/**
 * Whether an address that a page states for itself can be its own: templates state the front page's, other houses' and
 * other stories'. Stateless; thread safe.
 */
final class OwnAddress {
    private static final Set<String> SHORT_LINKS = FactTable.rows(OwnAddress.class, "short-links.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> STORY_PARAMETERS =
            FactTable.rows(OwnAddress.class, "story-parameters.tsv", 1).stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST_WORD = 3;

    private OwnAddress() {}

    /**
     * Whether it is plausible.
     *
     * @param stated in full
     * @param fetched where the page came from; without it nothing speaks against what the page states
     * @param title the page's, whose words an address often has
     */
    static boolean isPlausible(String stated, Optional<String> fetched, String title) {
        Optional<URI> own = uri(stated);
        Optional<URI> from = fetched.flatMap(OwnAddress::uri);
        if (own.isEmpty() || from.isEmpty()) {
            return own.isPresent();
        }
        if (isShort(from.get())) {
            return !isFront(own.get());
        }
        boolean house = domain(own.get()).equals(domain(from.get()));
        if (!house || isNested(own.get())) {
            return false;
        }
        return isFront(own.get())
                ? isFront(from.get())
                : !isAbove(own.get(), from.get())
                        && !losesStory(own.get(), from.get())
                        && isSameStory(own.get(), from.get(), title);
    }

    /** The stated address, by the safer scheme where the page came by it. */
    static String secured(String stated, Optional<String> fetched) {
        boolean safer = stated.startsWith("http://")
                && fetched.filter(url -> url.startsWith("https://")).isPresent();
        return safer ? "https://" + stated.substring("http://".length()) : stated;
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20").replace("|", "%7C"));
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String domain(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String domain = EffectiveTldFinder.getAssignedDomain(host, true);
        return domain == null ? host.replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", "") : domain;
    }

    private static boolean isShort(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return SHORT_LINKS.contains(host.startsWith("www.") ? host.substring(4) : host)
                || SHORT_LINKS.contains(domain(uri));
    }

    /** A front page, that of an edition among them: {@code /}, {@code /en/}, {@code /index.html}. */
    private static boolean isFront(URI uri) {
        String path = path(uri);
        return uri.getQuery() == null
                && (path.length() <= SHORTEST_WORD
                        || path.matches("/(?:[a-z]{2}/)?(?:index|home|default)(?:\\.[a-z]{2,5})?/?"));
    }

    /** An address within an address: a template's mistake. */
    private static boolean isNested(URI uri) {
        return path(uri).matches(".*/https?(?::|%3a)/.*");
    }

    /** The section that a story is filed in: what the address of the story has behind it is words, no number of a page. */
    private static boolean isAbove(URI own, URI fetched) {
        String section = path(own).endsWith("/") ? path(own) : path(own) + "/";
        return path(fetched).startsWith(section)
                && words(path(fetched).substring(section.length())).size() > 1;
    }

    /** One program shows all stories, and the parameter that says which is gone. */
    private static boolean losesStory(URI own, URI fetched) {
        return path(own).equals(path(fetched))
                && own.getRawQuery() == null
                && fetched.getRawQuery() != null
                && Arrays.stream(fetched.getRawQuery().split("&"))
                        .map(parameter -> parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT))
                        .anyMatch(STORY_PARAMETERS::contains);
    }

    private static String path(URI uri) {
        return uri.getPath() == null || uri.getPath().isEmpty()
                ? "/"
                : uri.getPath().toLowerCase(Locale.ROOT);
    }

    /** Both addresses, or the stated one and the title, have a word or a number of the story in common. */
    private static boolean isSameStory(URI own, URI fetched, String title) {
        Set<String> words =
                words(path(own) + " " + Optional.ofNullable(own.getQuery()).orElse(""));
        Set<String> others = words(
                path(fetched) + " " + Optional.ofNullable(fetched.getQuery()).orElse(""));
        Set<String> last = words(lastPart(own));
        last.removeAll(
                words(path(own).substring(0, path(own).length() - lastPart(own).length())));
        if (last.isEmpty() || words.equals(others)) {
            return true;
        }
        others.addAll(words(title));
        return last.stream().anyMatch(others::contains);
    }

    private static String lastPart(URI uri) {
        List<String> parts = Arrays.stream(path(uri).split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    /** Without what stands in every address of a house, such as {@code html}. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : WordKey.key(text).split(" ")) {
            if (word.length() >= SHORTEST_WORD && !word.equals("html") && !word.equals("htm") && !word.equals("php")) {
                words.add(word);
            }
        }
        return words;
    }
}
