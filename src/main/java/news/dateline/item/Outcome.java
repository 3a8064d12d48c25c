package news.dateline.item;

import static java.util.Objects.requireNonNull;

/** What cleaning made of one item of a payload: an article, or a reason why there is none. */
public sealed interface Outcome {
    /** The article, ready for the store. */
    record Cleaned(Article article) implements Outcome {
        public Cleaned {
            requireNonNull(article, "article");
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
