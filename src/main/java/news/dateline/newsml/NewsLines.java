package news.dateline.newsml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.draft.ItemDraft;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;

/** The lines that NewsML 1.2 gives a component to be shown with: of components within one another, the nearest that says anything. */
final class NewsLines {
    /** Types of lines that are notes to editors. */
    private static final Set<String> NOTES = FactTable.rows(NewsLines.class, "news-line-types.tsv", 1).stream()
            .map(row -> row.get(0).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_SLUG = 60;

    private final List<Element> nearestFirst;

    NewsLines(List<Component> chain) {
        this.nearestFirst =
                chain.stream().flatMap(one -> one.newsLines().stream()).toList();
    }

    Optional<String> line(String name) {
        return nearestFirst.stream()
                .flatMap(lines -> Trees.text(lines, name).stream())
                .map(InlineHtml::text)
                .findFirst();
    }

    void read(ItemDraft draft) {
        line("HeadLine").ifPresent(text -> draft.title(text, StatedIn.element("HeadLine")));
        line("ByLine")
                .filter(text -> !NitfByline.isInitials(text))
                .ifPresent(text -> draft.by(text, StatedIn.element("ByLine")));
        line("DateLine").ifPresent(text -> draft.dateline(text, StatedIn.element("DateLine")));
        line("SlugLine").ifPresent(text -> draft.slugline(text, StatedIn.element("SlugLine")));
        line("SubHeadLine").ifPresent(text -> readSubHeadLine(text, draft));
        line("CopyrightLine").ifPresent(text -> draft.copyrightNotice(text, StatedIn.element("CopyrightLine")));
        line("RightsLine").ifPresent(text -> draft.usageTerms(text, StatedIn.element("RightsLine")));
        nearestFirst.stream()
                .flatMap(lines -> Trees.children(lines, "NewsLine").stream())
                .filter(NewsLines::isNote)
                .flatMap(line -> Trees.text(line, "NewsLineText").stream())
                .forEach(text -> draft.edNote(text, StatedIn.element("NewsLine")));
    }

    /** Some desks, EFE's for one, keep the slug there: a few words in capitals. */
    private static void readSubHeadLine(String text, ItemDraft draft) {
        boolean slug = text.length() <= LONGEST_SLUG
                && text.chars().anyMatch(Character::isUpperCase)
                && text.chars().noneMatch(Character::isLowerCase);
        if (slug) {
            draft.slugline(text, StatedIn.element("SubHeadLine"));
        } else {
            draft.headline("subtitle", text);
        }
    }

    private static boolean isNote(Element line) {
        return FormalName.of(line, "NewsLineType")
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(NOTES::contains)
                .isPresent();
    }
}
