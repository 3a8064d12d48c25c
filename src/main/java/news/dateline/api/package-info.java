/** What callers over HTTP may ask: try a payload, send one in, read what came of it; errors are problem details. */
@NullMarked
package news.dateline.api;

import org.jspecify.annotations.NullMarked;
