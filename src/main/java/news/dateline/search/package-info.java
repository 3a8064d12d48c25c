/** Looking for words: what a caller's words mean, which words a text is found by, and where in a text they stand. */
@NullMarked
package news.dateline.search;

import org.jspecify.annotations.NullMarked;
