package news.dateline.credit;

import java.util.Optional;
import news.dateline.enrich.Context;

/** One shape in which desks close a text: reads it off the end of a paragraph, if it stands there. */
@FunctionalInterface
interface ClosingShape {
    Optional<Closing> read(String paragraph, Context context);
}
