package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/** What a reader made of one item of a payload: a draft of its article, or a reason why there is none. */
public sealed interface ReadItem {
    /** What becomes of the item when its draft is finished like this; the reason stays as it is. */
    Outcome finished(Function<Draft, Outcome> finish);

    /** The draft, for the steps of the pipeline. */
    record Drafted(Draft draft) implements ReadItem {
        public Drafted {
            requireNonNull(draft, "draft");
        }

        @Override
        public Outcome finished(Function<Draft, Outcome> finish) {
            return finish.apply(draft);
        }
    }

    /**
     * No draft.
     *
     * @param reason why
     * @param detail what exactly, for an operator; no text of the payload
     */
    record Refused(Reason reason, String detail) implements ReadItem {
        public Refused {
            requireNonNull(reason, "reason");
            requireNonNull(detail, "detail");
        }

        @Override
        public Outcome finished(Function<Draft, Outcome> finish) {
            return new Outcome.Rejected(reason, detail);
        }
    }
}
