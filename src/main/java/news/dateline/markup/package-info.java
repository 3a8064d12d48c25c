/** XML, HTML and JSON as trees, read within limits, and the text of a tree as blocks. */
package news.dateline.markup;
