package news.dateline.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.meta.PageMetadata;
import news.dateline.meta.PageMetadata.Found;

/** What a page says about itself, as fields of its item. */
final class PageFields {
    /** A description that repeats so much of the text is no standfirst, in UTF-16 units. */
    private static final int REPEATED = 60;

    private static final int OPENING = 4;

    private PageFields() {}

    static void into(ItemDraft draft, PageMetadata page) {
        page.addresses().forEach(draft::url);
        page.title().ifPresent(title -> draft.title(title.value(), title.from()));
        page.headlines().forEach(line -> draft.headline(line.role(), line.value()));
        page.summary()
                .filter(summary -> isStandfirst(summary.value(), draft.paragraphs()))
                .ifPresent(summary -> draft.summary(summary.value(), summary.from()));
        page.byline().ifPresent(by -> draft.by(by.value(), by.from()));
        page.authors().forEach(author -> draft.author(author.value()));
        page.authors().forEach(author -> draft.credit(author.value(), author.from()));
        page.published().ifPresent(time -> draft.firstCreated(time.value().toString(), time.from()));
        page.modified().ifPresent(time -> draft.versionCreated(time.value().toString(), time.from()));
        page.language().ifPresent(language -> draft.language(language.value(), language.from()));
        page.publisher().ifPresent(name -> draft.publisher(name.value(), name.from()));
        page.sections().forEach(section -> draft.subject(section, Optional.empty()));
        page.keywords().forEach(keyword -> draft.subject(keyword, Optional.empty()));
        page.copyright().ifPresent(notice -> copyright(draft, notice));
    }

    private static void copyright(ItemDraft draft, Found<String> notice) {
        if (notice.from().startsWith("json-ld:")) {
            draft.copyrightHolder(notice.value(), notice.from());
        } else {
            draft.copyrightNotice(notice.value(), notice.from());
        }
    }

    /** Descriptions are often the first words of the text, cut where they got too long. */
    private static boolean isStandfirst(String summary, List<String> paragraphs) {
        String opening = opening(summary);
        boolean cut = summary.endsWith("…") || summary.endsWith("...") || summary.endsWith("…]");
        return !cut
                && !opening.isEmpty()
                && paragraphs.stream().limit(OPENING).map(PageFields::opening).noneMatch(opening::equals);
    }

    private static String opening(String text) {
        String letters = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(REPEATED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return letters.toLowerCase(Locale.ROOT);
    }
}
