/** The draft of an article, made of what a reader found in a payload. */
package news.dateline.draft;
