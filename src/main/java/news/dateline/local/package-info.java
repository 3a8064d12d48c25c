/** A real broker and a real database on one machine without Docker: child processes that never outlive their parent. */
package news.dateline.local;
