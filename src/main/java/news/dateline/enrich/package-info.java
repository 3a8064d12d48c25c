/** A step of enrichment, and what steps share: how they cut text out, note what they found, and how sure they are. */
@NullMarked
package news.dateline.enrich;

import org.jspecify.annotations.NullMarked;
