/** Readers of syndication feeds: RSS and Atom, each entry an article. */
@NullMarked
package news.dateline.feed;

import org.jspecify.annotations.NullMarked;
