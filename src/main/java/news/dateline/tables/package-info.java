/** A desk's own rows for the tables of facts, read from its folder at the start. */
@NullMarked
package news.dateline.tables;

import org.jspecify.annotations.NullMarked;
