/** What Dateline costs, each figure as a ratio to a floor that is measured in the same run. */
@NullMarked
package news.dateline.bench;

import org.jspecify.annotations.NullMarked;
