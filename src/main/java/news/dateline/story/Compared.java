package news.dateline.story;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.Article;
import news.dateline.item.Changes;
import news.dateline.item.PubStatus;
import news.dateline.item.Series;
import news.dateline.revision.Revision;
import news.dateline.revision.VersionText;

/** Has a version that goes out say what it says otherwise than the one before: of its own item, else of the item that it supersedes. */
final class Compared {
    private static final Set<Disposition> LATER =
            EnumSet.of(Disposition.CREATED, Disposition.UPDATED, Disposition.CORRECTED);

    private Compared() {}

    /** Only with a text that may be used and that somebody was told of. */
    static Decision withTheOneBefore(Decision own, Optional<Standing> known, Memory memory) {
        if (!own.published()
                || !LATER.contains(own.disposition())
                || !(own.text() instanceof Decision.Text.Written written)) {
            return own;
        }
        Article article = written.article();
        Optional<String> before = known.isPresent()
                ? Optional.of(own.uri())
                : article.wire().series().flatMap(Series::supersedes);
        Optional<Changes> changes = before.filter(uri -> isOut(uri, memory))
                .flatMap(memory::text)
                .map(text -> Revision.between(text, VersionText.of(article)));
        return changes.map(found -> known.isPresent()
                        ? new Decision.Text.Written(with(article, found), written.usable())
                        // what the other item said must not come back with this one once both were killed
                        : new Decision.Text.Written(with(article, found.sinceOtherItem()), Optional.of(article)))
                .map(own::with)
                .orElse(own);
    }

    private static Article with(Article article, Changes changes) {
        return article.with(article.wire().withChanges(changes));
    }

    private static boolean isOut(String uri, Memory memory) {
        return memory.standing(uri)
                .filter(standing -> standing.pubStatus() == PubStatus.USABLE && standing.told())
                .isPresent();
    }
}
