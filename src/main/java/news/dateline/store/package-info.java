/** What Dateline remembers in PostgreSQL: articles, their versions, receipts of records and dead letters. */
@NullMarked
package news.dateline.store;

import org.jspecify.annotations.NullMarked;
