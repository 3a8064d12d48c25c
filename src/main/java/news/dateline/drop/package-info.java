/** A folder into which others drop files: which of them are whole, what is sent of them once, and where they go then. */
@NullMarked
package news.dateline.drop;

import org.jspecify.annotations.NullMarked;
