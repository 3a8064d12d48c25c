/** Readers of syndication feeds: RSS and Atom, each entry an article. */
package news.dateline.feed;
