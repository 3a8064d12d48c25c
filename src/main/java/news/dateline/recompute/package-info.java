/** What today's rules make of the records that came in: what would differ from what stands, and the orders to publish it. */
@NullMarked
package news.dateline.recompute;

import org.jspecify.annotations.NullMarked;
