/** A real broker and a real database on one machine without Docker: child processes that never outlive their parent. */
@NullMarked
package news.dateline.local;

import org.jspecify.annotations.NullMarked;
