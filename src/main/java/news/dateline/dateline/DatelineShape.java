package news.dateline.dateline;

import java.util.Optional;

/** One shape in which desks write datelines: reads it off the beginning of a paragraph, if it stands there. */
@FunctionalInterface
interface DatelineShape {
    Optional<DatelineMatch> read(DatelineHead head);
}
