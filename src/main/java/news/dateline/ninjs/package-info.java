/** The cleaned article as JSON: IPTC ninjs 3.1 and the {@code wire} block, the same bytes for the same article. */
@NullMarked
package news.dateline.ninjs;

import org.jspecify.annotations.NullMarked;
