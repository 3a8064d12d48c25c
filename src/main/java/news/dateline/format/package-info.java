/** What a reader of a wire format is, the payload opened for it, and which of several readers a payload gets. */
@NullMarked
package news.dateline.format;

import org.jspecify.annotations.NullMarked;
