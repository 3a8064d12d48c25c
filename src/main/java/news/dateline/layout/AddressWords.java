package news.dateline.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import news.dateline.text.Folding;

/** The words of a page's address: most sites put the headline into it, without accents. */
final class AddressWords {
    private static final int SHORTEST = 4;
    private static final int FEWEST = 3;

    private final Set<String> words = new HashSet<>();
    private String host = "";

    private AddressWords() {}

    static AddressWords of(Optional<String> url) {
        AddressWords address = new AddressWords();
        url.ifPresent(text -> {
            int host = text.indexOf("//");
            int path = text.indexOf('/', host < 0 ? 0 : host + 2);
            address.host = Folding.key(text.substring(host < 0 ? 0 : host + 2, path < 0 ? text.length() : path))
                    .replaceAll("[^\\p{L}]", "");
            if (path > 0) {
                address.add(Folding.key(decoded(text.substring(path))));
            }
        });
        return address;
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    private void add(String path) {
        for (String word : path.split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST) {
                words.add(plain(word));
            }
        }
    }

    /** Addresses write out what folding makes one letter: fuer, moegen. */
    private static String plain(String word) {
        return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    boolean isGiven() {
        return words.size() >= FEWEST;
    }

    /** How many of the address's words the text has, 0 to 1; 0 where the address has too few to tell. */
    float share(String text) {
        if (!isGiven() || text.length() > 300) {
            return 0;
        }
        Set<String> found = new HashSet<>();
        for (String word : Folding.key(text).split("[^\\p{L}]+")) {
            if (words.contains(plain(word))) {
                found.add(plain(word));
            }
        }
        return (float) found.size() / words.size();
    }

    /** Which share of the text's longer words the address has, 0 to 1. */
    float sharedBy(String text) {
        if (!isGiven() || text.length() > 300) {
            return 0;
        }
        int all = 0;
        int found = 0;
        for (String word : Folding.key(text).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST) {
                all++;
                found += words.contains(plain(word)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (float) found / all;
    }

    /** Whether a text is the name of the address's host, blanks aside: Kestrel Bay Courier of kestrelbaycourier.example. */
    boolean isHost(String text) {
        String name = Folding.key(text).replaceAll("[^\\p{L}]", "");
        return name.length() >= SHORTEST && !host.isEmpty() && (host.contains(name) || name.contains(host));
    }
}
