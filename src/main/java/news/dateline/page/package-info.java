/** From a page, or the text of one, to its parts: headline, date line, standfirst, pictures, body; the rest is accounted for. */
package news.dateline.page;
