/** Feeds on the web that are asked again and again: politely, and each entry is sent once in each of its versions. */
@NullMarked
package news.dateline.poll;

import org.jspecify.annotations.NullMarked;
