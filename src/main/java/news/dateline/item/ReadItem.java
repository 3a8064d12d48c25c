package news.dateline.item;

import static java.util.Objects.requireNonNull;

/** What a reader made of one item of a payload: a draft of its article, or a reason why there is none. */
public sealed interface ReadItem permits ReadItem.Drafted, Outcome.Rejected {
    /** The draft, for the steps of the pipeline. */
    record Drafted(Draft draft) implements ReadItem {
        public Drafted {
            requireNonNull(draft, "draft");
        }
    }
}
