package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import news.dateline.item.Article;

/**
 * What becomes of one item.
 *
 * @param disposition what the delivery or the command leads to for this item
 * @param published whether an event tells of it
 * @param uri the item
 * @param text the text of the event
 * @param standing how the item stands afterwards
 */
public record Decision(Disposition disposition, boolean published, String uri, Text text, Standing standing) {
    /** What an event carries. */
    public sealed interface Text {
        /** The event says so much and no more; the text is kept for who may let it out. */
        default Text hidden(Article told) {
            return this instanceof Written written
                    ? new Written(told, Optional.of(written.usable().orElse(written.article())))
                    : new Written(told, Optional.empty());
        }

        /** Nothing: no event. */
        record None() implements Text {}

        /**
         * An article.
         *
         * @param article as the event has it
         * @param usable the same as it will go out when it may be used, now or after a kill; empty where that is the article itself
         */
        record Written(Article article, Optional<Article> usable) implements Text {
            public Written {
                requireNonNull(article, "article");
                requireNonNull(usable, "usable");
            }
        }

        /**
         * The text that an earlier change of the item brought, as it may be used.
         *
         * @param change its number
         */
        record Recalled(int change) implements Text {}
    }

    public Decision {
        requireNonNull(disposition, "disposition");
        requireNonNull(uri, "uri");
        requireNonNull(text, "text");
        requireNonNull(standing, "standing");
    }

    /** The text that it brings, as it may be used; empty where the item stands with the one that it had. */
    Optional<Article> broughtText() {
        return text instanceof Text.Written written && standing.text() == standing.sequence()
                ? Optional.of(written.usable().orElse(written.article()))
                : Optional.empty();
    }

    Decision with(Text text) {
        return new Decision(disposition, published, uri, text, standing);
    }

    static Decision kept(Disposition disposition, String uri, Standing standing) {
        return new Decision(disposition, false, uri, new Text.None(), standing);
    }

    static Decision told(Disposition disposition, String uri, Article article, Standing standing) {
        return new Decision(disposition, true, uri, new Text.Written(article, Optional.empty()), standing);
    }

    static Decision recalled(String uri, int change, Standing standing) {
        return new Decision(Disposition.RELEASED, true, uri, new Text.Recalled(change), standing);
    }
}
