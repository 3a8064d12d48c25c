/** What the cleaned topic says, as it says it, to everybody who follows it over HTTP: from where each left off, without a gap. */
@NullMarked
package news.dateline.follow;

import org.jspecify.annotations.NullMarked;
