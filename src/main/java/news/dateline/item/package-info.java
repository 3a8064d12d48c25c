/** The records that flow through Dateline: the raw item that came in, the article made of it, and what became of it. */
package news.dateline.item;
