/** What Dateline remembers in PostgreSQL: articles, their versions, receipts of records and dead letters. */
package news.dateline.store;
