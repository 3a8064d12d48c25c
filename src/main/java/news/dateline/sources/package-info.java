/** Who sends: counts a source at a time, bounded however many names senders make up, and what came of each by the hour. */
@NullMarked
package news.dateline.sources;

import org.jspecify.annotations.NullMarked;
