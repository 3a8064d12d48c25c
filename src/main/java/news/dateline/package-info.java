/** Where the program starts: the service, or one of the commands. */
@NullMarked
package news.dateline;

import org.jspecify.annotations.NullMarked;
