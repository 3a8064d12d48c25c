/** XML, HTML and JSON as trees, read within limits, and the text of a tree as blocks. */
@NullMarked
package news.dateline.markup;

import org.jspecify.annotations.NullMarked;
