package news.dateline.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Chooses the one rendition of a text that is read, of all that a {@code contentSet} holds: markup before plain text, as
 * it keeps paragraphs and headings; of several the first, unless it is but a part of another.
 */
final class G2Content {
    /** What a rendition is: {@code body}, or {@code part}, which is no body ({@code renditions.tsv}). */
    private static final Map<String, String> RENDITIONS = FactTable.rows(G2Content.class, "renditions.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private G2Content() {}

    /** The element that holds the body; nothing where no rendition holds text. */
    static Optional<Element> body(Element contentSet) {
        return best(candidates(contentSet, "inlineXML")).or(() -> best(candidates(contentSet, "inlineData")));
    }

    private record Candidate(Element element, boolean isBody, int length) {}

    private static List<Candidate> candidates(Element contentSet, String name) {
        List<Candidate> candidates = new ArrayList<>();
        for (Element element : Trees.children(contentSet, name)) {
            String kind = RENDITIONS.getOrDefault(rendition(element), "");
            if (!kind.equals("part") && isText(element)) {
                candidates.add(new Candidate(element, kind.equals("body"), length(element)));
            }
        }
        return candidates;
    }

    private static String rendition(Element element) {
        return Trees.attribute(element, "rendition")
                .map(rendition -> QCode.of(rendition).code().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static boolean isText(Element element) {
        String type = Trees.attribute(element, "contenttype").orElse("").toLowerCase(Locale.ROOT);
        return Trees.attribute(element, "encoding").isEmpty()
                && !type.startsWith("image/")
                && !type.startsWith("audio/")
                && !type.startsWith("video/");
    }

    private static int length(Element element) {
        int[] length = {0};
        element.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                length[0] += text.getWholeText().length();
            }
        });
        return length[0];
    }

    private static Optional<Element> best(List<Candidate> candidates) {
        int longest = candidates.stream().mapToInt(Candidate::length).max().orElse(0);
        if (longest == 0) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(Candidate::isBody)
                .filter(candidate -> candidate.length() > 0)
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(candidate -> candidate.length() >= longest / 2)
                        .findFirst())
                .map(Candidate::element);
    }
}
