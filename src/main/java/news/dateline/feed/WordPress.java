package news.dateline.feed;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.item.ReadItem.Refused;
import news.dateline.item.Reason;
import news.dateline.text.FactTable;

/** WordPress exports whole sites, drafts, pictures and menus among the posts: only what is published is an article. */
final class WordPress {
    /** Types of WordPress's own that never hold an article. */
    private static final Set<String> MACHINERY = FactTable.rows(WordPress.class, "wordpress-types.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ARTICLES = Set.of("", "post", "page");
    private static final Set<String> PUBLISHED = Set.of("", "publish");

    private WordPress() {}

    /** Whether the item is part of the site's machinery: nobody would miss it. */
    static boolean isMachinery(Entry item) {
        return MACHINERY.contains(item.text("wp:post_type"));
    }

    /** Why an item of an export is no article, if it is none. */
    static Optional<Refused> refusal(Entry item) {
        if (!ARTICLES.contains(item.text("wp:post_type"))) {
            return refused("a WordPress item that is neither post nor page");
        }
        if (!PUBLISHED.contains(item.text("wp:status"))) {
            return refused("a WordPress post that is not published");
        }
        return item.text("wp:post_password").isEmpty()
                ? Optional.empty()
                : refused("a WordPress post behind a password");
    }

    private static Optional<Refused> refused(String detail) {
        return Optional.of(new Refused(Reason.NO_TEXT, detail));
    }
}
