package news.dateline.desk;

import java.util.Optional;
import news.dateline.item.Signal;

/**
 * The desk's note at the head of a text, {@code (Adds quotes)} or {@code Eds: Minor edits.}.
 *
 * @param end where it ends in the paragraph that it opens
 * @param signal what it asks of those who have an earlier text
 */
record Advisory(int end, Optional<Signal> signal) {}
