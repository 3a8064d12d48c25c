/** Places by every name that they have, in every language, and which of several a dateline means. */
@NullMarked
package news.dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
