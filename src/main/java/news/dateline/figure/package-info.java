/** The pictures of a page: each with its caption, its photographer and its credit line. */
@NullMarked
package news.dateline.figure;

import org.jspecify.annotations.NullMarked;
