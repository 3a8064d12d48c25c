package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a source states beside the text about its making, as printed, for the steps of enrichment to read. Not published
 * as it stands.
 *
 * @param dateline the dateline
 * @param credits who supplied the text: credit lines, providers, sources, in the order in which they stand
 * @param located where the item is filed in the source's own metadata: no dateline, but published as {@code located}
 *     where there is none
 * @param publisher the name of the publication that put it out
 * @param embargo until when it must not be used, in words or in a form that needs a zone
 */
public record Stated(
        Optional<Found> dateline,
        List<Found> credits,
        Optional<Found> located,
        Optional<Found> publisher,
        Optional<Found> embargo) {
    public static final Stated NOTHING =
            new Stated(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A text and where it stood.
     *
     * @param text as printed, one line
     * @param source as provenance has it, such as {@code nitf:dateline}
     */
    public record Found(String text, String source) {
        public Found {
            requireNonNull(text, "text");
            requireNonNull(source, "source");
        }
    }

    public Stated {
        requireNonNull(dateline, "dateline");
        credits = List.copyOf(credits);
        requireNonNull(located, "located");
        requireNonNull(publisher, "publisher");
        requireNonNull(embargo, "embargo");
    }

    public Stated withDateline(Found dateline) {
        return new Stated(Optional.of(dateline), credits, located, publisher, embargo);
    }

    public Stated plusCredit(Found credit) {
        List<Found> all = new ArrayList<>(credits);
        all.add(credit);
        return new Stated(dateline, all, located, publisher, embargo);
    }

    public Stated withLocated(Found located) {
        return new Stated(dateline, credits, Optional.of(located), publisher, embargo);
    }

    public Stated withPublisher(Found publisher) {
        return new Stated(dateline, credits, located, Optional.of(publisher), embargo);
    }

    public Stated withEmbargo(Found embargo) {
        return new Stated(dateline, credits, located, publisher, Optional.of(embargo));
    }
}
