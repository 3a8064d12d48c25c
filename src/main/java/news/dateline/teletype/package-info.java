/** Readers of running text: the teletype formats with their control characters, plain wire text, the text of a page. */
@NullMarked
package news.dateline.teletype;

import org.jspecify.annotations.NullMarked;
