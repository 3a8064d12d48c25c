package news.dateline.newsml;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;

/** The addresses of subjects in vocabularies that are known to all ({@code vocabularies.tsv}). */
final class Subjects {
    private static final Map<String, String> VOCABULARIES =
            FactTable.rows(Subjects.class, "vocabularies.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private Subjects() {}

    /** The subject's URI, as stated or from its code; an agency's own codes have none. */
    static Optional<String> uri(Element subject) {
        return Trees.attribute(subject, "uri")
                .or(() -> Trees.attribute(subject, "qcode").map(QCode::of).flatMap(Subjects::uri));
    }

    static Optional<String> uri(QCode code) {
        return Optional.ofNullable(VOCABULARIES.get(code.scheme())).map(vocabulary -> vocabulary + code.code());
    }
}
