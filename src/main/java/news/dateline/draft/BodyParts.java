package news.dateline.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Takes the parts of a body's HTML that are no running text out of it ({@code body-parts.tsv}). */
final class BodyParts {
    private static final List<Part> PARTS = FactTable.rows(BodyParts.class, "body-parts.tsv", 2).stream()
            .map(row -> new Part(QueryParser.parse(row.get(0)), kind(row.get(1))))
            .toList();

    /** No kind stands for a credit. */
    private record Part(Evaluator selector, Optional<Removed.Kind> kind) {}

    private BodyParts() {}

    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    static void remove(Element root, ItemDraft draft, String from) {
        for (Part part : PARTS) {
            for (Element element : root.select(part.selector())) {
                if (element == root || !Trees.isWithin(root, element)) {
                    continue;
                }
                String text = element.text();
                draft.removed(part.kind().orElse(Removed.Kind.CREDIT), text);
                if (part.kind().isEmpty()) {
                    draft.credit(text, from);
                }
                element.empty();
            }
        }
    }

    private static Optional<Removed.Kind> kind(String code) {
        if (code.equals("credit")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Removed.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("body-parts.tsv: no such kind: " + code)));
    }
}
