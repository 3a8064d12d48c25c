/** The records that flow through Dateline: the raw item that came in, the article made of it, and what became of it. */
@NullMarked
package news.dateline.item;

import org.jspecify.annotations.NullMarked;
