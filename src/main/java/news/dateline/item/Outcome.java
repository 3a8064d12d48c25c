package news.dateline.item;

import static java.util.Objects.requireNonNull;

/** What cleaning made of one item of a payload: an article, or a reason why there is none. */
public sealed interface Outcome {
    /**
     * The article, ready for the rules on stories.
     *
     * @param relations how it stands to other items
     */
    record Cleaned(Article article, Relations relations) implements Outcome {
        public Cleaned {
            requireNonNull(article, "article");
            requireNonNull(relations, "relations");
        }

        /** An article of which nothing is known but what it says. */
        public Cleaned(Article article) {
            this(article, Relations.NONE);
        }
    }

    /**
     * No article.
     *
     * @param reason why
     * @param detail what exactly, for an operator: no text of the payload, no control characters, at most
     *     {@value #MAX_DETAIL} characters
     */
    record Rejected(Reason reason, String detail) implements Outcome {
        public static final int MAX_DETAIL = 300;

        public Rejected {
            requireNonNull(reason, "reason");
            detail = printable(detail);
        }

        private static String printable(String detail) {
            String oneLine = detail.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
            return oneLine.length() <= MAX_DETAIL ? oneLine : oneLine.substring(0, MAX_DETAIL - 1) + "…";
        }
    }
}
