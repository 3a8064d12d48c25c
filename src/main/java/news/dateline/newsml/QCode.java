package news.dateline.newsml;

import java.util.Locale;
import java.util.Optional;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/**
 * A value of a vocabulary as NewsML-G2 writes it: {@code stat:usable}.
 *
 * @param scheme the alias before the colon, in lower case; "" where there is none
 * @param code what follows it, as written
 */
record QCode(String scheme, String code) {
    static QCode of(String written) {
        int colon = written.indexOf(':');
        String scheme = colon < 0 ? "" : written.substring(0, colon).toLowerCase(Locale.ROOT);
        return new QCode(scheme.strip(), written.substring(colon + 1).strip());
    }

    /** The value of an element: by its code, else by the last part of its URI. */
    static Optional<QCode> of(Element element) {
        return Trees.attribute(element, "qcode")
                .map(QCode::of)
                .or(() -> Trees.attribute(element, "uri").map(uri -> of(uri.substring(uri.lastIndexOf('/') + 1))))
                .or(() -> Trees.attribute(element, "literal").map(QCode::of));
    }

    /** The code alone, of a role such as {@code drol:teaser}; in lower case, "" where the element has none. */
    static String role(Element element) {
        return Trees.attribute(element, "role")
                .map(role -> of(role).code().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** What the element names, for a reader: its name, else its literal, else its code. */
    static Optional<String> name(Element element) {
        return Trees.text(element, "name")
                .or(() -> Trees.attribute(element, "literal"))
                .or(() -> Trees.attribute(element, "qcode").map(code -> of(code).code()))
                .filter(name -> !name.isEmpty());
    }
}
