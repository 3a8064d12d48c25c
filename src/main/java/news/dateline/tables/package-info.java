/** A desk's own rows for the tables of facts, read from its folder at the start. */
package news.dateline.tables;
