package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a source states beside the text about its making, as printed, for the steps of enrichment to read. No part of the
 * published article.
 *
 * @param dateline the dateline
 * @param credits who supplied the text: credit lines, providers, sources, in the order in which they stand
 */
public record Stated(Optional<Found> dateline, List<Found> credits) {
    public static final Stated NOTHING = new Stated(Optional.empty(), List.of());

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
    }

    public Stated withDateline(Found dateline) {
        return new Stated(Optional.of(dateline), credits);
    }

    public Stated plusCredit(Found credit) {
        List<Found> all = new ArrayList<>(credits);
        all.add(credit);
        return new Stated(dateline, all);
    }
}
