/** What is usual of a source by hour and weekday, and what is not: silence, a flood, rejects; rules only. */
@NullMarked
package news.dateline.habit;

import org.jspecify.annotations.NullMarked;
