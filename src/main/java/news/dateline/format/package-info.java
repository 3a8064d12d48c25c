/** What a reader of a wire format is, the payload opened for it, and which of several readers a payload gets. */
package news.dateline.format;
