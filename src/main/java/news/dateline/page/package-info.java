/** The article in an HTML page: which of its blocks are text of the article, and what the rest is. */
@NullMarked
package news.dateline.page;

import org.jspecify.annotations.NullMarked;
