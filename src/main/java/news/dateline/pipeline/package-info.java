/** The one list of steps from a raw item to its articles, in the order in which they run. */
@NullMarked
package news.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
