package news.dateline.desk;

import static java.util.Objects.requireNonNull;

import news.dateline.item.Signal;

/**
 * A mark of the desk's on a headline.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, with what divides it from the headline
 */
record HeadlineMark(Signal signal, int start, int end) {
    HeadlineMark {
        requireNonNull(signal, "signal");
    }

    /** The headline around the mark. */
    String without(String title) {
        return (title.substring(0, start) + title.substring(end)).strip();
    }
}
