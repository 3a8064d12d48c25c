/** Who may do what over HTTP, how often, and what is written down of it. */
@NullMarked
package news.dateline.access;

import org.jspecify.annotations.NullMarked;
